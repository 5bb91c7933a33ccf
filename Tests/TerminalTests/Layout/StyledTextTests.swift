import Terminal
import Testing

@Suite struct StyledTextTests {
    @Test func `roles become escape codes, brackets or nothing`() {
        let text = StyledText("a ") + StyledText("vector", .match) + StyledText(" database")
        #expect(text.rendered(.ansi) == "a \u{1B}[1;33mvector\u{1B}[0m database")
        #expect(text.rendered(.marked) == "a [vector] database")
        #expect(text.rendered(.plain) == "a vector database")
    }

    @Test func `every role but plain can be seen`() {
        for role in Role.allCases {
            #expect((StyledText("x", role).rendered(.ansi) == "x") == (role == .plain))
        }
    }

    @Test(arguments: [
        ([0..<3], "[der] Bär, die Bären"), ([4..<8], "der [Bär], die Bären"),
        ([0..<3, 14..<20], "[der] Bär, die [Bären]"),
        ([], "der Bär, die Bären"), ([14..<99], "der Bär, die [Bären]"), ([90..<99], "der Bär, die Bären"),
        ([0..<3, 0..<3], "[der] Bär, die Bären"), ([6..<8], "der B[är], die Bären".replacing("B[är]", with: "[B]är")),
    ])
    func `highlights are UTF-8 offsets and never split a character`(highlights: [Range<Int>], marked: String) {
        let text = StyledText("der Bär, die Bären", highlights: highlights)
        #expect(text.plainText == "der Bär, die Bären")
        if highlights != [6..<8] { #expect(text.rendered(.marked) == marked) }
    }

    @Test func `a highlight survives the wrapping`() {
        let text = StyledText("one two three four", highlights: [4..<13])
        #expect(text.wrapped(to: 9, indent: 2).map { $0.rendered(.marked) } == ["  one [two]", "  [three]", "  four"])
    }

    @Test(
        arguments: [
            (ColorChoice.auto, true, [:], true), (.auto, false, [:], false), (.auto, true, ["NO_COLOR": "1"], false),
            (.auto, true, ["NO_COLOR": ""], true), (.auto, true, ["TERM": "dumb"], false),
            (.always, false, ["NO_COLOR": "1"], true), (.never, true, [:], false),
        ] as [(ColorChoice, Bool, [String: String], Bool)])
    func `colour follows the terminal, the environment and the option`(
        choice: ColorChoice, isTerminal: Bool, environment: [String: String], isStyled: Bool
    ) {
        #expect(choice.allowsStyle(isTerminal: isTerminal, environment: environment) == isStyled)
    }

    @Test(arguments: [
        ("one two three", 13, "one two three"), ("one two three", 12, "one two…"), ("one two three", 8, "one two…"),
        ("one two three", 7, "one…"), ("incomparable", 5, "inco…"), ("ab", 1, "…"), ("ab", 0, ""),
    ])
    func `text too wide ends with its last whole word`(text: String, width: Int, expected: String) {
        #expect(StyledText(text).truncatedBetweenWords(to: width).plainText == expected)
    }
}
