import Notes
import TestSupport
import Testing

@Suite struct FlashcardTests {
    private func text(_ cards: [Flashcard], keeping earlier: String = "") -> String {
        var markdown = FlashcardMarkdown(keeping: earlier)
        return cards.map { markdown.text(of: $0) }.joined()
    }

    private func text(_ face: Flashcard.Face) -> String { text([Flashcard(face: face, topic: "")]) }

    @Test func `a file as a whole`() {
        let talk = ExportedCard.Citation(
            place: "talk 1:00", title: "A talk [1]", url: "https://x.org/w?v=a(b)::c&t=1==")
        let cards = [
            Flashcard(
                face: .oneWay(front: "What is a chunk?", back: "A piece of text."), topic: "Retrieval/Search & find",
                citations: [talk]),
            Flashcard(
                face: .bothWays(front: "RAG", back: "retrieval augmented generation"), topic: "Retrieval/Search & find"),
            Flashcard(face: .oneWay(front: "List", back: "one\n\ntwo"), topic: "Other", citations: [talk]),
            Flashcard(
                face: .cloze(text: "It began in […], in […].", gap: "[…]", hidden: "1969"), topic: "Other",
                due: Flashcard.Due(date: "2025-01-06", interval: 12)),
        ]
        #expect(
            text(cards) == """
                #flashcards/Retrieval/Search-find

                What is a chunk?::A piece of text. ([A talk \\[1\\]](https://x.org/w?v=a%28b%29:%3Ac&t=1=%3D))

                RAG:::retrieval augmented generation

                #flashcards/Other

                List
                ?
                one
                &nbsp;
                two
                ([A talk \\[1\\]](https://x.org/w?v=a%28b%29:%3Ac&t=1=%3D))

                It began in ==1969==, in ==1969==.
                <!--SR:!2025-01-06,12,250-->

                """)
    }

    static let hard = [
        "plain", "std::vector", "a:::b", "ends with:", ":starts", "`code::here`", "``a::b``", "a ` tick :: b",
        "==mark==", "===", "a=", "=b",
        "?", "??", "? ", "#flashcards/x", "#tag", "a #tag", "# heading", "- item", "+++", "---", "1. one", "12) x",
        "> quote", "| a | b |",
        "<!--SR:!2024-01-01,1,230-->", "<!-- x", "<script>", "&nbsp;", "&", "$x$", "%%c%%", "~~~", "```", "[[a]]",
        "![[b]]",
        "[t](u)", "*b* _i_ snake_case", "C:\\path\\*", "ends\\", "\u{A0}", "\u{FEFF}", "^block", "text ^id", "😀",
        "שלום", "=1+1", "1;;a",
        "{{c1::x}}", "a\tb", "\\[x\\]", "a `b` c ==d== `e==f==`",
    ]

    @Test(arguments: hard)
    func `every text shows as it is, and makes one card`(hard: String) throws {
        for (face, kinds) in [
            (Flashcard.Face.oneWay(front: "F \(hard)", back: hard), [PluginParser.Kind.line]),
            (.oneWay(front: hard + " x", back: "b"), [.line]),
            (.bothWays(front: "F \(hard)", back: hard), [.lineBothWays]),
        ] {
            let found = PluginParser.cards(in: text(face))
            // Code that holds a mark takes a block.
            let isBlock = hard == "`code::here`"
            #expect(
                found.map(\.kind) == (isBlock ? [kinds[0] == .line ? .block : .blockBothWays] : kinds), "\(text(face))")
        }
        let block = PluginParser.cards(in: text(.oneWay(front: "front\n\(hard)", back: "\(hard)\nmore\n\(hard)\nend")))
        #expect(block.map(\.kind) == [.block], "\(block)")
        let shown = try #require(block.first).text.split(separator: "\n").map(PluginParser.shown)
        let isBlank = hard.allSatisfy { $0.isWhitespace || $0 == "\u{FEFF}" }
        let line = hard.hasSuffix(" ") ? "? " : hard
        // Blank lines at the edges of a side go.
        #expect(
            shown == (isBlank ? ["front", "?", "more", "", "end"] : ["front", line, "?", line, "more", line, "end"]),
            "\(block)")
    }

    @Test(arguments: hard)
    func `a gap hides what it should`(hard: String) throws {
        let hidden = "x\(hard)"
        let found = PluginParser.cards(
            in: text(.cloze(text: "before \(hard)[…] after […]\(hard) end", gap: "[…]", hidden: hidden)))
        #expect(found.map(\.kind) == [.cloze], "\(found)")
        let gaps = PluginParser.gaps(try #require(found.first).text).map(PluginParser.shown)
        #expect(gaps == [hidden, hidden], "\(found)")
    }

    @Test func `code between fences stays as it is`() {
        let code = "```swift\nlet a: A::B = c == d\n```"
        let found = PluginParser.cards(in: text(.oneWay(front: "What?", back: "This:\n\(code)\nend")))
        #expect(found.map(\.kind) == [.block])
        #expect(found.first?.text == "What?\n?\nThis:\n\(code)\nend")
    }

    @Test func `random texts make one card each`() {
        var random = SeededRandom(seed: 4)
        let parts = Self.hard + ["\n", "\n\n", " ", "a"]
        func piece() -> String {
            "a"
                + (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in parts.randomElement(using: &random) }
                .joined()
        }
        for _ in 0..<1500 {
            let cards = (0..<3).map { index in
                Flashcard(
                    face: [.oneWay(front: piece(), back: piece()), .bothWays(front: piece(), back: piece())][index % 2],
                    topic: "t")
            }
            let markdown = text(cards)
            #expect(PluginParser.cards(in: markdown).count == 3, "\(markdown)")
        }
    }

    @Test func `schedules of the plugin stay with their cards`() {
        let cards = ["one", "two", "three\nlines"].map {
            Flashcard(
                face: .oneWay(front: $0, back: "back of \($0)"), topic: "t", due: .init(date: "2025-01-01", interval: 1)
            )
        }
        let studied = text(cards)
            .replacing(
                "::back of one\n<!--SR:!2025-01-01,1,250-->", with: "::back of one\n<!--SR:!2030-01-01,51,230-->"
            )
            .replacing("::back of two\n<!--SR:!2025-01-01,1,250-->", with: "::back of two <!--SR:!2031-01-01,51,230-->")
            .replacing("lines\n<!--SR:!2025-01-01,1,250-->", with: "lines\n<!--SR:!2032-01-01,51,230-->")
        let again = text(Array(cards.reversed()), keeping: studied)
        #expect(
            PluginParser.cards(in: again).map(\.comment) == [2032, 2031, 2030].map { "<!--SR:!\($0)-01-01,51,230-->" })
        #expect(text(cards, keeping: again) == text(cards, keeping: studied))
    }

    @Test(arguments: [
        ("", "#flashcards"), ("AI & ML", "#flashcards/AI-ML"), ("a/b//c", "#flashcards/a/b/c"),
        ("../x", "#flashcards/x"), ("日本 語", "#flashcards/日本-語"),
    ])
    func `decks have legal names`(topic: String, tag: String) {
        #expect(text([Flashcard(face: .oneWay(front: "f", back: "b"), topic: topic)]).hasPrefix(tag + "\n"))
    }
}
