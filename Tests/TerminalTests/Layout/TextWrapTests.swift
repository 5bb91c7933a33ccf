import Terminal
import Testing

@Suite struct TextWrapTests {
    @Test(arguments: [
        ("", 10, [""]), ("one two three", 7, ["one two", "three"]), ("one two three", 80, ["one two three"]),
        ("  one   two  ", 80, ["one   two"]), ("one\ntwo", 80, ["one", "two"]), ("one\n\ntwo", 80, ["one", "", "two"]),
        ("one\r\ntwo", 80, ["one", "two"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("x abcdefghij", 4, ["x", "abcd", "efgh", "ij"]), ("abcdef gh", 4, ["abcd", "ef", "gh"]),
        ("字字字字", 5, ["字字", "字字"]), ("字", 1, ["字"]), ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
        ("exactly ten", 7, ["exactly", "ten"]),
    ])
    func `lines break between words, and within a word only if it is wider than a line`(
        text: String, width: Int, lines: [String]
    ) {
        #expect(TextWrap.lines(text, width: width) == lines)
        #expect(StyledText(text, .muted).wrapped(to: width).map(\.plainText) == lines)
    }

    @Test func `the first line and the others have their own margins`() {
        #expect(TextWrap.lines("one two three", width: 9, indent: 2, hanging: 4) == ["  one two", "    three"])
        #expect(TextWrap.lines("one\n\ntwo two", width: 6, indent: 2) == ["  one", "", "  two", "  two"])
    }

    @Test func `no line is wider than asked and no word is lost`() {
        let words = (0..<300).map { String(repeating: $0 % 7 == 0 ? "字" : "x", count: $0 % 13 + 1) }
        for width in 1...60 {
            let lines = TextWrap.lines(words.joined(separator: " "), width: width)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(2, width) })
            let letters = lines.joined().filter { $0 != " " }
            #expect(letters == words.joined())
        }
    }
}
