import Concepts
import Practice
import Testing
import Transcripts

/// Faults planted into a glossary, each of which a card must not show.
@Suite struct GlossaryCardTests {
    static func material(_ body: String, notes: String = "") throws -> CardMaterial {
        try CardCorpus.material(
            glossary: "---\nstudy: glossary\ntopic: dough\n---\n\n" + body, notes: notes)
    }

    @Test func `a description that fits two concepts asks for neither`() throws {
        let factory = CardFactory(
            try Self.material(
                """
                ## Sponge

                A loose starter of flour, water and yeast that ferments for some hours before the dough.

                - see: bread [00:01:10]

                ## Poolish

                A loose starter of flour, water and yeast that ferments for some hours before the dough, half water.

                - see: bread [00:02:10]

                ## Banneton

                A woven basket in which a loaf keeps its shape while it rises.

                - see: bread [00:03:10]

                """))
        #expect(factory.dropped[.tooVague] == 2 || factory.dropped[.tooVague] == 1)
        let reversed = factory.cards.filter { $0.kind == .reversed }.map(\.back)
        #expect(!reversed.contains("Sponge"))
        #expect(reversed.contains("Banneton"))
    }

    @Test func `a description does not hold a form of the name`() throws {
        let cards = CardFactory(
            try Self.material(
                """
                ## Fermentation

                The slow work of yeast in a dough, which makes it fermentable and gives the loaf its taste.

                - see: bread [00:01:10]

                """)
        ).cards
        #expect(cards.map(\.kind) == [.basic])
    }

    @Test func `a company is asked for as a company, a person as a person`() throws {
        let cards = CardFactory(
            try Self.material(
                """
                ## MillCo

                A company from Bremen that grinds rye and spelt and sells the flour to bakers all over Europe.

                - see: bread [00:01:10]

                ## Ada Crumb

                An engineer who in 1903 built the first machine that could knead dough without tearing it apart.

                - see: bread [00:02:10]

                """)
        ).cards.filter { $0.kind == .reversed }
        #expect(cards.first { $0.back == "MillCo" }?.front.hasSuffix("Which company is this?") == true)
        #expect(cards.first { $0.back == "Ada Crumb" }?.front.hasSuffix("Who is this?") == true)
    }

    @Test func `an everyday word says of what topic it is`() throws {
        let cards = CardFactory(
            try Self.material(
                """
                ## Framing

                The test of a dough by stretching a piece of it until light shines through without a tear.

                - see: bread [00:01:10]

                """)
        ).cards
        #expect(cards.first?.front.hasPrefix("In dough, what is ") == true)
    }

    static let related = """
        ## Autolyse

        A pause before kneading in which wheat takes up water and gluten forms by itself.

        - contrasts-with: Proofing — it needs no yeast, where the other waits for yeast to raise the loaf.
        - improves: Kneading — gluten that has formed by itself need not be worked for by anybody.
        - see: bread [00:02:10], [00:20:10]

        ## Proofing

        A wait of some hours during which yeast fills a loaf with gas.

        - see: bread [00:10:10]

        ## Kneading

        The working of flour and water by hand until it stretches without tearing.

        - see: bread [00:20:40]

        """

    @Test func `what two concepts have to do with each other is cited where both are`() throws {
        let cards = CardFactory(try Self.material(Self.related)).cards
        let improves = try #require(cards.first { $0.id == "autolyse.basic.improves.kneading" })
        #expect(improves.citations.map { CardSlotText.of($0) } == ["bread 1210"])
        // Nothing has the two together, but each side stands somewhere.
        let contrast = try #require(cards.first { $0.id == "autolyse.contrast.proofing" })
        #expect(contrast.citations.count == 2)
        #expect(contrast.citations.map { CardSlotText.of($0) }.contains("bread 610"))
    }

    @Test func `a reason that nothing bears out is no card`() throws {
        let apart = Self.related.replacing("- see: bread [00:02:10], [00:20:10]", with: "- see: bread [00:02:10]")
        let factory = CardFactory(try Self.material(apart))
        #expect(!factory.cards.contains { $0.id == "autolyse.basic.improves.kneading" })
        #expect(factory.dropped[.noPlace] == 1)
    }

    @Test func `a contrast names both and tells both`() throws {
        let card = try #require(
            CardFactory(try Self.material(Self.related)).cards.first { $0.id == "autolyse.contrast.proofing" })
        #expect(card.back == "Autolyse needs no yeast, where proofing waits for yeast to raise the loaf.")
        let half = Self.related.replacing(
            "it needs no yeast, where the other waits for yeast to raise the loaf",
            with: "it starts long before any yeast has come near the bowl of the baker")
        #expect(!CardFactory(try Self.material(half)).cards.contains { $0.kind == .contrast })
    }
}

/// A citation as text.
enum CardSlotText {
    static func of(_ citation: Citation) -> String {
        guard case .time(let start, _) = citation.place.moment else { return citation.source }
        return "\(citation.source) \(start.milliseconds / 1000)"
    }
}
