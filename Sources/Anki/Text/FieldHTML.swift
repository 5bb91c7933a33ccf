/// Plain text as the HTML of a field.
///
/// ``FieldText`` turns it back into the same text, except that control characters other than tab and newline are
/// gone (Anki drops them) and every end of line is a newline.
enum FieldHTML {
    static func escaped(_ text: String, inGap: Bool = false) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        // Gone before anything else is looked at: what stands around them comes together.
        let source = text.utf8.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        for (index, byte) in source.enumerated() {
            let next = index + 1 < source.count ? source[index + 1] : 0
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case 0x0A: bytes += "<br>".utf8
            case 0x0D: if next != 0x0A { bytes += "<br>".utf8 }
            case 0x09: bytes.append(byte)
            // What would begin or end a cloze, or split one into answer and hint.
            case UInt8(ascii: "{") where next == byte || index > 0 && source[index - 1] == byte:
                bytes += "&#123;".utf8
            case UInt8(ascii: "}") where inGap || next == byte || index > 0 && source[index - 1] == byte:
                bytes += "&#125;".utf8
            case UInt8(ascii: ":") where inGap: bytes += "&#58;".utf8
            // What would play a sound, speak, or call LaTeX.
            case UInt8(ascii: "[") where isCommand(source[(index + 1)...]): bytes += "&#91;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// As a value between double quotes.
    static func attribute(_ text: String) -> String {
        escaped(text).replacing("\"", with: "&quot;").replacing("<br>", with: "")
    }

    static func cloze(_ text: ClozeText) -> String { text.pieces.map { html($0, inGap: false) }.joined() }

    private static func html(_ piece: ClozeText.Piece, inGap: Bool) -> String {
        switch piece {
        case .text(let text): return escaped(text, inGap: inGap)
        case .hidden(let number, let pieces, let hint):
            let inner = pieces.map { html($0, inGap: true) }.joined()
            return "{{c\(number)::\(inner)\(hint.map { "::" + escaped($0, inGap: true) } ?? "")}}"
        }
    }

    static func links(_ links: [AnkiLink]) -> String {
        links.map { link in
            let title = escaped(link.title.replacing("\n", with: " "))
            guard let url = link.url, isWeb(url) else { return title }
            return "<a href=\"\(attribute(url))\">\(title)</a>"
        }.joined(separator: "<br>")
    }

    /// Whether an address leads to the web and holds nothing that could end it.
    static func isWeb(_ url: String) -> Bool {
        let start = url.prefix(8).lowercased()
        return (start.hasPrefix("http://") || start.hasPrefix("https://"))
            && url.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    private static let commands = ["sound:", "anki:", "latex]", "/latex]", "$", "/$"].map { Array($0.utf8) }

    private static func isCommand(_ rest: ArraySlice<UInt8>) -> Bool {
        commands.contains { command in
            rest.count >= command.count && zip(rest, command).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
        }
    }
}
