/// Finds cards as Obsidian's plugin does (st3v3nmw/obsidian-spaced-repetition 22fbea0, src/parser.ts), with its
/// default marks.
struct PluginParser {
    enum Kind { case line, lineBothWays, block, blockBothWays, cloze }

    struct Found: Equatable {
        let kind: Kind
        let text: String
        let comment: String?
    }

    static func cards(in text: String) -> [Found] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var found: [Found] = []
        var card = ""
        var kind: Kind?
        var comment: String?
        func finish() {
            if let kind { found.append(Found(kind: kind, text: card, comment: comment)) }
            (kind, card, comment) = (nil, "", nil)
        }
        var index = 0
        while index < lines.count {
            let line = lines[index]
            defer { index += 1 }
            let trimmed = trim(line)
            if line.hasPrefix("<!--SR:") {
                comment = line
                if kind == nil, let last = found.popLast() {
                    found.append(Found(kind: last.kind, text: last.text, comment: line))
                    comment = nil
                }
                continue
            }
            if line.hasPrefix("<!--") {
                while index < lines.count, !lines[index].contains("-->") { index += 1 }
                continue
            }
            if trimmed.isEmpty {
                finish()
                card = ""
                continue
            }
            card += (card.isEmpty ? "" : "\n") + line
            if let mark = [":::", "::"].first(where: { marks(line, $0) }) {
                card = line
                kind = mark == "::" ? .line : .lineBothWays
                let last = found.count
                finish()
                precondition(found.count == last + 1)
            } else if trimmed == "?" || trimmed == "??" {
                if card != line { kind = trimmed == "?" ? .block : .blockBothWays }
            } else if line.hasPrefix("```") || line.hasPrefix("~~~") {
                let mark = String(line.prefix(3))
                while index + 1 < lines.count, !lines[index + 1].hasPrefix(mark) {
                    index += 1
                    card += "\n" + lines[index]
                }
                if index + 1 < lines.count {
                    index += 1
                    card += "\n" + lines[index]
                }
            } else if kind == nil, hasGap(line) {
                kind = .cloze
            }
        }
        finish()
        return found
    }

    private static func trim(_ line: String) -> String {
        let scalars = line.unicodeScalars.filter { !($0.properties.isWhitespace || $0 == "\u{FEFF}") }
        return scalars.isEmpty ? "" : line.split(separator: " ").joined(separator: " ")
    }

    /// A mark between backticks does not count.
    private static func marks(_ line: String, _ mark: String) -> Bool {
        guard let found = line.firstRange(of: mark) else { return false }
        let before = line[..<found.lowerBound].count { $0 == "`" }
        let after = line[found.upperBound...].count { $0 == "`" }
        return !(before % 2 == 1 && after % 2 == 1)
    }

    private static func hasGap(_ line: String) -> Bool { gaps(line).count > 0 }

    /// What `==…==` hides.
    static func gaps(_ line: String) -> [Substring] {
        var gaps: [Substring] = []
        var rest = Substring(line)
        while let start = rest.firstRange(of: "=="), start.upperBound < rest.endIndex,
            let end = rest[rest.index(after: start.upperBound)...].firstRange(of: "==")
        {
            gaps.append(rest[start.upperBound..<end.lowerBound])
            rest = rest[end.upperBound...]
        }
        return gaps
    }

    /// What Markdown shows for a line with escapes.
    static func shown(_ line: some StringProtocol) -> String {
        let entities = ["&nbsp;": "", "&#61;": "=", "&#96;": "`"]
        var shown = ""
        var isCode = false
        var rest = Substring(line)
        while let character = rest.first {
            if let entity = entities.first(where: { rest.hasPrefix($0.key) }), !isCode {
                shown += entity.value
                rest.removeFirst(entity.key.count)
                continue
            }
            rest.removeFirst()
            if character == "\\", !isCode, let next = rest.first, next.isASCII, next.isPunctuation || next.isSymbol {
                shown.append(next)
                rest.removeFirst()
            } else {
                if character == "`" { isCode.toggle() }
                shown.append(character)
            }
        }
        return shown
    }
}
