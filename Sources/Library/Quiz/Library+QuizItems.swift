package import Concepts
package import Practice
import SQLite
import Transcripts

extension Library {
    /// All items that are fit to be asked, in the order of their making; their difficulty is that of the answers
    /// given so far.
    package func quizItems() throws -> [QuizItem] {
        try translating {
            try makeQuizIfNeeded()
            let answers = try quizVerdicts()
            var parts = try quizParts()
            var citations = try quizCitations()
            return try database.rows(
                """
                SELECT id, kind, shape, origin, question, answer, explanation, topic, difficulty, subject, has_reasons
                FROM quiz_item ORDER BY position
                """
            ) { row in
                let id = row.string(0)
                let kind = QuizItem.Kind(rawValue: row.string(1)) ?? .choice
                let lists = parts.removeValue(forKey: id) ?? [:]
                let choices = lists["choice"] ?? []
                let isTyped = choices.count == 1 && choices[0].text.isEmpty
                var item = QuizItem(
                    id: id, kind: kind, shape: ItemShape(rawValue: row.string(2)) ?? .authored,
                    question: row.string(4), prompts: lists["prompt"]?.map(\.text),
                    choices: choices.isEmpty || isTyped ? nil : choices.map(\.text),
                    answer: QuizItem.Answer(
                        stored: row.string(5), kind: kind, hasChoices: !choices.isEmpty && !isTyped),
                    reasons: row.bool(10) ? choices.map(\.reason) : nil, accept: lists["accept"]?.map(\.text) ?? [],
                    explanation: row.string(6), concepts: lists["concept"]?.map { Concept.ID($0.text) } ?? [],
                    topic: row.string(7), citations: citations.removeValue(forKey: id) ?? [],
                    origin: QuizItem.Origin(rawValue: row.string(3)) ?? .generated,
                    subject: row.optionalString(9).map { Concept.ID($0) },
                    optionConcepts: choices.map { $0.concept.map { Concept.ID($0) } })
                item.difficulty = ItemDifficulty.updated(
                    row.double(8), answers: answers[id] ?? [],
                    choices: kind == .trueFalse ? 2 : item.choices?.count)
                return item
            }
        }
    }

    /// How much a quiz leans to each concept: more to what is important and to what went wrong of late.
    package func quizWeights() throws -> [Concept.ID: Double] {
        try translating {
            var weights: [Concept.ID: Double] = [:]
            let rows = try database.rows(
                "SELECT subject, max(importance) FROM quiz_item WHERE subject IS NOT NULL GROUP BY subject"
            ) { ($0.string(0), $0.double(1)) }
            for (concept, importance) in rows { weights[Concept.ID(concept)] = 1 + importance }
            let answered = try database.rows(
                """
                SELECT concept, count(*), sum(is_right = 0) FROM quiz_answer_now
                WHERE concept IS NOT NULL AND is_right IS NOT NULL GROUP BY concept
                """
            ) { ($0.string(0), $0.int(1), $0.int(2)) }
            for (concept, count, wrong) in answered {
                // As if one answer had been right and one wrong before.
                weights[Concept.ID(concept), default: 1] += 2 * Double(wrong + 1) / Double(count + 2) - 1
            }
            return weights
        }
    }

    /// For each item the verdicts on its answers, oldest first.
    private func quizVerdicts() throws -> [String: [Bool]] {
        var verdicts: [String: [Bool]] = [:]
        for (item, isRight) in try database.rows(
            "SELECT item, is_right FROM quiz_answer_now WHERE is_right IS NOT NULL ORDER BY key", [],
            { ($0.string(0), $0.bool(1)) })
        {
            verdicts[item, default: []].append(isRight)
        }
        return verdicts
    }

    private typealias Part = (text: String, reason: String?, concept: String?)

    private func quizParts() throws -> [String: [String: [Part]]] {
        var parts: [String: [String: [Part]]] = [:]
        let rows = try database.rows(
            "SELECT item, role, text, reason, concept FROM quiz_item_part ORDER BY item, role, position"
        ) { ($0.string(0), $0.string(1), ($0.string(2), $0.optionalString(3), $0.optionalString(4))) }
        for (item, role, part) in rows { parts[item, default: [:]][role, default: []].append(part) }
        return parts
    }

    private func quizCitations() throws -> [String: [Citation]] {
        var found: [String: [Citation]] = [:]
        let rows = try database.rows(
            """
            SELECT item, source, part, time_start, time_end, line_start, line_end FROM quiz_item_citation
            ORDER BY item, position
            """
        ) { row in
            let moment: PlaceReference.Moment =
                row.optionalInt(5).map { .lines($0...max($0, row.optionalInt(6) ?? $0)) }
                ?? .time(row.time(3) ?? Transcripts.Timestamp(milliseconds: 0), end: row.time(4))
            let place = PlaceReference(part: row.optionalInt(2), moment: moment)
            return (row.string(0), Citation(source: row.string(1), place: place))
        }
        for (item, citation) in rows { found[item, default: []].append(citation) }
        return found
    }
}

extension CitationPlaces {
    /// The places that an item cites and that exist, in order.
    package func places(of item: QuizItem) throws -> [Place] {
        let words = CitationWords(item.question + " " + item.explanation)
        return try item.citations.compactMap { try place(of: $0.place, in: $0.source, about: words) }
    }
}
