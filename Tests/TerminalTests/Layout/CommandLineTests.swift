import Terminal
import Testing

@Suite struct CommandLineTests {
    private let line = StyledText("What went wrong, once more: ") + StyledText("study quiz --missed", .accent)

    private func lines(_ width: Int) -> [String] { line.wrappedBeforeCommand(to: width).map(\.plainText) }

    @Test func `a command stays whole at every width`() {
        for width in 5...60 { #expect(lines(width).contains { $0.contains("study quiz --missed") }) }
        #expect(lines(47) == ["What went wrong, once more: study quiz --missed"])
        #expect(lines(46) == ["What went wrong, once more:", "  study quiz --missed"])
        #expect(lines(27) == ["What went wrong, once more:", "  study quiz --missed"])
        #expect(lines(26) == ["What went wrong, once", "  more:", "  study quiz --missed"])
        #expect(lines(20) == ["What went wrong,", "  once more:", "study quiz --missed"])
    }

    @Test func `text without a command is broken as usual`() {
        #expect(StyledText("one two three").wrappedBeforeCommand(to: 8).map(\.plainText) == ["one two", "  three"])
    }
}
