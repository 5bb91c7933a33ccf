import Authoring
import Concepts
import Practice
import SQLite
import Transcripts

extension Library {
    private static let quizKey = "quiz.made"
    /// To be raised when the way items are made changes.
    private static let quizVersion = "3"

    /// Makes quiz items from the documents where these, or the way items are made, have changed since the last time.
    ///
    /// Nobody waits for it before a quiz is asked for.
    func makeQuizIfNeeded() throws {
        guard try setting(Self.quizKey) != Self.quizVersion else { return }
        try database.transaction {
            guard try setting(Self.quizKey) != Self.quizVersion else { return }
            let pool = QuizPool(try quizMaterial(), transcriptRuns: try transcriptRuns())
            try database.run("DELETE FROM quiz_item")
            try write(pool)
            try set(Self.quizKey, to: Self.quizVersion)
        }
    }

    private func quizMaterial() throws -> QuizMaterial {
        let rows = try database.rows(
            """
            SELECT source.id, document.text FROM document JOIN source ON source.key = document.source
            WHERE document.kind = 'notes' ORDER BY document.key
            """
        ) { ($0.string(0), $0.string(1)) }
        var notes: [QuizMaterial.Notes] = []
        for (source, text) in rows {
            guard case .notes(let document)? = try AuthoredFile.read(try SourceText(Array(text.utf8))) else { continue }
            notes.append(QuizMaterial.Notes(source: source, document: document))
        }
        return QuizMaterial(glossary: Glossary(try glossaryDocuments()), notes: notes)
    }

    /// What must not be copied into questions: the words of the transcripts in this home.
    private func transcriptRuns() throws -> Set<UInt64> {
        var runs: Set<UInt64> = []
        for text in try database.rows("SELECT text FROM segment WHERE kind = 'speech'", [], { $0.string(0) }) {
            runs.formUnion(WordRuns.of(text))
        }
        return runs
    }

    private func write(_ pool: QuizPool) throws {
        let insert = try database.prepare(
            "INSERT INTO quiz_item VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
        let insertPart = try database.prepare("INSERT INTO quiz_item_part VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        let insertCitation = try database.prepare(
            "INSERT INTO quiz_item_citation VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        for (position, item) in pool.items.enumerated() {
            try insert.run(
                item.id, position, item.kind.rawValue, item.shape.rawValue, item.origin.rawValue, item.question,
                item.answer.stored, item.explanation, item.topic, item.difficulty, item.subject?.text,
                item.subject.map { pool.graph.importance(of: $0) } ?? 0, item.reasons != nil)
            for (index, text) in (item.choices ?? []).enumerated() {
                let concept = item.optionConcepts.indices.contains(index) ? item.optionConcepts[index] : nil
                let reason = item.reasons.flatMap { $0.indices.contains(index) ? $0[index] : nil }
                try insertPart.run(item.id, "choice", index, text, reason, concept?.text)
            }
            let lists = [
                ("prompt", item.prompts ?? []), ("accept", item.accept), ("concept", item.concepts.map(\.text)),
            ]
            for (role, texts) in lists {
                for (index, text) in texts.enumerated() {
                    try insertPart.run(item.id, role, index, text, String?.none, String?.none)
                }
            }
            // A typed answer has one concept behind it and no choices.
            if item.choices == nil, let concept = item.optionConcepts.first {
                try insertPart.run(item.id, "choice", 0, "", String?.none, concept?.text)
            }
            for (index, citation) in item.citations.enumerated() {
                let (start, end, lines): (Int?, Int?, ClosedRange<Int>?) =
                    switch citation.place.moment {
                    case .time(let start, let end): (start.milliseconds, end?.milliseconds, nil)
                    case .lines(let lines): (nil, nil, lines)
                    }
                try insertCitation.run(
                    item.id, index, citation.source, citation.place.part, start, end, lines?.lowerBound,
                    lines?.upperBound)
            }
        }
    }
}
