import Authoring
import JSON
internal import SQLite
import Transcripts

extension Library {
    /// Makes the home what an exported one was, all of it or nothing; false where it holds just that already.
    ///
    /// Throws ``LibraryError/hasProgress(_:)`` where somebody has worked with the home, and
    /// ``LibraryError/badExport(line:reason:)`` for whatever is wrong with the document.
    package func importHome(_ bytes: [UInt8]) throws -> Bool {
        let document = try HomeDocument(bytes)
        return try translating {
            try database.transaction {
                knownTalks.forget()
                let before = try homeDocument()
                guard before != bytes else { return false }
                let hadProgress = try hasProgress()
                let tables = try HomeTable.all(in: database)
                // Rows may come before those that they point at.
                try database.execute("PRAGMA defer_foreign_keys = ON")
                for name in HomeTable.emptied + tables.map(\.name) { try database.run("DELETE FROM \(name)") }
                var settings: (HomeTable, JSONNode)?
                try document.forEachTable(schema: try version(), known: tables) { table, rows in
                    // Last, wherever they stand: triggers on the other tables change them.
                    if table.name == "setting" { settings = (table, rows) } else { try fill(table, rows, document) }
                }
                try rebuildIndex()
                guard let settings else { throw LibraryError.badExport(line: 1, reason: "there are no settings") }
                try database.run("DELETE FROM setting")
                try fill(settings.0, settings.1, document)
                try checkImported()
                guard hadProgress else { return true }
                // The same may have been said in other bytes; whatever else is thrown out again.
                guard try homeDocument() == before else { throw LibraryError.hasProgress(path) }
                return false
            }
        }
    }

    private func fill(_ table: HomeTable, _ rows: JSONNode, _ document: HomeDocument) throws {
        let places = table.columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
        let insert = try database.prepare("INSERT INTO \(table.name) (\(table.list)) VALUES (\(places))")
        for row in rows.children {
            let values = try document.values(row, of: table)
            do {
                try insert.bind(values)
                while try insert.step() {}
            } catch let error {
                guard error.kind == .constraint || error.kind == .other else { throw error }
                throw document.fault(row, "this cannot stand in \(table.name): \(error.message)")
            }
        }
    }

    /// Whether anything is here that a new home does not have.
    private func hasProgress() throws -> Bool {
        let isOwn = [
            "setting": "key IN (\(ConfigKey.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")))",
            "document": "origin = 'yours'", "card": "maker != 'factory'",
            // All that hangs on documents and their cards, and what is done without a thought.
            "source": "NOT EXISTS (SELECT 1 FROM document WHERE document.source = source.key)",
            "person": "0", "source_topic": "0", "noted_part": "0", "mark": "0", "passage": "0", "hint": "0",
            "concept_form": "0", "narrower": "0", "vocabulary": "0", "card_concept": "0", "card_citation": "0",
            "anki_revision": "0",
        ]
        return try HomeTable.all(in: database).contains { table in
            try database.first("SELECT 1 FROM \(table.name) WHERE \(isOwn[table.name] ?? "1") LIMIT 1") { _ in true }
                ?? false
        }
    }

    /// What the tables cannot watch over by themselves.
    private func checkImported() throws {
        func refuse(_ reason: String) -> LibraryError { .badExport(line: 1, reason: reason) }
        for key in ConfigKey.allCases {
            guard let value = try setting(key.rawValue) else { continue }
            do {
                guard try ConfigValue.normalized(value, for: key) == value else { throw LibraryError.emptyTitle }
            } catch {
                throw refuse("“\(value)” is no value for \(key.rawValue)")
            }
        }
        let urls = try database.rows(
            "SELECT url FROM part WHERE url IS NOT NULL UNION ALL SELECT url FROM noted_part WHERE url IS NOT NULL"
        ) { $0.string(0) }
        if let url = urls.first(where: { !WebAddress.isWhole($0) }) { throw refuse("“\(url)” is no address") }
        let nameless = try database.first(
            "SELECT text FROM concept_form WHERE trim(tokens) = '' OR trim(text) = ''"
        ) { $0.string(0) }
        if let nameless { throw refuse("“\(nameless)” is no name of a concept") }
        for (path, text) in try database.rows("SELECT path, text FROM document", [], { ($0.string(0), $0.string(1)) }) {
            do {
                _ = try AuthoredFile.read(try SourceText(Array(text.utf8)))
            } catch {
                throw refuse("the document \(path) cannot be read: \(error)")
            }
        }
        let findings: [Finding]
        do {
            findings = try examine()
        } catch let error as SQLiteError {
            throw error
        } catch {
            throw refuse("the log of reviews cannot be replayed: \(error)")
        }
        if let broken = findings.first(where: { !$0.isWell }) {
            throw refuse("it does not hold that \(broken.check): \(broken.problems[0])")
        }
    }
}
