import Concepts
import Practice
import Testing

@Suite struct CardFactoryTests {
    static let glossary = """
        ---
        study: glossary
        topic: dough
        ---

        ## Autolyse

        - also: flour rest

        A pause before kneading in which wheat takes up water and gluten forms by itself.

        - part-of: Bread making — it is the first step once flour and water are mixed.
        - contrasts-with: Proofing — it needs no yeast, where the other waits for yeast to raise the loaf.
        - improves: Kneading — gluten that has formed by itself need not be worked for.
        - see: bread [00:02:10]

        ## Proofing

        A wait of some hours during which yeast fills a loaf with gas.

        - see: bread [00:05:10]

        ## Kneading

        The working of flour and water by hand until it stretches without tearing.

        - see: bread [00:04:10]

        ## Bread making

        Everything that happens between a sack of flour and a loaf.

        - see: bread [00:01:10]

        """
    static let notes = """
        ---
        study: notes
        title: Bread
        people:
          - Ben Loaf, guest
        ---

        ## Rest [00:02:10]

        - Ben waits. [00:02:40]

        Concepts: Autolyse

        ## Check yourself

        ### Why does Ben wait before kneading? [00:02:40]

        Because the flour needs time to take up the water.

        Concepts: Autolyse

        ### What is in a starter? [00:02:50]

        - [x] Yeast
        - [ ] Salt — it is added at the end.

        ### Why does he wait? [00:02:55]

        Because of the yeast.

        """

    @Test func `a glossary gives definitions both ways, contrasts and reasons`() throws {
        let cards = CardFactory(try CardCorpus.material(glossary: Self.glossary)).cards
        func card(_ id: String) throws -> Card { try #require(cards.first { $0.id == id }, "\(id)") }
        #expect(try card("autolyse.basic.definition").front == "What is meant by “autolyse”?")
        #expect(try card("autolyse.reversed.name").back == "Autolyse (also: flour rest)")
        #expect(
            try card("autolyse.reversed.name").front
                == "A pause before kneading in which wheat takes up water and gluten forms by itself. What is this called?"
        )
        #expect(try card("kneading.basic.definition").front == "What is kneading?")
        for card in cards {
            #expect(card.origin == .generated && card.topic == "dough")
            #expect(card.citations.map(\.source) == ["bread"])
        }
    }

    @Test func `questions of notes become cards, with whole names, and none that points outside`() throws {
        let factory = CardFactory(try CardCorpus.material(glossary: Self.glossary, notes: Self.notes))
        let cards = factory.cards.filter { $0.origin == .yours }
        #expect(
            cards.map(\.front) == [
                "Why does Ben Loaf wait before kneading?", "What is in a starter?\nA. Yeast\nB. Salt",
            ])
        #expect(cards.map(\.kind) == [.basic, .choice])
        #expect(cards.last?.back == "A. Yeast")
        #expect(cards.first?.id == "autolyse.basic.bread-160s")
        #expect(factory.dropped[.dangling] == 1)
    }

    @Test func `an id does not come from the wording`() throws {
        let before = CardFactory(try CardCorpus.material(glossary: Self.glossary, notes: Self.notes)).cards
        let after = CardFactory(
            try CardCorpus.material(
                glossary: Self.glossary.replacing("A pause before", with: "A quiet time before"),
                notes: Self.notes.replacing("Why does Ben wait before kneading?", with: "What is Ben waiting for?"))
        ).cards
        #expect(before.map(\.id) == after.map(\.id))
        #expect(before.map(\.front) != after.map(\.front))
    }

    @Test func `the corpus gives many cards, each of which passes every check`() throws {
        let material = try CardCorpus.material()
        let factory = CardFactory(material)
        let cards = factory.cards
        #expect(cards.count >= 1500)
        #expect(Set(cards.map(\.id)).count == cards.count)
        let topics = Dictionary(grouping: cards, by: \.topic).mapValues(\.count)
        for topic in material.glossary.topics { #expect(topics[topic, default: 0] >= 60, "\(topic)") }
        for kind in Card.Kind.allCases { #expect(cards.contains { $0.kind == kind }) }
        for card in cards {
            let question = card.front.split(separator: "\n").first ?? ""
            #expect(question.last == "?" || card.front.contains(Card.gap), "\(card.id)")
            #expect(!card.citations.isEmpty && !card.back.isEmpty && !card.topic.isEmpty, "\(card.id)")
            #expect(card.id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-" || $0 == ".") })
        }
        print("cards: \(cards.count), by topic \(topics.sorted { $0.key < $1.key })")
        print("dropped: \(factory.dropped.map { "\($0.key.rawValue) \($0.value)" }.sorted())")
    }

    @Test func `the same material always gives the same cards`() throws {
        let material = try CardCorpus.material()
        #expect(CardFactory(material).cards == (try Self.corpus()))
    }

    @Test func `no reversed card shows a name of what it asks for`() throws {
        let material = try CardCorpus.material()
        for card in try Self.corpus() where card.kind == .reversed {
            let concept = try #require(material.glossary.concept(named: card.concepts[0]))
            let front = card.front.lowercased()
            for name in [concept.name] + concept.aliases where name.count > 3 {
                #expect(!front.contains(" \(name.lowercased()) "), "\(card.id)")
            }
        }
    }
}
