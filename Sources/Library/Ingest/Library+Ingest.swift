private import SQLite
import Authoring
import Transcripts

/// Facts that a person gives with a file.
package struct GivenFacts: Hashable, Sendable {
    package var title: String?
    package var show: String?
    package var date: String?
    package var url: String?

    package init(title: String? = nil, show: String? = nil, date: String? = nil, url: String? = nil) {
        self.title = title
        self.show = show
        self.date = date
        self.url = url
    }

    /// The fields given, by the names of their columns.
    var fields: [(name: String, value: String)] {
        [("title", title), ("show", show), ("date", date), ("url", url)].compactMap { name, value in
            value.map { (name, $0) }
        }
    }

    /// Throws a ``LibraryError`` for a fact that cannot be.
    package func check() throws {
        if let title, CleanText.string(title).isEmpty { throw LibraryError.emptyTitle }
        if let date, !CalendarDate.isDate(date) { throw LibraryError.badDate(date) }
        if let url, !WebAddress.isWhole(url) { throw LibraryError.badAddress(url) }
    }
}

extension Library {
    /// Takes in one file, whole or not at all, as one transaction.
    ///
    /// `path` is what the report calls the file; nil bytes were unreadable for `unreadable`. Whatever is
    /// wrong with the content is in the report; only trouble with the database is thrown. Nil for a file
    /// that says it is none to take in (`<!-- study: ignore -->` in its first line).
    package func ingest(_ bytes: [UInt8], path: String, facts: GivenFacts = GivenFacts()) throws -> IngestReport? {
        guard !bytes.starts(with: Array("<!-- study: ignore -->".utf8)) else { return nil }
        do {
            let text = try SourceText(bytes)
            if let file = try AuthoredFile.read(text) {
                return try translating {
                    try database.transaction { try take(file, bytes, path: path, origin: .yours) }
                }
            }
            let transcript = try TranscriptReader.read(bytes)
            return try translating { try database.transaction { try take(transcript, path: path, facts: facts) } }
        } catch let error as TranscriptError {
            return IngestReport(file: path, line: error.line, failure: error.description)
        } catch let error as AuthoringError {
            return IngestReport(file: path, line: error.line, failure: error.description)
        }
    }

    enum Origin: String {
        case corpus, yours
    }

    func take(_ file: AuthoredFile, _ bytes: [UInt8], path: String, origin: Origin) throws -> IngestReport {
        switch file {
        case .notes(let notes): try take(notes, bytes, path: path, origin: origin)
        case .glossary(let glossary):
            try takeDocument(file.format, topic: glossary.topic, bytes, path: path, origin: origin) { document in
                let earlier = try sources(hintedBy: document)
                try writeConcepts(of: glossary, document: document)
                try refreshHints(on: earlier.union(sources(hintedBy: document)))
            }
        case .cards(let cards): try takeDocument(file.format, topic: cards.topic, bytes, path: path, origin: origin)
        }
    }

    /// Stores a glossary or cards. The same text is unchanged; the same path, or a glossary on the same topic
    /// from the corpus, is replaced.
    private func takeDocument(
        _ format: FormatName, topic: String?, _ bytes: [UInt8], path: String, origin: Origin,
        derive: (_ document: Int) throws -> Void = { _ in }
    ) throws -> IngestReport {
        var report = IngestReport(file: path, status: .added)
        report.format = format
        let text = String(decoding: bytes, as: UTF8.self)
        let same = try database.first(
            "SELECT key FROM document WHERE kind = ?1 AND text = ?2", [format.rawValue, text]
        ) {
            $0.int(0)
        }
        guard same == nil else {
            report.status = .unchanged
            return report
        }
        let earlier = try database.first(
            """
            SELECT key FROM document
            WHERE kind = ?1 AND (path = ?2 OR (kind = 'glossary' AND topic = ?3 AND origin = 'corpus'))
            ORDER BY path = ?2 DESC LIMIT 1
            """, [format.rawValue, path, topic]
        ) { $0.int(0) }
        if let earlier {
            report.status = .updated
            try database.run(
                "UPDATE document SET path = ?2, origin = ?3, topic = ?4, text = ?5 WHERE key = ?1", earlier, path,
                origin.rawValue, topic, text)
            try derive(earlier)
        } else {
            try database.run(
                "INSERT INTO document (kind, path, origin, topic, text) VALUES (?1, ?2, ?3, ?4, ?5)", format.rawValue,
                path, origin.rawValue, topic, text)
            try derive(database.lastInsertedRow)
        }
        return report
    }

    /// Brings the built-in corpus to the version that this program carries. What a person replaced with a file
    /// of their own, or removed, stays as they left it.
    func takeCorpus(_ filling: Filling) throws {
        for file in EmbeddedFiles.all {
            let isSource = file.path.hasPrefix("sources/")
            guard isSource ? filling.hasSources : filling.hasGlossary else { continue }
            guard let authored = try AuthoredFile.read(try SourceText(file.bytes)) else { continue }
            if case .notes(let notes) = authored {
                let owner = try database.first(
                    "SELECT 1 FROM document WHERE kind = 'notes' AND origin = 'yours' AND path = ?1", [file.path]
                ) { _ in true }
                let isRemoved = try database.first(
                    "SELECT 1 FROM removed_source WHERE id = ?1", [Self.id(for: notes.metadata, path: file.path)]
                ) { _ in true }
                if owner == true || isRemoved == true { continue }
            }
            _ = try take(authored, file.bytes, path: file.path, origin: .corpus)
        }
    }
}
