internal import SQLite

/// What a transaction has changed of the text and still has to do to the search index and the vocabulary.
///
/// Both wait for the end. FTS5 gathers what it is given and writes it out at every savepoint, and SQLite makes one for
/// every statement that touches several rows or sets off a trigger: passages that go into the index one by one, between
/// other statements, make hundreds of tiny pieces that have to be merged again. And the words of many files are counted
/// in the vocabulary at once.
final class TextChanges {
    var passages: [PassageRow] = []
    var words = WordCounts()

    func forget() {
        passages = []
        words = WordCounts()
    }
}

extension Library {
    /// Runs `body`, which may add and remove passages, as one transaction.
    func changingText<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try database.transaction {
                let result = try body()
                try finishTextChanges()
                return result
            }
        } catch {
            textChanges.forget()
            knownTalks.forget()
            throw error
        }
    }

    /// Brings the index and the vocabulary up to the passages. Needed before stored passages are changed or deleted:
    /// triggers take these out of the index, where they must be.
    func finishTextChanges() throws {
        let changes = textChanges
        if !changes.words.isEmpty { try change(vocabularyBy: changes.words) }
        if !changes.passages.isEmpty {
            let insert = try database.prepare(
                """
                INSERT INTO passage_index (rowid, title, text, section, notes, questions, names, meanings)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                """)
            for row in changes.passages {
                let hints = row.hints
                try insert.run(
                    row.key, row.title, row.text, hints[.section], hints[.notes], hints[.questions], hints[.names],
                    hints[.meanings])
            }
        }
        changes.forget()
    }

    private func change(vocabularyBy words: WordCounts) throws {
        let change = try database.prepare(
            """
            INSERT INTO vocabulary VALUES (?1, ?2) ON CONFLICT (word) DO UPDATE SET passages = passages + excluded.passages
            """)
        var hasLess = false
        for (word, passages) in words.sorted {
            try change.run(word, passages)
            hasLess = hasLess || passages < 0
        }
        if hasLess { try database.execute("DELETE FROM vocabulary WHERE passages <= 0") }
    }

    /// Deletes the passages of one kind of a source, or all of it, and their words.
    func deletePassages(of source: Int, kind: Place.Kind? = nil) throws {
        let condition = "source = ?1 AND (?2 IS NULL OR kind = ?2)"
        let texts = try database.rows("SELECT text FROM passage WHERE \(condition)", [source, kind?.rawValue]) {
            $0.string(0)
        }
        guard !texts.isEmpty else { return }
        try finishTextChanges()
        textChanges.words.add(try searchTools().counts(ofWordsIn: texts), sign: -1)
        try database.run("DELETE FROM passage WHERE \(condition)", source, kind?.rawValue)
    }
}
