import Terminal
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("字", 2), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
        ("ｶﾅ", 2), ("カナ", 4), ("！", 2), ("、", 2), ("😀", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇩🇪", 2), ("❤️", 2), ("❤", 1),
        ("☝🏽", 2), ("1️⃣", 2), ("©", 1), ("…", 1), ("—", 1), ("│", 1), ("█", 1), ("\u{200B}", 0), ("a\u{200D}b", 2),
        ("\t", 0), ("\u{1B}[31m", 4), ("\n", 0), ("\r\n", 0), ("\u{7F}", 0), ("\u{9B}", 0), ("\u{AD}", 0), ("नि", 2),
        ("שלום", 4), ("العربية", 7), ("𝒳", 1), ("𠮷", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("⌚", 2), ("é字😀x", 6),
    ])
    func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("abcdef", -1, ""),
        ("字字字", 5, "字字…"), ("字字字", 4, "字…"), ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦…"), ("", 0, ""),
    ])
    func `a text too wide is cut between characters`(text: String, width: Int, cut: String) {
        #expect(DisplayWidth.truncated(text, to: width) == cut)
        #expect(StyledText(text, .match).truncated(to: width).plainText == cut)
    }

    @Test func `padding counts columns`() {
        #expect(DisplayWidth.padded("字", to: 4) == "字  ")
        #expect(DisplayWidth.padded("字", to: 4, alignment: .right) == "  字")
        #expect(DisplayWidth.padded("字", to: 5, alignment: .center) == " 字  ")
        #expect(DisplayWidth.padded("long", to: 2) == "long")
    }
}
