import Testing

@testable import Concepts

@Suite struct TermTaggerTests {
    private static func tags(_ text: String) -> [TermTagger.Tag] {
        var tagger = TermTagger()
        return tagger.tags(of: TokenizedText([text]).tokens, in: [text])
    }

    @Test(
        arguments: [
            // A verb after an article, a preposition or a word that only colors is a noun that may have been a verb …
            ("the push", [.stop, .doubtful]), ("by push", [.stop, .doubtful]),
            ("a cold push", [.stop, .filler, .doubtful]),
            // … and a verb where a noun follows, in the plural, or after whoever does it.
            ("a cold push button", [.stop, .filler, .stop, .noun]), ("cold pushes", [.filler, .stop]),
            ("we push code", [.stop, .stop, .noun]), ("to push", [.stop, .stop]),
            ("a tested recipe", [.stop, .adjective, .noun]),
            ("a cold tested recipe", [.stop, .filler, .adjective, .noun]),
            ("we tested it", [.stop, .stop, .stop]), ("a tested", [.stop, .stop]),
            ("we are baking bread", [.stop, .stop, .stop, .noun]),
            // Behind a capital a capital goes on with the name; a sentence's first word is no name.
            ("at Stitch Fix today", [.stop, .noun, .noun, .stop]), ("Fix it", [.stop, .stop]),
            ("at Stitch. Fix it", [.stop, .noun, .stop, .stop]),
        ] as [(String, [TermTagger.Tag])])
    func `words are told apart by what stands before and behind`(text: String, tags: [TermTagger.Tag]) {
        #expect(Self.tags(text) == tags)
    }
}
