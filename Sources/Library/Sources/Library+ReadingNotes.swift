package import Authoring
private import SQLite
private import Transcripts

extension Library {
    /// The notes of a source as they were written; nil where it has none.
    package func notesDocument(of source: Source) throws -> NotesDocument? {
        guard let text = try notesText(of: source),
            case .notes(let notes)? = try AuthoredFile.read(try SourceText(Array(text.utf8)))
        else { return nil }
        return notes
    }

    /// The notes of a source as segments: headings as `head`, everything said under them as `summary`. The lines
    /// are those of the notes file, part and times those of the statement or its section. Empty without notes.
    package func noteSegments(of source: Source) throws -> [StoredSegment] {
        guard let notes = try notesDocument(of: source) else { return [] }
        var segments = notes.opening.map { Self.segment($0.text, $0.lines, nil, .summary) }
        for section in notes.sections {
            let heading = section.lines.lowerBound...section.lines.lowerBound
            segments.append(Self.segment(section.title, heading, section.place, .head))
            for statement in section.statements {
                let text = statement.isItem ? "- " + statement.text : statement.text
                segments.append(Self.segment(text, statement.lines, statement.place ?? section.place, .summary))
            }
        }
        return segments
    }

    private static func segment(
        _ text: String, _ lines: ClosedRange<Int>, _ place: PlaceReference?, _ kind: SegmentKind
    ) -> StoredSegment {
        StoredSegment(
            part: place?.part ?? 1, lines: lines, start: place?.start, end: nil, speaker: nil, startsTurn: false,
            kind: kind, text: text)
    }
}
