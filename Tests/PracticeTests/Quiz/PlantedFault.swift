import Concepts
import Practice
import Testing
import Transcripts

/// A good item for each rule, and the same with the one fault that the rule is there for.
struct PlantedFault: Sendable, CustomTestStringConvertible {
    let check: ItemCheck
    let item: QuizItem

    init(_ check: ItemCheck, _ item: QuizItem = PlantedFault.choice, _ plant: (inout QuizItem) -> Void) {
        self.check = check
        var item = item
        plant(&item)
        self.item = item
    }

    var testDescription: String { "\(check.rawValue): \(item.question.prefix(60))" }

    static func citation(_ seconds: Int, source: String = "bread") -> Citation {
        Citation(
            source: source,
            place: PlaceReference(moment: .time(Transcripts.Timestamp(milliseconds: seconds * 1000), end: nil)))
    }

    static func ids(_ names: String...) -> [Concept.ID?] { names.map { Concept.ID($0) } }

    /// A sound choice item about the small glossary.
    static let choice = QuizItem(
        id: "autolyse.definition-to-name", kind: .choice, shape: .definitionToName,
        question:
            "Which term stands for the resting of flour and water, before anything else is added, until gluten forms?",
        choices: ["Proofing", "Autolyse", "Kneading", "Scoring"], answer: .index(1),
        reasons: [
            "Proofing is the rising of shaped loaves.", nil, "Kneading is the working of dough.", "Scoring is cutting.",
        ],
        explanation: "Autolyse is the resting of flour and water.", concepts: [Concept.ID("autolyse")], topic: "dough",
        citations: [citation(60)], origin: .generated, subject: Concept.ID("autolyse"),
        optionConcepts: ids("proofing", "autolyse", "kneading", "scoring"))

    static let authored = QuizItem(
        id: "bread.q", kind: .choice, shape: .authored, question: "What does Ada Crumb gain by waiting for her dough?",
        choices: ["Softer flour", "Warmer water", "Darker crust", "Cleaner hands"], answer: .index(0),
        reasons: [nil, "The water is cold.", "That comes from steam.", "She never mentions them."],
        explanation: "The flour softens.", concepts: [Concept.ID("autolyse")], topic: "dough",
        citations: [citation(120)],
        origin: .corpus, subject: Concept.ID("autolyse"), optionConcepts: [nil, nil, nil, nil])

    static let cloze = QuizItem(
        id: "autolyse.definition-cloze", kind: .cloze, shape: .definitionCloze,
        question:
            "The resting of flour and water, before anything else is added, until gluten forms: this is known as ____.",
        answer: .text("Autolyse"), accept: ["Autolyse"], explanation: "Autolyse is that rest.",
        concepts: [Concept.ID("autolyse")],
        topic: "dough",
        citations: [citation(60)], origin: .generated, subject: Concept.ID("autolyse"), optionConcepts: ids("autolyse"))

    static let falsehood = QuizItem(
        id: "autolyse.false", kind: .trueFalse, shape: .definitionTruth,
        question: "Autolyse is the working of dough by hand or machine, before it rises, until it stretches thinly.",
        answer: .truth(false),
        explanation: "That describes kneading. Autolyse is the resting of flour and water until gluten forms.",
        concepts: [Concept.ID("autolyse"), Concept.ID("kneading")], topic: "dough", citations: [citation(60)],
        origin: .generated, subject: Concept.ID("autolyse"))

    static let match = QuizItem(
        id: "autolyse.match", kind: .match, shape: .definitionMatch, question: "Match each term with its description.",
        prompts: ["Autolyse", "Proofing", "Kneading", "Scoring"],
        choices: [
            "The rising of shaped loaves, before they are baked, until yeast has filled them with gas",
            "The resting of flour and water, before anything else is added, until gluten forms",
            "The cutting of a loaf's skin, before it goes into heat, until it can open in one place",
            "The working of dough by hand or machine, before it rises, until it stretches thinly",
        ], answer: .indices([1, 0, 3, 2]), explanation: "Each by its definition.",
        concepts: ["autolyse", "proofing", "kneading", "scoring"].map { Concept.ID($0) }, topic: "dough",
        citations: [citation(60)], origin: .generated, subject: Concept.ID("autolyse"),
        optionConcepts: ids("proofing", "autolyse", "scoring", "kneading"))

    static let short = QuizItem(
        id: "bread.why", kind: .short, shape: .authored, question: "Why does Ada Crumb wait?",
        answer: .text("Because flour takes up water slowly."), accept: ["Because flour takes up water slowly"],
        explanation: "Because flour takes up water slowly.", concepts: [Concept.ID("autolyse")], topic: "dough",
        citations: [citation(150)], origin: .corpus, subject: Concept.ID("autolyse"))

    /// One whose answer is a phrase.
    static let phrase: QuizItem = {
        var item = short
        item.question = "What does Ada Crumb let take up water before she kneads?"
        item.answer = .text("Rye flour")
        item.accept = ["Rye flour"]
        item.explanation = "It takes its time."
        return item
    }()

    /// An item that asks for a concept of the small glossary by its definition.
    static func cloze(of name: String) -> QuizItem {
        let id = Concept.ID(name.lowercased().split(separator: " ").joined(separator: "-"))
        return QuizItem(
            id: "\(id).definition-cloze", kind: .cloze, shape: .definitionCloze, question: "This is known as ____.",
            answer: .text(name), accept: [name], explanation: "By its definition.", concepts: [id], topic: "dough",
            citations: [citation(60)], origin: .generated, subject: id, optionConcepts: [id])
    }

    static let sound = [choice, authored, cloze, falsehood, match, short, phrase]
}
