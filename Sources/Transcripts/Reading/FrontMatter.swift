/// The head between two lines of `---` at the beginning of a file: `key: value` entries and lists, the part of
/// YAML that people write there.
package struct FrontMatter: Hashable, Sendable {
    package struct Entry: Hashable, Sendable {
        package let key: String
        /// One for a plain entry, any number for a list.
        package let values: [String]
        /// The 1-based lines of the entry.
        package let lines: ClosedRange<Int>
        /// The line of each value.
        package let valueLines: [Int]
        package let isList: Bool
    }

    package private(set) var entries: [Entry] = []
    /// The line of the closing `---`.
    package private(set) var lastLine: Int

    /// Reads the head that begins at line `first`; nil if there is none or it is never closed.
    package init?(_ text: SourceText, from first: Int = 1) {
        guard first <= text.lineCount, text.text(text.line(first)) == "---" else { return nil }
        let last = (first + 1..<max(first + 1, min(text.lineCount, first + 2000) + 1)).first {
            let mark = text.text(text.line($0))
            return mark == "---" || mark == "..."
        }
        guard let last else { return nil }
        lastLine = last
        var key: (name: String, line: Int)?
        var items: [(value: String, line: Int)] = []
        func entry(_ key: (name: String, line: Int), _ items: [(value: String, line: Int)], isList: Bool) -> Entry {
            Entry(
                key: key.name, values: items.map(\.value), lines: key.line...(items.last?.line ?? key.line),
                valueLines: items.map(\.line), isList: isList)
        }
        for line in first + 1..<last {
            let words = text.text(text.line(line))
            if words.isEmpty || words.hasPrefix("#") { continue }
            if words.hasPrefix("- ") || words == "-" {
                items.append((Self.unquoted(words.dropFirst(2)), line))
                continue
            }
            guard let colon = words.firstIndex(of: ":"), colon > words.startIndex,
                words.index(after: colon) == words.endIndex || words[words.index(after: colon)] == " "
            else { continue }
            if let open = key, open.line < line,
                !items.isEmpty || !entries.contains(where: { $0.lines.contains(open.line) })
            {
                entries.append(entry(open, items, isList: true))
            }
            items = []
            let name = (Self.unquoted(words[..<colon]), line)
            let value = words[words.index(after: colon)...].drop { $0 == " " }
            if value.isEmpty || value == "|" || value == ">" {
                key = name
            } else if value.hasPrefix("["), value.hasSuffix("]") {
                key = nil
                let values = value.dropFirst().dropLast().split(separator: ",").map { (Self.unquoted($0), line) }
                entries.append(entry(name, values.filter { !$0.0.isEmpty }, isList: true))
            } else {
                key = nil
                entries.append(entry(name, [(Self.unquoted(value), line)], isList: false))
            }
        }
        if let open = key { entries.append(entry(open, items, isList: true)) }
    }

    /// The values that stand under `key`, in any case; nil where it is missing.
    package subscript(key: String) -> [String]? {
        entries.first { $0.key.lowercased() == key }?.values
    }

    private static func unquoted(_ text: some StringProtocol) -> String {
        var value = CleanText.string(String(text))[...]
        for quote in ["\"", "'"] where value.count >= 2 && value.hasPrefix(quote) && value.hasSuffix(quote) {
            value = value.dropFirst().dropLast()
        }
        return String(value)
    }
}
