import Authoring
import Concepts
import TestSupport
import Testing

struct PatternRelationsTests {
    @Test(arguments: [
        ("An [autolyse] is a kind of [rest].", "autolyse is-a rest"),
        ("So um [rye] is basically a a [flour].", "rye is-a flour"),
        ("[spelt], which is an old [wheat], rises less.", "spelt is-a wheat"),
        ("[spelt], that is an old [wheat], rises less.", "spelt is-a wheat"),
        ("[rye] is one of the darker [flours].", "rye is-a flours"),
        ("[flours] such as [rye], [spelt] and [oat] vary.", "rye example-of flours"),
        ("We like [flours] like [rye] or [spelt].", "spelt example-of flours"),
        ("[rye] and other [flours] can vary.", "rye example-of flours"),
        ("a [wheat] called [spelt]", "spelt example-of wheat"),
        ("[kneading] is part of [baking].", "kneading part-of baking"),
        ("[proofing] is the last step of [baking].", "proofing part-of baking"),
        ("Think of [yeast] versus [sourdough].", "sourdough contrasts-with yeast"),
        ("[yeast] vs. [sourdough], you know", "sourdough contrasts-with yeast"),
        ("What is the difference between [rye] and [wheat]?", "rye contrasts-with wheat"),
        ("We took [butter] instead of [oil].", "butter contrasts-with oil"),
        ("[rye] is not a [wheat].", "rye contrasts-with wheat"),
        ("[rye] isn't [wheat].", "rye contrasts-with wheat"),
        ("We use [yeast] to make [bread].", "yeast used-for bread"),
        ("They used [steam] for the [crust].", "steam used-for crust"),
        ("[steam] is used for a crisp [crust].", "steam used-for crust"),
        ("Before [shaping] you need [proofing].", "shaping requires proofing"),
        ("[proofing] requires a lot of [patience].", nil),
        ("[proofing] requires [patience].", "proofing requires patience"),
        ("[sourdough] depends on good [flour].", "sourdough requires flour"),
        ("[salt] improves [taste].", "salt improves taste"),
        ("[rest] reduces the [kneading].", "rest improves kneading"),
        ("[steam] helps with the [crust].", "steam improves crust"),
        ("[heat] causes [oven spring].", "heat causes oven spring"),
        ("[heat] leads to more [oven spring].", "heat causes oven spring"),
    ])
    func `reads what is said in so many words`(_ text: String, _ expected: String?) {
        let relations = PatternRelations.relations(in: [passage(text)]).map(line)
        if let expected { #expect(relations.contains(expected)) } else { #expect(relations.isEmpty) }
    }

    @Test(arguments: [
        "[rye] is not a kind of [wheat].", "Is [rye] a kind of [wheat]?", "If [rye] is a kind of [wheat], fine.",
        "The cost of [rye] is a [problem].", "Winter [rye] is a [grain].", "[rye] is a [grain] problem.",
        "[rye] is a [rye].", "[rye]. [wheat] versus", "[salt] never improves [taste].", "[rye] and [wheat]",
        "I wonder whether [salt] improves [taste].", "Does [salt] improve [taste]?", "[rye] is a", "", "[rye]",
    ])
    func `is silent where something is denied, asked or said of something else`(_ text: String) {
        let typed = PatternRelations.relations(in: [passage(text)]).filter { $0.type != .contrastsWith }
        #expect(typed.isEmpty)
    }

    @Test(arguments: [
        // A quality and no kind.
        "We like [spelt], which is also [organic].",
        // The kind goes on.
        "[resting] is the [rule] of the house.",
        // The maker, and no kind.
        "a mill from [Acme] called [Grindo]",
        // Axes of a drawing.
        "a chart of the [price] versus the [weight] of all loaves",
        // One of two, and no question which.
        "a mill such as [Acme] or [Grindo], which they call the best",
    ])
    func `is silent where the same words say something else`(_ text: String) {
        #expect(PatternRelations.relations(in: [passage(text)]).isEmpty)
    }

    @Test func `a kind is no example of what is named after it`() {
        #expect(PatternRelations.relations(in: [passage("[rye-bread] like [bread].")]).isEmpty)
        #expect(!PatternRelations.relations(in: [passage("[bread] like [rye-bread].")]).isEmpty)
    }

    @Test func `an X problem is no X`() {
        let text = "shaping is a dough problem."
        let spots = [("shaping", 0..<7), ("dough", 13..<26)].map {
            LinkedPassage.Spot(concept: Concept.ID($0.0), bytes: $0.1)
        }
        #expect(PatternRelations.relations(in: [LinkedPassage(id: 0, text: text, spots: spots)]).isEmpty)
    }

    @Test func `where like only fills, it says nothing`() {
        let full = "So it's like, you like, you know, like take [flours], like [rye], and like knead it"
        #expect(PatternRelations.relations(in: [passage(full)]).isEmpty)
    }

    @Test func `an enumeration means each of its members`() {
        let relations = PatternRelations.relations(in: [passage("[flours] such as [rye], [spelt], and [oat]")])
        #expect(relations.map { "\($0.from)" }.sorted() == ["oat", "rye", "spelt"])
    }

    @Test func `evidence is the statement itself`() throws {
        let said = passage("Well, café talk: [rye] is a kind of [flour], I think.", id: 7)
        let relation = try #require(PatternRelations.relations(in: [said]).first)
        guard case .passage(7, let bytes)? = relation.evidence.first else {
            Issue.record("no passage")
            return
        }
        #expect(String(decoding: Array(said.text.utf8)[bytes], as: UTF8.self) == "rye is a kind of flour")
    }

    @Test func `said twice by chance is surer, said twice in the same words is said once`() throws {
        let first = "today we bake, and [rye] is a kind of [flour], as my grandmother said"
        let same = try #require(
            PatternRelations.relations(in: [passage(first, id: 1), passage(first + " again", id: 2)]).first)
        #expect(same.evidence.count == 1)
        let other = passage("nobody doubts it in Finland: [rye] is a type of [flour] there", id: 2)
        let both = try #require(PatternRelations.relations(in: [passage(first, id: 1), other]).first)
        #expect(both.evidence.count == 2)
        #expect(both.weight > same.weight)
    }

    @Test func `any bytes are read without harm`() {
        var random = SeededRandom(seed: 5)
        let pieces = [
            "[a]", "[b]", " is ", "a", "—", "’", ".", ",", "é", "such as", " versus ", "\u{1F600}", "not ", "?",
        ]
        for id in 0..<2000 {
            let text = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
            _ = PatternRelations.relations(in: [passage(text, id: id)])
        }
    }
}
