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
    /// Takes in one file, whole or not at all; nil for one that says it is none to take in.
    ///
    /// `path` is what the report calls the file. Whatever is wrong with the content is in the report; only trouble
    /// with the database is thrown.
    package func ingest(_ bytes: [UInt8], path: String, facts: GivenFacts = GivenFacts()) throws -> IngestReport? {
        try ingest([InputFile(path: path, content: .bytes(bytes))], facts: facts).first
    }

    /// Bytes of files that are taken in together. Much more gains no time, keeps others from writing for longer, and
    /// takes memory.
    private static let batch = 3_000_000

    /// Takes in files, each whole or not at all, and reports on each but those that say they are none to take in, in
    /// their order. Concepts are linked on the way as far as that can be done.
    ///
    /// While one file is stored, the next ones are read and worked through on other cores. Several files are one
    /// transaction. Should it fail, each of them is one by itself, so that what can be stored is.
    package func ingest(
        _ files: [InputFile], facts: GivenFacts = GivenFacts(), progress: (InputFile) -> Void = { _ in }
    ) throws -> [IngestReport] {
        let linker = try translating { try currentLinker() }
        let glossaries = lastLinker?.glossaries
        let pipeline = Pipeline(files, limit: Self.batch, weight: \.size) {
            (file: $0, read: ReadFile($0, linker: linker))
        }
        var reports: [IngestReport] = []
        while let first = pipeline.take() {
            var taken = [first]
            do {
                reports += try translating {
                    try changingText {
                        // Somebody else may have changed them.
                        let isCurrent = try linker != nil && glossaryTexts() == glossaries
                        var reports: [IngestReport?] = []
                        var size = 0
                        var next: (file: InputFile, read: ReadFile)? = first
                        while let (file, read) = next {
                            progress(file)
                            reports.append(try take(isCurrent ? read : read.unlinked, path: file.path, facts: facts))
                            size += read.size
                            next = size < Self.batch ? pipeline.take() : nil
                            if let next { taken.append(next) }
                        }
                        return reports.compactMap { $0 }
                    }
                }
            } catch {
                if taken.count == 1 { throw error }
                for (file, read) in taken {
                    let report = try translating {
                        try changingText { try take(read.unlinked, path: file.path, facts: facts) }
                    }
                    reports += report.map { [$0] } ?? []
                }
            }
        }
        return reports
    }

    private func take(_ read: ReadFile, path: String, facts: GivenFacts) throws -> IngestReport? {
        switch read {
        case .ignored: nil
        case .failed(let report): report
        case .authored(let file, let bytes): try take(file, bytes, path: path, origin: .yours)
        case .transcript(let transcript, _): try take(transcript, path: path, facts: facts)
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
