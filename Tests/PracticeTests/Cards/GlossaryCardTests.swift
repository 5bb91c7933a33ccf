import Concepts
import Practice
import Testing
import Transcripts

/// Faults planted into a glossary, each of which a card must not show.
@Suite struct GlossaryCardTests {
    private static func material(_ body: String, notes: String = "") throws -> CardMaterial {
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

    @Test func `a setting stands before an everyday name, and what is known is not asked`() throws {
        let body = """
            ## Framing

            - in: the testing of dough

            The test of a dough by stretching a piece of it until light shines through without a tear.

            - see: bread [00:01:10]

            ## Bakery

            - known: yes

            A shop that makes loaves and rolls before dawn and sells them over a counter until noon.

            - see: bread [00:02:10]

            """
        let cards = CardFactory(try Self.material(body)).cards
        #expect(cards.first?.front.hasPrefix("In the testing of dough, what is ") == true)
        #expect(!cards.contains { $0.concepts == ["bakery"] })
        let asked = CardFactory(try Self.material(body.replacing("known: yes", with: "known: no"))).cards
        #expect(asked.contains { $0.concepts == ["bakery"] })
    }

    @Test func `money from people is no person`() throws {
        let cards = CardFactory(
            try Self.material(
                """
                ## Kneading grant

                Money from patrons who pay for new ovens in poor villages and ask for nothing but bread.

                - see: bread [00:01:10]

                ## Miller

                A person who grinds rye and spelt between two stones that turn with the river.

                - see: bread [00:02:10]

                """)
        ).cards.filter { $0.kind == .reversed }
        #expect(cards.first { $0.back == "Kneading grant" }?.front.hasSuffix("What is this called?") == true)
        #expect(cards.first { $0.back == "Miller" }?.front.hasSuffix("What is such a person called?") == true)
    }

    @Test func `a description is not asked for where it is somebody's use of the name`() throws {
        let notes = """
            ---
            study: notes
            title: Bread
            people:
              - Ben Loaf, guest
            ---

            ## Rest [00:02:10]

            - The dough rests. [00:02:40]

            """
        let body = """
            ## Sleeper

            A loaf that waits in the cold overnight and goes into the oven at dawn. %@

            - see: bread [00:01:10]

            """
        func kinds(_ second: String) throws -> [Card.Kind] {
            CardFactory(try Self.material(body.replacing("%@", with: second), notes: notes)).cards.map(\.kind)
        }
        #expect(try kinds("Ben Loaf uses the word for rye alone.") == [.basic])
        #expect(try kinds("It tastes sour.") == [.basic, .reversed])
    }

    @Test func `a contrast sets like against like`() throws {
        func contrasts(_ definition: String) throws -> Int {
            CardFactory(
                try Self.material(
                    Self.related.replacing(
                        "A wait of some hours during which yeast fills a loaf with gas.", with: definition
                    )
                    .replacing(
                        "A pause before kneading in which wheat takes up water and gluten forms by itself.",
                        with: "The soaking of wheat before kneading, in which gluten forms by itself."))
            ).cards.filter { $0.kind == .contrast }.count
        }
        #expect(try contrasts("The raising of a loaf by the gas of its yeast.") == 1)
        #expect(try contrasts("A machine that keeps a loaf warm while yeast fills it with gas.") == 0)
        #expect(try contrasts("A person who watches over a loaf while yeast fills it with gas.") == 0)
    }

    @Test func `a reason that repeats its question is no card`() throws {
        func asks(_ reason: String) throws -> Bool {
            CardFactory(
                try Self.material(
                    Self.related.replacing(
                        "gluten that has formed by itself need not be worked for by anybody", with: reason))
            ).cards.contains { $0.id == "autolyse.basic.improves.kneading" }
        }
        #expect(try asks("gluten that has formed by itself need not be worked for by anybody"))
        #expect(try !asks("kneading is so much better with it than without it"))
    }

    private static let related = """
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
    static func of(_ citation: Card.Citation) -> String {
        guard case .time(let start, _) = citation.place.moment else { return citation.source }
        return "\(citation.source) \(start.milliseconds / 1000)"
    }
}
