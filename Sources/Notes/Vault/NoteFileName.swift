private import Text
private import Transcripts

/// Names of files for titles that anybody may have written.
///
/// What comes out is good on every common file system and in links: no separators, nothing that Windows reserves
/// (<https://learn.microsoft.com/windows/win32/fileio/naming-a-file>) or Obsidian cannot link to (`# ^ [ ] |`), neither
/// hidden nor an option of a command, without blanks or points at its end, and short enough with a suffix to spare.
package enum NoteFileName {
    /// The most bytes of a name in UTF-8; file systems take 255, some with encryption 143.
    package static let longest = 100
    static let most = 72

    /// `title` as the stem of a file. Never empty; doing it twice changes nothing.
    package static func stem(of title: String) -> String {
        // What one step does can make work for another one: "-.md" ends with a hyphen once the point is gone.
        var name = pass(title)
        for _ in 0..<8 {
            let next = pass(name)
            if next == name { break }
            name = next
        }
        return name.isEmpty ? "untitled" : name
    }

    private static func pass(_ title: String) -> String {
        var name = ""
        for scalar in CleanText.string(title).unicodeScalars {
            switch scalar {
            case "/", "\\", ":", "*", "|", "^", "<", ">", "~": name += "-"
            case "[", "{": name += "("
            case "]", "}": name += ")"
            case "\"", "`": name += "'"
            case "#": name += "♯"
            case "%", "$", "?": name += " "
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
                    // A joiner belongs to the sign before it.
                    if scalar == "\u{200D}", !name.isEmpty { name.unicodeScalars.append(scalar) }
                default: name.unicodeScalars.append(scalar)
                }
            }
        }
        name = cut(tidied(name))
        let first = name.prefix { $0 != "." }
        if isReserved(String(first)) {
            name = name.count == first.count ? name + "_" : first + "-" + name.dropFirst(first.count + 1)
        }
        if name.lowercased().hasSuffix(".md") { name = name.dropLast(3) + "-md" }
        return name
    }

    /// What two names share that some file system takes for one: without case, accents and compatibility forms.
    package static func folded(_ stem: String) -> String { Folding.fold(Folding.fold(stem).uppercased()) }

    /// Runs of blanks and hyphens as one, none at the ends, no points there either.
    private static func tidied(_ name: String) -> String {
        var tidy = ""
        for character in name {
            let last = tidy.last
            if character == " ", last == " " { continue }
            if character == "-", last == "-" { continue }
            tidy.append(character)
        }
        while let first = tidy.first, ".- _".contains(first) { tidy.removeFirst() }
        return trimmedEnd(tidy)
    }

    private static func trimmedEnd(_ name: String) -> String {
        var name = name
        while let last = name.last, ".- ".contains(last) { name.removeLast() }
        return name
    }

    /// At most ``longest`` bytes and ``most`` characters, between words where there is a blank late enough.
    private static func cut(_ name: String) -> String {
        guard name.utf8.count > longest || name.count > most else { return name }
        var short = ""
        var bytes = 0
        for character in name.prefix(most) {
            bytes += character.utf8.count
            if bytes > longest { break }
            short.append(character)
        }
        if short.isEmpty {
            // A single character of more marks than a name can hold.
            for scalar in name.unicodeScalars.prefix(longest / 4) { short.unicodeScalars.append(scalar) }
        }
        if let blank = short.lastIndex(of: " "), short.distance(from: blank, to: short.endIndex) <= 24 {
            short = String(short[..<blank])
        }
        return trimmedEnd(short)
    }

    private static func isReserved(_ name: String) -> Bool {
        let name = trimmedEnd(name).uppercased()
        if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"].contains(name) { return true }
        let number = name.dropFirst(3)
        return (name.hasPrefix("COM") || name.hasPrefix("LPT")) && number.count == 1
            && (number.first.map { "0123456789¹²³".contains($0) } ?? false)
    }
}
