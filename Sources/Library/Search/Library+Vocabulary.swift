private import SQLite

extension Library {
    /// Adds the words of passages to the vocabulary, or takes them out where `sign` is -1.
    func count(wordsOf texts: [String], sign: Int = 1) throws {
        let tools = try searchTools()
        var counts: [String: Int] = [:]
        for text in texts {
            for word in Set(tools.words(of: text)) where word.utf8.count <= 40 { counts[word, default: 0] += 1 }
        }
        let change = try database.prepare(
            """
            INSERT INTO vocabulary VALUES (?1, ?2) ON CONFLICT (word) DO UPDATE SET passages = passages + excluded.passages
            """)
        for (word, count) in counts { try change.run(word, sign * count) }
        if sign < 0 { try database.execute("DELETE FROM vocabulary WHERE passages <= 0") }
    }

    /// Deletes the passages of one kind of a source, or all of it, and their words.
    func deletePassages(of source: Int, kind: String? = nil) throws {
        let condition = "source = ?1 AND (?2 IS NULL OR kind = ?2)"
        let texts = try database.rows("SELECT text FROM passage WHERE \(condition)", [source, kind]) { $0.string(0) }
        guard !texts.isEmpty else { return }
        try count(wordsOf: texts, sign: -1)
        try database.run("DELETE FROM passage WHERE \(condition)", source, kind)
    }
}
