import Authoring
import Concepts
import Practice
import Testing
import Transcripts

/// What may be asked to be typed, and what counts.
@Suite struct TypedAnswerTests {
    private static let glossary = """
        ---
        study: glossary
        topic: dough
        ---

        ## Steam injection

        - also: SI, steam, injection of steam, keeping it wet, in house, vapor blast

        A burst of hot moisture in the oven, given with the loaf, that keeps its skin soft until it has risen.

        - see: bread [00:01:00]

        ## Junior baker team

        A group of young people who make loaves under the eye of somebody with more years at the oven.

        - see: bread [00:01:10]

        ## Customer team

        A group of people who take orders over the counter and answer letters about stale loaves.

        - see: bread [00:01:20]
        """

    private static func pool(_ questions: String) throws -> QuizPool {
        let notes = """
            ---
            study: notes
            title: Bread
            people:
              - Ada Crumb, guest
            ---

            ## Rest [00:01:00]

            Ada Crumb lets her dough rest.

            ## Check yourself

            \(questions)
            """
        guard case .glossary(let terms) = try AuthoredFile.read(try SourceText(Array(glossary.utf8))),
            case .notes(let document) = try AuthoredFile.read(try SourceText(Array(notes.utf8)))
        else { throw Missing() }
        return QuizPool(
            QuizMaterial(
                glossary: Glossary([terms]), notes: [QuizMaterial.Notes(source: "bread", document: document)]))
    }

    private struct Missing: Error {}

    private static func item(_ question: String, _ answer: String) throws -> QuizItem? {
        let text = "### \(question) [00:02:00]\n\n\(answer)\n\nConcepts: Steam injection\n"
        return try pool(text).items.first { $0.origin == .corpus }
    }

    @Test(arguments: [
        ("Why does Ada Crumb wait, and what does she do meanwhile?", "She reads."),
        ("Does Ada Crumb wait?", "No. She has no time for that."),
        ("What does Ada Crumb hold of waiting?", "It is lost time: flour needs water and heat, and little else."),
        ("Why does Ada Crumb wait?", "Flour takes up water slowly. Before that, work is lost on it."),
        ("Explain how Ada Crumb waits.", "With a book."),
    ])
    func `what takes an explanation is no quiz item`(question: String, answer: String) throws {
        #expect(try Self.item(question, answer) == nil)
    }

    @Test func `a name or a number is held against what is typed`() throws {
        let grader = AnswerGrader(QuizCorpus.material.glossary)
        let name = try #require(try Self.item("What does Ada Crumb call her oven?", "Bertha: so was her aunt called."))
        #expect(name.accept == ["Bertha"])
        #expect(grader.grade("bertha", for: name).isRight == true && grader.grade("Clara", for: name).isRight == false)
        let count = try #require(try Self.item("How many loaves does Ada Crumb bake?", "Twelve (thirteen on Sundays)."))
        #expect(grader.grade("twelve", for: count).isRight == true)
        #expect(grader.grade("eleven", for: count).isRight == false)
    }

    @Test func `a short statement is left to the person, unless the author accepts something shorter`() throws {
        let grader = AnswerGrader(QuizCorpus.material.glossary)
        let statement = "Because flour takes up water slowly in a cold room."
        let open = try #require(try Self.item("Why does Ada Crumb wait?", statement))
        #expect(grader.grade("water is slow", for: open).verdict == .selfAssessed)
        let closed = try #require(try Self.item("Why does Ada Crumb wait?", statement + "\n\nAccept: the cold"))
        #expect(grader.grade("the cold", for: closed).isRight == true)
        #expect(grader.grade("boredom", for: closed).isRight == false)
    }

    @Test(arguments: [
        ("heat, salt and flour", true), ("Flour, salt, heat", true), ("flour and salt", false), ("water", false),
        ("flour, salt, heat, water, yeast, sugar", false),
    ])
    func `a list is right in any order, whole and without padding`(typed: String, isRight: Bool) throws {
        let item = try #require(
            try Self.item("For which three things does Ada Crumb pay?", "Flour, salt (from the sea) and heat."))
        #expect(AnswerGrader(QuizCorpus.material.glossary).grade(typed, for: item).isRight == isRight)
    }

    @Test func `any two of a list are enough where two are asked for`() throws {
        let item = try #require(
            try Self.item("Name two things that Ada Crumb pays for.", "Any two of flour, salt and heat."))
        let grader = AnswerGrader(QuizCorpus.material.glossary)
        #expect(grader.grade("heat and flour", for: item).isRight == true)
        #expect(grader.grade("heat", for: item).verdict == .near)
    }

    @Test func `only names of a concept count, and nothing is asked about what everybody knows`() throws {
        let items = try Self.pool("").items
        let cloze = try #require(items.first { $0.kind == .cloze })
        #expect(cloze.accept == ["Steam injection", "SI", "injection of steam", "vapor blast"])
        #expect(items.allSatisfy { $0.subject != Concept.ID("customer-team") })
        #expect(items.contains { $0.subject == Concept.ID("junior-baker-team") })
    }
}
