import Concepts
import Testing
import Transcripts

@testable import Practice

@Suite struct TalkCardsTests {
    private static func talk(_ lines: [(String?, String)]) -> Talk {
        Talk(
            source: "evening",
            stretches: lines.enumerated().map { index, line in
                Talk.Stretch(
                    text: line.1, speaker: line.0,
                    place: PlaceReference(moment: .time(Timestamp(milliseconds: index * 10_000), end: nil)))
            })
    }

    private static func cards(
        _ lines: [(String?, String)], glossary: String = CardFactoryTests.glossary
    ) throws -> [Card] {
        var material = try CardCorpus.material(glossary: glossary)
        material.talks = [talk(lines)]
        return CardFactory(material).cards
    }

    private static let lines: [(String?, String)] = [
        ("Ada Crumb", "So, um, a banneton is, you know, a basket in which"),
        ("Ada Crumb", "a loaf keeps its shape while it rises. I love a banneton."),
        ("Ben Loaf", "There are three kinds of starter in the shop: liquid, stiff and dried."),
        (
            "Ben Loaf",
            "By oven spring I mean the last growth of a loaf, um, in the first minutes of heat. Oven spring is fun."
        ),
        ("Ben Loaf", "Autolyse is a pause before kneading in which wheat takes up the water and gluten forms."),
        (nil, "A couche is a cloth that holds long loaves apart. It goes on and on, whatever."),
    ]

    @Test func `an unseen talk gives what was said as a definition or a list, with its place`() throws {
        let cards = try Self.cards(Self.lines).filter { $0.id.contains(".evening-") }
        #expect(
            cards.map(\.front) == [
                "What is a banneton?", "Which three kinds of starter in the shop does Ben Loaf name?",
                "What does Ben Loaf mean by “oven spring”?",
            ])
        #expect(cards[0].back == "A basket in which a loaf keeps its shape while it rises.")
        #expect(cards[1].back == "Liquid, stiff and dried.")
        #expect(cards[0].id == "banneton.basic.evening-definition")
        #expect(cards.allSatisfy { $0.origin == .generated && $0.citations.map(\.source) == ["evening"] })
        #expect(cards[2].citations[0].place.moment == .time(Timestamp(milliseconds: 30_000), end: nil))
        #expect(cards.allSatisfy { $0.topic == "dough" })
    }

    @Test func `cards that there are cite where a talk bears them out`() throws {
        let cards = try Self.cards(Self.lines)
        let autolyse = try #require(cards.first { $0.id == "autolyse.basic.definition" })
        #expect(autolyse.citations.map(\.source) == ["bread", "evening"])
        let kneading = try #require(cards.first { $0.id == "kneading.basic.definition" })
        #expect(kneading.citations.map(\.source) == ["bread"])
    }

    @Test func `a name that is said once, or by nobody who can be named, is no card`() throws {
        let once = try Self.cards([("Ada Crumb", "A couche is a cloth that holds long loaves apart in the oven.")])
        #expect(!once.contains { $0.id.contains(".evening-") })
        let nameless = try Self.cards([
            ("Speaker 2", "By oven spring I mean the last growth of a loaf in the first minutes of heat. Oven spring!")
        ])
        #expect(!nameless.contains { $0.id.contains(".evening-") })
    }

    @Test func `an id outlives a change of the words and of the time`() throws {
        var later = Self.lines
        later.insert(("Ada Crumb", "Welcome, everybody."), at: 0)
        let one = try Self.cards(Self.lines).filter { $0.id.contains(".evening-") }.map(\.id)
        let two = try Self.cards(later).filter { $0.id.contains(".evening-") }.map(\.id)
        #expect(one == two)
    }

    @Test func `talk without sentences gives nothing`() throws {
        let captions: [(String?, String)] = [
            (nil, "so a banneton is a basket in which a loaf keeps its shape"),
            (nil, "while it rises and a banneton is what i use"),
        ]
        #expect(try !Self.cards(captions).contains { $0.id.contains(".evening-") })
    }

    @Test func `talk without full stops bears a card out where it was said, and not from its beginning on`() throws {
        // Ten captions before it and ten after it.
        let chatter: [(String?, String)] = (0..<10).map { _ in
            (nil, "and the oven was on and off all day long while people came and went")
        }
        let said = "now autolyse is a pause before the kneading and wheat takes up its water then"
        let cards = try Self.cards(chatter + [(nil, said)] + chatter)
        let autolyse = try #require(cards.first { $0.id == "autolyse.basic.definition" })
        #expect(autolyse.citations.last?.source == "evening")
        #expect(autolyse.citations.last?.place.moment != .time(Timestamp(milliseconds: 0), end: nil))
        #expect(!cards.contains { $0.id.contains(".evening-") })
    }

    @Test func `a place that stands for a whole session bears nothing out`() throws {
        let session = String(repeating: "We spoke of the oven and of the weather for a while. ", count: 80)
        let cards = try Self.cards([
            ("Ada Crumb", session + "Autolyse is a pause before kneading in which wheat takes up water.")
        ])
        #expect(cards.allSatisfy { $0.citations.map(\.source) == ["bread"] })
    }
}
