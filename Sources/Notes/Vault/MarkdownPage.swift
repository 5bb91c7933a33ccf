/// Blocks of Markdown one under the other, each parted from the next by an empty line.
struct MarkdownPage {
    private(set) var blocks: [String] = []
    private var headings: Set<String> = []

    mutating func add(_ block: String) {
        if !block.isEmpty { blocks.append(block) }
    }

    /// A heading of any text; one that stands there already gets a number, since anchors are made of it.
    mutating func heading(_ level: Int, _ text: String) {
        let plain = MarkdownText.heading(text)
        var unique = plain
        var number = 2
        while !headings.insert(unique).inserted {
            unique = "\(plain) (\(number))"
            number += 1
        }
        add(String(repeating: "#", count: level) + " " + unique)
    }

    mutating func list(_ items: [String]) {
        add(items.map { "- " + $0 }.joined(separator: "\n"))
    }

    /// Cells in which upright lines are escaped.
    mutating func table(_ header: [String], _ rows: [[String]]) {
        let rule = header.map { _ in "---" }
        add(([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
    }

    mutating func fence(_ language: String, _ text: String) {
        add("```\(language)\n\(text.hasSuffix("\n") ? text : text + "\n")```")
    }

    var text: String { blocks.joined(separator: "\n\n") + "\n" }
}
