import FoundationEssentials
import Terminal

/// Lets a person write a card in their editor: the front, a line of dashes, the back.
enum CardEditor {
    private static let line = "---"
    private static let hint = """
        <!-- The front stands above the line of dashes, the back below it. ==Marked== words in the front become a gap.
        Empty the front to leave everything as it is. -->
        """

    /// What the person wrote; nil if the front is empty or nothing was changed.
    static func edit(front: String, back: String, _ context: Context) throws -> (front: String, back: String)? {
        let editor = try command(context)
        let folder = FileManager.default.temporaryDirectory.appending(path: "study-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "card.md")
        try Data("\(front)\n\n\(line)\n\n\(back)\n\n\(hint)\n".utf8).write(to: file)
        context.console.flush()
        guard let status = Subprogram.run(editor + [file.path]), status == 0 else {
            throw Failure(
                .inputOutput, "the editor \(editor.joined(separator: " ")) did not end well, so nothing was changed",
                "Set EDITOR to another one, or write the card with --front and --back.")
        }
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        let written = parse(text)
        guard !written.front.isEmpty, written.front != front || written.back != back else { return nil }
        return written
    }

    private static func command(_ context: Context) throws -> [String] {
        let environment = context.console.environment
        for name in ["VISUAL", "EDITOR"] {
            let words = (environment[name] ?? "").split(separator: " ").map(String.init)
            if !words.isEmpty { return words }
        }
        guard context.console.isInteractive else {
            throw Failure(
                .usage, "there is no editor to write the card in",
                "Write it with --front and --back, or set the variable EDITOR.")
        }
        return ["vi"]
    }

    static func parse(_ text: String) -> (front: String, back: String) {
        var front: [Substring] = []
        var back: [Substring] = []
        var isBack = false
        for row in text.prefix(upTo: text.firstRange(of: "<!--")?.lowerBound ?? text.endIndex)
            .split(separator: "\n", omittingEmptySubsequences: false)
        {
            if !isBack, row == line { isBack = true } else if isBack { back.append(row) } else { front.append(row) }
        }
        return (trimmed(front), trimmed(back))
    }

    private static func trimmed(_ lines: [Substring]) -> String {
        var lines = lines[...]
        while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
