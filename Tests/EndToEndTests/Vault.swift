import Foundation

/// A folder of notes as a person finds it.
struct Vault {
    let folder: URL

    /// The text of every file by its path within the folder.
    var files: [String: String] {
        get throws {
            var files: [String: String] = [:]
            let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
            for path in paths where path.hasSuffix(".md") {
                files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            }
            return files
        }
    }

    /// Links of both kinds that lead to no note, block or heading, each with the note that it stands in.
    var brokenLinks: [String] {
        get throws {
            let files = try files
            let stems = Dictionary(grouping: files.keys) { Self.stem($0) }
            let anchors = files.mapValues { text in
                Set(text.split(separator: "\n").filter { $0.hasPrefix("#") }.map(Self.anchor))
            }
            var broken: [String] = []
            for (path, text) in files {
                for link in Self.pieces(of: text, from: "[[", to: "]]") {
                    // A link in a table has its upright line escaped.
                    let target = link.replacing("\\|", with: "|").split(
                        separator: "|", omittingEmptySubsequences: false)[0]
                    let pieces = target.split(separator: "#^", maxSplits: 1, omittingEmptySubsequences: false)
                    let found = stems[String(pieces[0])] ?? []
                    let hasBlock = pieces.count == 1 || (files[found.first ?? ""]?.contains("^\(pieces[1])\n") ?? false)
                    if found.count != 1 || !hasBlock { broken.append("\(path): \(link)") }
                }
                for link in Self.pieces(of: text, from: "](", to: ")") where !link.hasPrefix("http") {
                    let pieces = link.split(separator: "#", maxSplits: 1)
                    let base = folder.appending(path: path).deletingLastPathComponent()
                    let target = base.appending(path: String(pieces[0]).removingPercentEncoding ?? "")
                        .standardizedFileURL
                    let name = target.path.replacing(folder.standardizedFileURL.path + "/", with: "")
                    let anchors = pieces.count > 1 ? anchors[name] ?? [] : []
                    if files[name] == nil || pieces.count > 1 && !anchors.contains(String(pieces[1])) {
                        broken.append("\(path): \(link)")
                    }
                }
            }
            return broken
        }
    }

    /// What stands between two marks of which the first is not escaped.
    private static func pieces(of text: String, from begin: String, to end: String) -> [Substring] {
        let parts = text.components(separatedBy: begin)
        return zip(parts, parts.dropFirst()).compactMap { before, after in
            before.hasSuffix("\\") ? nil : after.range(of: end).map { after[..<$0.lowerBound] }
        }
    }

    private static func stem(_ path: String) -> String { String((path.split(separator: "/").last ?? "").dropLast(3)) }

    /// As GitHub makes it of a heading.
    private static func anchor(_ heading: Substring) -> String {
        let words = heading.drop { $0 == "#" }.dropFirst().lowercased()
        return String(
            words.compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : nil })
    }
}
