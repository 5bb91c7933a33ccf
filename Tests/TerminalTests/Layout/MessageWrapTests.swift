import Terminal
import Testing

@Suite struct MessageWrapTests {
    private func lines(_ text: String, _ width: Int) -> [String] {
        StyledText(text, .error).wrappedAsMessage(to: width).map(\.plainText)
    }

    @Test(arguments: [
        ("short", 40, ["short"]),
        (
            "there is no source “bred”; did you mean bread-one or bread-two?", 40,
            ["there is no source “bred”; did you mean", "  bread-one or bread-two?"]
        ),
        (
            "Set the address with: study sources edit bread --url https://…", 50,
            ["Set the address with:", "  study sources edit bread --url https://…"]
        ),
        (
            "Restore a backup (study restore FILE), or look closer with: study doctor", 40,
            ["Restore a backup (study restore FILE),", "  or look closer with: study doctor"]
        ),
        ("Try 'study sources edit --help' for more.", 34, ["Try 'study sources edit --help'", "  for more."]),
        // A command wider than the line is not broken either, nor is a name; the text around it is.
        (
            "See: study read a-name-that-is-very-long --at 31:08", 30,
            ["See:", "  study read a-name-that-is-very-long --at 31:08"]
        ),
        // A usage line is not there to be copied.
        (
            "Usage: study sources edit SOURCE [--title T] [--show S]", 34,
            ["Usage: study sources edit SOURCE", "  [--title T] [--show S]"]
        ),
        (
            "another study is writing to /home/ada/study.db now", 30,
            ["another study is writing to", "  /home/ada/study.db now"]
        ),
    ])
    func `messages break between words and keep commands whole`(text: String, width: Int, expected: [String]) {
        #expect(lines(text, width) == expected)
    }

    @Test func `only a terminal breaks them`() {
        let text = String(repeating: "word ", count: 30) + "end"
        let file = Console.memory()
        file.report([text])
        #expect(file.messages.contents == text + "\n")
        let terminal = Console.memory(isTerminal: true, columns: 40, environment: ["TERM": "dumb"])
        terminal.report([text])
        let lines = terminal.messages.contents.split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines.allSatisfy { $0.count <= 40 })
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  word") })
    }
}
