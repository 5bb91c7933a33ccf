/// The part of YAML in which transcripts are written: facts at the margin, and one list whose entries are
/// keys with plain, quoted or folded values.
struct YAMLList {
    struct Fact {
        let key: String
        var value: String
        var lines: ClosedRange<Int>
    }

    struct Item {
        var facts: [Fact] = []

        subscript(key: String) -> Fact? { facts.first { $0.key == key && !$0.value.isEmpty } }
    }

    /// What stands at the margin, in order; the values of a plain list are joined with commas.
    private(set) var facts: [Fact] = []
    private(set) var items: [Item] = []
    /// The line of the closing `---`, or the last line of the file where it is missing.
    private(set) var lastLine: Int

    private let text: SourceText
    /// The fact that deeper lines go on with, its indentation, and the raw text of its value.
    private var open: (isItem: Bool, indentation: Int, raw: [String], isFolded: Bool)?

    init(_ text: SourceText, from first: Int) {
        self.text = text
        lastLine = text.lineCount
        for line in first..<max(first, text.lineCount + 1) {
            let content = text.line(line)
            guard !content.isEmpty else { continue }
            let words = String(decoding: text.bytes[content], as: UTF8.self)
            if words == "---" || words == "..." {
                lastLine = line
                break
            }
            read(words, line: line, indentation: content.lowerBound - text.fullLine(line).lowerBound)
        }
        close()
    }

    private mutating func read(_ words: String, line: Int, indentation: Int) {
        if let fact = open, indentation > fact.indentation, !(fact.raw.isEmpty && !fact.isFolded && isEntry(words)) {
            open?.raw.append(words)
            extend(to: line)
            return
        }
        close()
        guard words.hasPrefix("- ") || words == "-" else {
            if let (key, value) = Self.pair(words) {
                add(key, value, line: line, indentation: indentation, toItem: indentation > 0 && !items.isEmpty)
            }
            return
        }
        let rest = words.dropFirst(2).drop { $0 == " " }
        if let (key, value) = Self.pair(String(rest)) {
            items.append(Item())
            add(key, value, line: line, indentation: indentation + words.utf8.count - rest.utf8.count, toItem: true)
        } else if rest.isEmpty {
            items.append(Item())
        } else if let last = facts.indices.last {
            let value = Self.unquoted(String(rest))
            facts[last].value += facts[last].value.isEmpty ? value : ", " + value
            facts[last].lines = facts[last].lines.lowerBound...line
        }
    }

    /// Whether a line begins an entry of its own rather than going on with a value.
    private func isEntry(_ words: String) -> Bool {
        words.hasPrefix("- ") || words == "-" || Self.pair(words) != nil
    }

    private mutating func add(_ key: String, _ value: String, line: Int, indentation: Int, toItem: Bool) {
        let isFolded = ["|", ">", "|-", ">-", "|+", ">+"].contains(value)
        open = (toItem, indentation, isFolded || value.isEmpty ? [] : [value], isFolded)
        let fact = Fact(key: key, value: "", lines: line...line)
        if toItem { items[items.count - 1].facts.append(fact) } else { facts.append(fact) }
    }

    private mutating func extend(to line: Int) {
        guard let open else { return }
        if open.isItem, let item = items.indices.last, let fact = items[item].facts.indices.last {
            items[item].facts[fact].lines = items[item].facts[fact].lines.lowerBound...line
        } else if !open.isItem, let fact = facts.indices.last {
            facts[fact].lines = facts[fact].lines.lowerBound...line
        }
    }

    private mutating func close() {
        guard let open else { return }
        self.open = nil
        let raw = open.raw.joined(separator: " ")
        let value = open.isFolded ? CleanText.string(raw) : Self.unquoted(raw)
        if open.isItem, let item = items.indices.last, let fact = items[item].facts.indices.last {
            items[item].facts[fact].value = value
        } else if !open.isItem, let fact = facts.indices.last, facts[fact].value.isEmpty {
            facts[fact].value = value
        }
    }

    /// `key: value`; the key is one word.
    private static func pair(_ words: String) -> (key: String, value: String)? {
        guard let colon = words.utf8.firstIndex(of: UInt8(ascii: ":")), colon > words.startIndex else { return nil }
        let key = words[..<colon]
        guard key.utf8.allSatisfy({ Byte.isLetterOrDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") })
        else { return nil }
        let rest = words[words.index(after: colon)...]
        guard rest.isEmpty || rest.first == " " else { return nil }
        return (String(key), String(rest.drop { $0 == " " }))
    }

    /// The text of a plain or quoted scalar.
    private static func unquoted(_ raw: String) -> String {
        guard raw.utf8.count >= 2, let quote = raw.first, quote == raw.last else { return CleanText.string(raw) }
        let inner = raw.dropFirst().dropLast()
        if quote == "'" { return CleanText.string(replaced(inner, "''", "'")) }
        guard quote == "\"" else { return CleanText.string(raw) }
        var result = ""
        var isEscape = false
        for character in inner {
            if isEscape {
                result.append(character == "n" || character == "t" ? " " : character)
                isEscape = false
            } else if character == "\\" {
                isEscape = true
            } else {
                result.append(character)
            }
        }
        return CleanText.string(result)
    }

    private static func replaced(_ text: Substring, _ old: String, _ new: String) -> String {
        var result = ""
        var rest = text
        while let found = rest.firstRange(of: old) {
            result += rest[..<found.lowerBound] + new
            rest = rest[found.upperBound...]
        }
        return result + rest
    }
}
