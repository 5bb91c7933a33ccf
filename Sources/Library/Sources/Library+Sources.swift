private import SQLite
private import Text
import Transcripts

extension Library {
    /// The id that a source with these facts would have, were it free.
    static func id(for metadata: Transcript.Metadata, path: String) -> String {
        if let title = metadata.title { return Slug.make(from: title) }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name } ?? name
        return Slug.make(from: stem)
    }

    /// Makes a source, with an id that is free for good, and gives its key.
    func insertSource(_ metadata: Transcript.Metadata, path: String) throws -> Int {
        let base = Self.id(for: metadata, path: path)
        var id = base
        var number = 2
        while try database.first("SELECT 1 FROM source WHERE id = ?1", [id], { _ in true }) == true {
            id = "\(base)-\(number)"
            number += 1
        }
        try database.run(
            "INSERT INTO source (id, title, show, date, url) VALUES (?1, ?2, ?3, ?4, ?5)", id,
            metadata.title ?? Self.title(fromPath: path), metadata.show, metadata.date, metadata.url)
        let key = database.lastInsertedRow
        try setPeople(metadata.people, of: key)
        return key
    }

    private static func title(fromPath path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name } ?? name
        let title = CleanText.string(stem)
        return title.isEmpty || title == "-" ? "Untitled" : title
    }

    func setPeople(_ people: [Transcript.Person], of source: Int) throws {
        try database.run("DELETE FROM person WHERE source = ?1", source)
        for (position, person) in people.enumerated() {
            try database.run("INSERT INTO person VALUES (?1, ?2, ?3, ?4)", source, position, person.name, person.role)
        }
    }

    func id(of source: Int) throws -> String {
        try database.first("SELECT id FROM source WHERE key = ?1", [source]) { $0.string(0) } ?? ""
    }

    /// Lays facts that a person gives over those of the files.
    func edit(_ source: Int, _ facts: GivenFacts) throws {
        try facts.check()
        for (field, value) in facts.fields {
            try database.run(
                """
                INSERT INTO source_edit VALUES (?1, ?2, ?3) ON CONFLICT (source, field) DO UPDATE SET value = excluded.value
                """, source, field, CleanText.string(value))
        }
    }

    /// Lays facts over those of the source's files; they survive every new version of these.
    package func editSource(_ name: String, _ facts: GivenFacts) throws -> Source {
        try translating {
            try database.transaction {
                let source = try find(source: name)
                try edit(source.key, facts)
                return try self.source(key: source.key)
            }
        }
    }

    /// Removes a source with its notes and transcript. A built-in one does not come back.
    package func removeSource(_ name: String) throws -> Source {
        try translating {
            try changingText {
                let source = try find(source: name)
                let isBuiltIn = try database.first(
                    "SELECT 1 FROM document WHERE source = ?1 AND origin = 'corpus'", [source.key]
                ) { _ in true }
                if isBuiltIn == true {
                    try database.run("INSERT OR IGNORE INTO removed_source VALUES (?1)", source.id)
                }
                // The index follows deleted rows only, so passages go before what they hang on.
                try deletePassages(of: source.key)
                knownTalks.forget()
                try database.run("DELETE FROM source WHERE key = ?1", source.key)
                return source
            }
        }
    }

    /// The source that a person calls `name`: its id, its title, a person in it if that tells it from all
    /// others, or a beginning of its id or title that does; in any case and without accents.
    package func find(source name: String) throws -> Source {
        let sources = try self.sources()
        let wanted = Folding.fold(name)
        if let exact = sources.first(where: { $0.id == wanted || Folding.fold($0.title) == wanted }) { return exact }
        let named = sources.filter { $0.people.contains { Folding.fold($0.name) == wanted } }
        if named.count == 1 { return named[0] }
        let begun =
            wanted.isEmpty ? [] : sources.filter { $0.id.hasPrefix(wanted) || Folding.fold($0.title).hasPrefix(wanted) }
        if begun.count == 1 { return begun[0] }
        let several = named.isEmpty ? begun : named
        if !several.isEmpty { throw LibraryError.ambiguousSource(name, candidates: several.map(\.id)) }
        let words = wanted.split(separator: " ")
        let holding =
            words.isEmpty
            ? [] : sources.filter { source in words.allSatisfy { Folding.fold(source.title).contains($0) } }
        if holding.count == 1 { return holding[0] }
        let near = EditDistance.suggestions(for: name, among: sources.map(\.id) + sources.map(\.title))
        throw LibraryError.unknownSource(
            name, near: (holding.map(\.id) + near).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }
}
