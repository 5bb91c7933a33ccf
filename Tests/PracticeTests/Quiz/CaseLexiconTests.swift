import Testing

@testable import Practice

@Suite struct CaseLexiconTests {
    private static let lexicon = CaseLexicon([
        "We bake with Marta and her oven today.", "They asked Marta for the Oven once.", "Her oven is the old oven.",
    ])

    @Test(arguments: [
        ("Marta's oven is hot", "Marta's oven is hot"), ("Marta\u{2019}s oven is hot", "Marta\u{2019}s oven is hot"),
        // A name that no text holds is still one before an apostrophe.
        ("Ben's oven is hot", "Ben's oven is hot"), ("Ben\u{2019}s oven is hot", "Ben\u{2019}s oven is hot"),
        ("Oven's heat rises", "oven's heat rises"), ("Oven\u{2019}s heat rises", "oven\u{2019}s heat rises"),
        ("The oven is hot", "the oven is hot"), ("A Marta", "a Marta"), ("Marta bakes", "Marta bakes"),
        ("Ben bakes", "ben bakes"), ("API calls", "API calls"), ("F1 score", "F1 score"),
        ("already small", "already small"),
        ("", ""),
    ])
    func `a sentence's beginning loses the capital that only its place gave it`(text: String, lowered: String) {
        #expect(Self.lexicon.lowered(text) == lowered)
    }

    @Test func `a word is capitalized where the texts mostly write it so`() {
        #expect(Self.lexicon.isCapitalized("marta") == true)
        #expect(Self.lexicon.isCapitalized("oven") == false)
        #expect(Self.lexicon.isCapitalized("flour") == nil)
    }
}
