import Practice
import Testing
import Transcripts

@Suite struct CardCheckTests {
    private func card(_ front: String, _ back: String, _ kind: Card.Kind = .basic, cited: Bool = true) -> Card {
        let place = PlaceReference(moment: .lines(1...1))
        return Card(
            id: "x", kind: kind, front: front, back: back, concepts: [], topic: "t",
            citations: cited ? [Citation(source: "s", place: place)] : [], origin: .generated)
    }

    @Test(arguments: [
        ("Why does Ben Loaf wait?", "Flour takes its time.", Card.Kind.basic, CardFlaw?.none),
        ("Why does he wait?", "Flour takes its time.", .basic, CardFlaw.dangling),
        ("Why does it rise?", "Yeast gives off gas.", .basic, nil),
        ("It rises why?", "Yeast gives off gas.", .basic, .dangling),
        ("What did the speaker say about yeast?", "That it rises.", .basic, .dangling),
        ("What makes yeast rise?", "The yeast.", .basic, .answerInFront),
        ("Yeast raises the loaf.", "Yes.", .basic, .noQuestion),
        ("Yeast raises the […] in the oven.", "loaf", .cloze, nil),
        ("Yeast raises the loaf in the oven.", "loaf", .cloze, .noQuestion),
        ("The best flour for bread is […].", "rye", .cloze, .opinionWithoutHolder),
        ("Ben Loaf says that the best flour is […].", "rye", .cloze, nil),
        ("What is yeast?", String(repeating: "long ", count: 100), .basic, .tooLong),
        ("What  is yeast?", "A fungus.", .basic, .wording),
    ])
    func `each flaw is seen`(front: String, back: String, kind: Card.Kind, flaw: CardFlaw?) {
        #expect(CardCheck(people: ["ben", "loaf"]).flaw(in: card(front, back, kind)) == flaw)
    }

    @Test func `a card without a place is none`() {
        #expect(CardCheck(people: []).flaw(in: card("What is yeast?", "A fungus.", cited: false)) == .noPlace)
    }
}
