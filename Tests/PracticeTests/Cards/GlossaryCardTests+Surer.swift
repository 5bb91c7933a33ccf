import Concepts
import Practice
import Testing

/// What is asked only where it can be answered for sure.
extension GlossaryCardTests {
    @Test func `a setting stands before an everyday name, and a glossary says what is asked`() throws {
        let body = """
            ## Framing

            - in: the testing of dough

            The test of a dough by stretching a piece of it until light shines through without a tear.

            - see: bread [00:01:10]

            ## Bakery

            - ask: nothing

            A shop that makes loaves and rolls before dawn and sells them over a counter until noon.

            - see: bread [00:02:10]

            """
        let cards = CardFactory(try Self.material(body)).cards
        #expect(cards.first?.front.hasPrefix("In the testing of dough, what is ") == true)
        #expect(!cards.contains { $0.concepts == ["bakery"] })
        func kinds(_ asked: String) throws -> [Card.Kind] {
            CardFactory(try Self.material(body.replacing("ask: nothing", with: "ask: \(asked)"))).cards
                .filter { $0.concepts == ["bakery"] }.map(\.kind)
        }
        #expect(try kinds("meaning") == [.basic])
        #expect(try kinds("both") == [.basic, .reversed])
    }

    @Test func `what explains many is asked for in the plural where that is used`() throws {
        func front(_ reason: String) throws -> String? {
            CardFactory(
                try Self.material(
                    """
                    ## Baker's need

                    The needs that somebody with an oven has before the first loaf of the day can be sold.

                    - requires: Bakery — \(reason)
                    - see: bread [00:01:10]

                    ## Bakery

                    A shop that makes loaves and rolls before dawn and sells them over a counter until noon.

                    """)
            ).cards.first { $0.id == "bakers-need.basic.definition" }?.front
        }
        #expect(
            try front("no shop without baker's needs, and a baker's need is soon told.") == "What are baker's needs?")
        #expect(try front("no shop without them, and a baker's need is soon told.")?.hasPrefix("What is ") == true)
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

    @Test func `a contrast in two halves asks for the difference, not for one of two names`() throws {
        let body = Self.related.replacing(
            "it needs no yeast, where the other waits for yeast to raise the loaf",
            with: "it soaks flour in water, whereas the other lets yeast fill a loaf with gas")
        let card = try #require(
            CardFactory(try Self.material(body)).cards.first { $0.id == "autolyse.contrast.proofing" })
        #expect(card.front.hasPrefix("How does ") && card.front.hasSuffix(" differ from proofing?"))
        #expect(card.back == "Autolyse soaks flour in water, whereas proofing lets yeast fill a loaf with gas.")
    }

    @Test(arguments: [
        ("night loaf, cold loaf", "Sleeper (also: night loaf, cold loaf)"),
        // Forms of the name, and of a name that stands there already, are no other names.
        ("sleepers, the sleeper", "Sleeper"), ("sleeper bread", "Sleeper"),
        ("night loaf, night loaves, loaf of night", "Sleeper (also: night loaf, night loaves)"),
        ("night loaf, CFL", "Sleeper (CFL)"), ("one dawn, two dusk, three noon", "Sleeper (also: one dawn, two dusk)"),
    ])
    func `the back names what else the thing is rightly called`(aliases: String, back: String) throws {
        let body = """
            ## Sleeper

            - also: \(aliases)

            A piece of dough that waits in the fridge overnight and goes into the oven in the morning.

            - see: bread [00:01:10]

            """
        let cards = CardFactory(try Self.material(body)).cards
        #expect(cards.first { $0.kind == .reversed }?.back == back)
    }

    @Test func `a description needs words that no sibling has`() throws {
        func reversed(_ definition: String) throws -> [String] {
            CardFactory(
                try Self.material(
                    """
                    ## Poolish

                    A starter of flour, water and yeast, stirred thin, that ferments overnight in a jar.

                    - see: bread [00:01:10]

                    ## Biga

                    A starter of flour and yeast, kneaded stiff, that waits overnight in a cool cellar.

                    - see: bread [00:02:10]

                    ## Levain

                    \(definition)

                    - see: bread [00:03:10]

                    """)
            ).cards.filter { $0.kind == .reversed }.map(\.back)
        }
        #expect(try !reversed("A starter of flour and water that waits in a jar overnight.").contains("Levain"))
        #expect(try reversed("A starter of flour and water raised by wild microbes from the air.").contains("Levain"))
    }

    @Test func `a description does not hold the word that the name is made of`() throws {
        let cards = CardFactory(
            try Self.material(
                """
                ## Personally ground flour

                What a person mills at home between two small stones turned by hand at night.

                - see: bread [00:01:10]

                """)
        ).cards
        #expect(!cards.contains { $0.kind == .reversed })
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
}
