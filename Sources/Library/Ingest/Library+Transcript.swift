private import SQLite
private import Text
import Transcripts

extension Library {
    /// Stores a transcript and makes passages of it.
    ///
    /// Known by its words: the same ones are unchanged. Else by a mark of a source, which it joins, replacing an
    /// earlier transcript of it; else by its path, where it replaces its earlier self; else it is new.
    func take(_ read: ReadTranscript, path: String, facts: GivenFacts) throws -> IngestReport {
        var report = read.report
        let (transcript, fingerprint) = (read.transcript, read.fingerprint)
        if let known = try database.first(
            "SELECT source FROM transcript WHERE fingerprint = ?1", [fingerprint.words], { $0.int(0) })
        {
            report.status = .unchanged
            report.source = try id(of: known)
            try edit(known, facts)
            return report
        }
        let earlier: Int?
        if let marked = try marked(by: transcript, fingerprint) {
            earlier = marked
            if let replaced = try database.first(
                "SELECT path FROM transcript WHERE source = ?1", [marked], { $0.string(0) })
            {
                report.status = .updated
                if replaced != path { report.remarks.append("replaces the transcript from \(replaced)") }
            }
        } else {
            earlier = try database.first("SELECT source FROM transcript WHERE path = ?1", [path]) { $0.int(0) }
            if earlier != nil { report.status = .updated }
        }
        let source: Int
        if let earlier {
            source = earlier
            try deletePassages(of: source, kind: .transcript)
            try database.run("DELETE FROM transcript WHERE source = ?1", source)
            knownTalks.forget()
        } else {
            var metadata = transcript.metadata
            if let title = facts.title { metadata.title = title }
            source = try insertSource(metadata, path: path)
            knownTalks.add(source, fingerprint.sketch)
        }
        let keys = try write(read, of: source, path: path, report)
        try fill(source, from: transcript.metadata)
        try edit(source, facts)
        // Words of people whom only the source knows would stand among the terms: then it is linked when it is needed.
        if let links = read.links, try setting(Self.linkedKey) != nil, try people(of: source) == read.people {
            try write(links, keys, transcript: source)
        }
        report.source = try id(of: source)
        return report
    }

    /// The source one of whose marks the transcript bears: the id of its video, a line of its head, or most of
    /// its words.
    private func marked(by transcript: Transcript, _ fingerprint: Fingerprint) throws -> Int? {
        let addresses = [transcript.metadata.url] + transcript.parts.map(\.url)
        for id in addresses.compactMap({ $0 }).compactMap(WebAddress.youTubeID) {
            if let source = try source(marked: "video", id) { return source }
        }
        for segment in transcript.segments where segment.kind == .head {
            if let source = try source(marked: "title", Folding.fold(segment.text)) { return source }
        }
        if let title = transcript.metadata.title, let source = try source(marked: "title", Folding.fold(title)) {
            return source
        }
        return try knownTalks.source(like: fingerprint.sketch, in: database)
    }

    private func source(marked kind: String, _ value: String) throws -> Int? {
        try database.first("SELECT source FROM mark WHERE kind = ?1 AND value = ?2", [kind, value]) { $0.int(0) }
    }

    /// Stores segments and passages, and gives their keys, part by part.
    private func write(
        _ read: ReadTranscript, of source: Int, path: String, _ report: IngestReport
    ) throws -> [LinkedKeys] {
        let (transcript, fingerprint) = (read.transcript, read.fingerprint)
        try database.run(
            "INSERT INTO transcript VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", source, path, transcript.format.rawValue,
            report.words, report.segments, report.repeatedSegments, fingerprint.words, fingerprint.sketch.description)
        let insertSegment = try database.prepare(
            """
            INSERT INTO segment (source, part, line_start, line_end, time_start, time_end, speaker, starts_turn, kind, text)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """)
        let writer = try PassageWriter(self)
        var hinted = read.passages.enumerated().flatMap { index, passages in
            passages.map { HintedPassage(part: index + 1, lines: $0.lines, start: $0.start?.milliseconds) }
        }
        HintedPassage.distribute(try hints(on: source), over: &hinted)
        textChanges.words.add(read.words)
        var key =
            try database.first(
                "SELECT max(key) FROM passage WHERE key < ?1", [Schema.firstNotesPassage], { $0.int(0) }) ?? 0
        var keys: [LinkedKeys] = []
        var number = 0
        for (index, part) in transcript.parts.enumerated() {
            try database.run("INSERT INTO part VALUES (?1, ?2, ?3, ?4)", source, index + 1, part.title, part.url)
            var first = 0
            for (offset, segment) in part.segments.enumerated() {
                try insertSegment.run(
                    source, index + 1, segment.lines.lowerBound, segment.lines.upperBound, segment.start?.milliseconds,
                    segment.end?.milliseconds, segment.speaker, segment.startsTurn, segment.kind.rawValue, segment.text)
                if offset == 0 { first = database.lastInsertedRow }
            }
            let firstPassage = key + 1
            for passage in read.passages[index] {
                key += 1
                try writer.write(
                    PassageRow(
                        key: key, source: source, kind: .transcript, part: index + 1, lines: passage.lines,
                        start: passage.start?.milliseconds,
                        end: passage.end.map { max($0, passage.start ?? $0) }?.milliseconds,
                        segments: first + passage.segments.lowerBound...first + passage.segments.upperBound,
                        speaker: passage.speaker, text: passage.text, hints: hinted[number].hints))
                number += 1
            }
            keys.append(
                LinkedKeys(
                    passages: firstPassage..<key + 1, segments: first..<first + part.segments.count))
        }
        for run in transcript.repeats {
            try database.run(
                "INSERT OR IGNORE INTO repeat_run VALUES (?1, ?2, ?3, ?4, ?5)", source, run.lines.lowerBound,
                run.lines.upperBound, run.original.lowerBound, run.original.upperBound)
        }
        return keys
    }

    /// Facts that the source lacks and its transcript tells.
    private func fill(_ source: Int, from metadata: Transcript.Metadata) throws {
        try database.run(
            "UPDATE source SET show = coalesce(show, ?2), date = coalesce(date, ?3), url = coalesce(url, ?4) WHERE key = ?1",
            source, metadata.show, metadata.date, metadata.url)
        let people = try database.first("SELECT count(*) FROM person WHERE source = ?1", [source]) { $0.int(0) }
        if people == 0 { try setPeople(metadata.people, of: source) }
    }
}
