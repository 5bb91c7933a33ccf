private import SQLite
private import Text
import Authoring
import Transcripts

extension Library {
    /// Stores notes and makes passages of their sections.
    ///
    /// The same text is unchanged. Notes from the same path, or of the same title, replace the earlier ones;
    /// else they join a source whose transcript bears one of their marks, else they begin a source.
    func take(_ notes: NotesDocument, _ bytes: [UInt8], path: String, origin: Origin) throws -> IngestReport {
        var report = IngestReport(file: path, status: .added)
        report.format = .notes
        report.parts = Set(notes.sections.map { $0.place.part ?? 1 }).count
        report.segments = notes.sections.count
        report.words = notes.sections.reduce(0) { $0 + $1.statements.reduce(0) { $0 + WordCount.words(in: $1.text) } }
        let text = String(decoding: bytes, as: UTF8.self)
        if let id = try database.first(
            "SELECT source.id FROM document JOIN source ON source.key = document.source WHERE kind = 'notes' AND text = ?1",
            [text], { $0.string(0) })
        {
            report.status = .unchanged
            report.source = id
            return report
        }
        let earlier = try noted(by: notes, path: path)
        let source: Int
        if let earlier {
            source = earlier
            report.status = .updated
            try database.run("DELETE FROM document WHERE kind = 'notes' AND source = ?1", source)
            try deletePassages(of: source, kind: .notes)
        } else if let transcribed = try transcribed(for: notes) {
            source = transcribed
        } else {
            source = try insertSource(notes.metadata, path: path)
        }
        knownTalks.forget()
        try write(notes, of: source)
        try database.run(
            "INSERT INTO document (kind, path, origin, source, text) VALUES ('notes', ?1, ?2, ?3, ?4)", path,
            origin.rawValue,
            source, text)
        let id = try id(of: source)
        try writeHints(of: notes, document: database.lastInsertedRow, source: id)
        try refreshHints(on: [id])
        report.source = id
        return report
    }

    /// The source whose notes these replace.
    private func noted(by notes: NotesDocument, path: String) throws -> Int? {
        try database.first(
            """
            SELECT source.key FROM document JOIN source ON source.key = document.source
            WHERE kind = 'notes' AND (path = ?1 OR lower(source.title) = lower(?2))
            ORDER BY path = ?1 DESC LIMIT 1
            """, [path, notes.metadata.title]
        ) { $0.int(0) }
    }

    /// A source with a transcript and no notes that bears a mark of these.
    private func transcribed(for notes: NotesDocument) throws -> Int? {
        let candidates = try database.rows(
            """
            SELECT source.key, source.title, source.url, transcript.sketch FROM source JOIN transcript ON transcript.source = source.key
            WHERE NOT EXISTS (SELECT 1 FROM document WHERE document.source = source.key)
            """
        ) { ($0.int(0), $0.string(1), $0.optionalString(2), $0.string(3)) }
        for (key, title, url, sketch) in candidates {
            let urls =
                [url] + (try database.rows("SELECT url FROM part WHERE source = ?1", [key]) { $0.optionalString(0) })
            let videos = urls.compactMap { $0 }.compactMap(WebAddress.youTubeID)
            for mark in notes.marks {
                switch mark {
                case .video(let id) where videos.contains(id): return key
                case .title(let line) where Folding.fold(line) == Folding.fold(title): return key
                case .words(let words):
                    if let mine = Fingerprint.Sketch(words), let other = Fingerprint.Sketch(sketch),
                        mine.resemblance(to: other) >= Fingerprint.Sketch.sameTalk
                    {
                        return key
                    }
                default: continue
                }
            }
        }
        return nil
    }

    private func write(_ notes: NotesDocument, of source: Int) throws {
        let facts = notes.metadata
        try database.run(
            """
            UPDATE source SET title = coalesce(?2, title), show = coalesce(?3, show), date = coalesce(?4, date),
                url = coalesce(?5, url) WHERE key = ?1
            """, source, facts.title, facts.show, facts.date, facts.url)
        try setPeople(facts.people, of: source)
        try database.run("DELETE FROM source_topic WHERE source = ?1", source)
        for (position, topic) in notes.topics.enumerated() {
            try database.run("INSERT INTO source_topic VALUES (?1, ?2, ?3)", source, position, topic)
        }
        try database.run("DELETE FROM mark WHERE source = ?1", source)
        for mark in notes.marks {
            let (kind, value) =
                switch mark {
                case .video(let id): ("video", id)
                case .title(let line): ("title", Folding.fold(line))
                case .words(let sketch): ("words", sketch)
                }
            try database.run("INSERT OR IGNORE INTO mark VALUES (?1, ?2, ?3)", source, kind, value)
        }
        try writePassages(notes, of: source)
        try database.run("DELETE FROM noted_part WHERE source = ?1", source)
        for (index, part) in notes.parts.enumerated() {
            try database.run("INSERT INTO noted_part VALUES (?1, ?2, ?3, ?4)", source, index + 1, part.title, part.url)
        }
    }

    /// One passage a section, several where it is longer than a passage may be.
    private func writePassages(_ notes: NotesDocument, of source: Int) throws {
        let writer = try PassageWriter(self)
        var key = max(
            Schema.firstNotesPassage, try database.first("SELECT max(key) FROM passage") { $0.int(0) } ?? 0)
        var texts: [String] = []
        for (index, section) in notes.sections.enumerated() {
            let next = index + 1 < notes.sections.count ? notes.sections[index + 1] : nil
            let end: Timestamp? =
                if case .time(_, let end?) = section.place.moment {
                    end
                } else if let next, next.place.part == section.place.part { next.place.start } else { nil }
            let start = section.place.start
            for group in Self.groups(of: section.statements) {
                guard let first = group.first, let last = group.last else { continue }
                let isFirst = first == section.statements.first
                key += 1
                texts.append(group.map(\.text).joined(separator: " "))
                let lower = isFirst ? section.lines.lowerBound : first.lines.lowerBound
                try writer.write(
                    PassageRow(
                        key: key, source: source, kind: .notes, part: section.place.part,
                        lines: lower...max(lower, last.lines.upperBound), start: start?.milliseconds,
                        end: end.map { max($0, start ?? $0) }?.milliseconds, title: section.title,
                        text: texts[texts.count - 1]))
            }
        }
        textChanges.words.add(try searchTools().counts(ofWordsIn: texts))
    }

    private static func groups(of statements: [NotesDocument.Statement]) -> [[NotesDocument.Statement]] {
        var groups: [[NotesDocument.Statement]] = []
        var words = 0
        for statement in statements {
            let count = WordCount.words(in: statement.text)
            if !groups.isEmpty, words + count <= PassageBuilder.limit {
                groups[groups.count - 1].append(statement)
                words += count
            } else {
                groups.append([statement])
                words = count
            }
        }
        return groups
    }
}
