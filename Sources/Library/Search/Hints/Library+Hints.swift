private import SQLite
private import Text
import Authoring
private import Transcripts

extension Library {
    /// Stores what notes say about places of their source.
    func writeHints(of notes: NotesDocument, document: Int, source: String) throws {
        var hints: [Hint] = []
        for (index, section) in notes.sections.enumerated() {
            let next = notes.sections[(index + 1)...].first { $0.place.part == section.place.part }
            let heading = ([section.title] + section.concepts.map(\.name)).joined(separator: "\n")
            hints.append(Hint(.section, from: section.place, to: next?.place, heading))
            for statement in section.statements {
                hints.append(Hint(.notes, at: statement.place ?? section.place, statement.text))
            }
        }
        for question in notes.questions {
            let right = question.options.filter(\.isRight).map(\.text)
            let text = ([question.text] + right + [question.answer]).joined(separator: "\n")
            hints.append(Hint(.questions, at: question.place, text))
        }
        try insert(hints.map { (source, $0) }, document: document)
    }

    /// Stores what a glossary calls its concepts, how they hang together, and what it says about places.
    func writeConcepts(of glossary: GlossaryDocument, document: Int) throws {
        for table in ["hint", "concept_form", "narrower"] {
            try database.run("DELETE FROM \(table) WHERE document = ?1", document)
        }
        let tools = try searchTools()
        let form = try database.prepare(
            "INSERT OR IGNORE INTO concept_form (tokens, concept, kind, text, document) VALUES (?1, ?2, ?3, ?4, ?5)")
        let narrower = try database.prepare("INSERT OR IGNORE INTO narrower VALUES (?1, ?2, ?3)")
        var hints: [(String, Hint)] = []
        for concept in glossary.concepts {
            let id = Slug.make(from: concept.name)
            let names = [concept.name] + concept.aliases
            for (kind, texts) in [("name", [concept.name]), ("alias", concept.aliases), ("heard", concept.heardAs)] {
                for text in texts {
                    let tokens = tools.stems(of: text)
                    if !tokens.isEmpty { try form.run(tokens.joined(separator: " "), id, kind, text, document) }
                }
            }
            for relation in concept.relations where [.isA, .partOf, .exampleOf].contains(relation.type) {
                try narrower.run(tools.stems(of: relation.target).joined(separator: " "), id, document)
            }
            for place in concept.places {
                hints.append((place.source, Hint(.names, at: place.place, names.joined(separator: "\n"))))
                let meaning = [concept.definition, concept.matters].compactMap { $0 }.joined(separator: "\n")
                hints.append((place.source, Hint(.meanings, at: place.place, meaning)))
            }
        }
        try insert(hints, document: document)
    }

    private func insert(_ hints: [(source: String, hint: Hint)], document: Int) throws {
        let insert = try database.prepare("INSERT INTO hint VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        for (source, hint) in hints {
            var (lines, time): (ClosedRange<Int>?, ClosedRange<Int>?)
            switch hint.span {
            case .lines(let range): lines = range
            case .time(let range): time = range
            }
            try insert.run(
                document, source, hint.field.rawValue, hint.part, lines?.lowerBound, lines?.upperBound,
                time?.lowerBound, time?.upperBound, hint.text)
        }
    }

    /// What people wrote about places of a source, notes before glossaries.
    func hints(on source: Int) throws -> [Hint] {
        try database.rows(
            """
            SELECT field, part, line_start, line_end, time_start, time_end, text FROM hint
            WHERE source = (SELECT id FROM source WHERE key = ?1) ORDER BY document, hint.rowid
            """, [source]
        ) { row in
            let span: Hint.Span =
                if let line = row.optionalInt(2) {
                    .lines(line...max(line, row.int(3)))
                } else {
                    .time(row.int(4)...max(row.int(4), row.int(5)))
                }
            return Hint(
                field: Hint.Field(rawValue: row.string(0)) ?? .notes, part: row.optionalInt(1), span: span,
                text: row.string(6))
        }
    }

    /// Brings the hints of the transcripts of these sources up to date; ids that are no source are passed over.
    func refreshHints(on sources: Set<String>) throws {
        for id in sources.sorted() {
            guard
                let source = try database.first(
                    "SELECT source FROM transcript JOIN source ON source.key = source WHERE id = ?1", [id],
                    { $0.int(0) })
            else { continue }
            var keys: [Int] = []
            var passages: [HintedPassage] = []
            var earlier: [[String?]] = []
            _ = try database.rows(
                """
                SELECT key, part, line_start, line_end, time_start, section, notes, questions, names, meanings
                FROM passage WHERE source = ?1 AND kind = 'transcript' ORDER BY key
                """, [source]
            ) { row in
                keys.append(row.int(0))
                passages.append(
                    HintedPassage(
                        part: row.int(1), lines: row.int(2)...max(row.int(2), row.int(3)), start: row.optionalInt(4)))
                earlier.append((5...9).map { row.optionalString($0) })
            }
            HintedPassage.distribute(try hints(on: source), over: &passages)
            try finishTextChanges()
            let update = try database.prepare(
                """
                UPDATE passage SET section = ?2, notes = ?3, questions = ?4, names = ?5, meanings = ?6 WHERE key = ?1
                """)
            for (index, passage) in passages.enumerated() {
                let now = Hint.Field.allCases.map { passage.hints[$0] }
                guard now != earlier[index] else { continue }
                try update.run(keys[index], now[0], now[1], now[2], now[3], now[4])
            }
        }
    }

    /// The ids of the sources that a document says something about.
    func sources(hintedBy document: Int) throws -> Set<String> {
        Set(try database.rows("SELECT DISTINCT source FROM hint WHERE document = ?1", [document]) { $0.string(0) })
    }
}
