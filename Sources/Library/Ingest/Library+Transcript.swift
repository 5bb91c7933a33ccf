private import SQLite
private import Text
import Transcripts

extension Library {
    /// Stores a transcript and makes passages of it.
    ///
    /// Known by its words: the same ones are unchanged. Else by a mark of a source, which it joins, replacing an
    /// earlier transcript of it; else by its path, where it replaces its earlier self; else it is new.
    func take(_ transcript: Transcript, path: String, facts: GivenFacts) throws -> IngestReport {
        var report = IngestReport(file: path, status: .added)
        report.format = transcript.format
        report.parts = transcript.parts.count
        for segment in transcript.segments where segment.kind.isCounted {
            report.segments += 1
            report.words += segment.wordCount
            if segment.kind == .repeat { report.repeatedSegments += 1 }
        }
        let fingerprint = Fingerprint(transcript)
        if let known = try database.first(
            "SELECT source FROM transcript WHERE fingerprint = ?1", [fingerprint.words], { $0.int(0) })
        {
            report.status = .unchanged
            report.source = try id(of: known)
            try edit(known, facts)
            return report
        }
        let source: Int
        if let marked = try marked(by: transcript, fingerprint) {
            source = marked
            if let earlier = try database.first(
                "SELECT path FROM transcript WHERE source = ?1", [source], { $0.string(0) })
            {
                report.status = .updated
                if earlier != path { report.remarks.append("replaces the transcript from \(earlier)") }
            }
        } else if let earlier = try database.first(
            "SELECT source FROM transcript WHERE path = ?1", [path], { $0.int(0) })
        {
            source = earlier
            report.status = .updated
        } else {
            var metadata = transcript.metadata
            if let title = facts.title { metadata.title = title }
            source = try insertSource(metadata, path: path)
        }
        try deletePassages(of: source, kind: "transcript")
        try database.run("DELETE FROM transcript WHERE source = ?1", source)
        try write(transcript, of: source, path: path, report, fingerprint)
        try fill(source, from: transcript.metadata)
        try edit(source, facts)
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
        let sketches = try database.rows(
            """
            SELECT source, value FROM mark WHERE kind = 'words' UNION ALL SELECT source, sketch FROM transcript
            """
        ) { ($0.int(0), $0.string(1)) }
        let best = sketches.compactMap { source, text in
            Fingerprint.Sketch(text).map { (source: source, share: $0.resemblance(to: fingerprint.sketch)) }
        }.max { $0.share < $1.share }
        return best.flatMap { $0.share >= Fingerprint.Sketch.sameTalk ? $0.source : nil }
    }

    private func source(marked kind: String, _ value: String) throws -> Int? {
        try database.first("SELECT source FROM mark WHERE kind = ?1 AND value = ?2", [kind, value]) { $0.int(0) }
    }

    private func write(
        _ transcript: Transcript, of source: Int, path: String, _ report: IngestReport, _ fingerprint: Fingerprint
    ) throws {
        try database.run(
            "INSERT INTO transcript VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", source, path, transcript.format.rawValue,
            report.words, report.segments, report.repeatedSegments, fingerprint.words, fingerprint.sketch.description)
        let insertSegment = try database.prepare(
            """
            INSERT INTO segment (source, part, line_start, line_end, time_start, time_end, speaker, starts_turn, kind, text)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """)
        let insertPassage = try database.prepare(
            """
            INSERT INTO passage (source, kind, part, line_start, line_end, time_start, time_end, segment_first,
                segment_last, speaker, text, section, notes, questions, names, meanings, key)
            VALUES (?1, 'transcript', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
            """)
        let passages = transcript.parts.map { PassageBuilder.passages(of: $0.segments) }
        var hinted = passages.enumerated().flatMap { index, passages in
            passages.map { HintedPassage(part: index + 1, lines: $0.lines, start: $0.start?.milliseconds) }
        }
        HintedPassage.distribute(try hints(on: source), over: &hinted)
        try count(wordsOf: passages.joined().map(\.text))
        var key =
            try database.first(
                "SELECT max(key) FROM passage WHERE key < ?1", [Schema.firstNotesPassage], { $0.int(0) }) ?? 0
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
            for passage in passages[index] {
                let hints = hinted[number].hints
                number += 1
                key += 1
                try insertPassage.run(
                    source, index + 1, passage.lines.lowerBound, passage.lines.upperBound, passage.start?.milliseconds,
                    passage.end.map { max($0, passage.start ?? $0) }?.milliseconds, first + passage.segments.lowerBound,
                    first + passage.segments.upperBound, passage.speaker, passage.text, hints[.section], hints[.notes],
                    hints[.questions], hints[.names], hints[.meanings], key)
            }
        }
        for run in transcript.repeats {
            try database.run(
                "INSERT OR IGNORE INTO repeat_run VALUES (?1, ?2, ?3, ?4, ?5)", source, run.lines.lowerBound,
                run.lines.upperBound, run.original.lowerBound, run.original.upperBound)
        }
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
