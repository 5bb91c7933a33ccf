import Authoring
import Concepts
import Library
import Notes
import Transcripts

/// What a note on a source is made of: the sections of its notes, else of its transcript, and what they say of each
/// concept.
struct SourceTexts {
    /// Something that is said of a concept.
    struct Statement {
        let text: String
        let place: PlaceReference
        /// Of the notes file; nil for what was said.
        let lines: ClosedRange<Int>?
        let concepts: [Concept.ID]
        let isQuoted: Bool
    }

    let source: Source
    let note: SourceNote
    let statements: [Statement]
    let document: NotesDocument?
    private let outline: SourceOutline
    /// The address of each part, where it is known.
    private let addresses: [Int: String?]

    init(_ source: Source, _ material: VaultMaterial) throws {
        self.source = source
        document = try material.library.notesDocument(of: source)
        let parts = Set(
            [1] + (source.transcript?.parts.map(\.number) ?? []) + (document?.sections.compactMap(\.place.part) ?? []))
        var addresses: [Int: String?] = [:]
        for part in parts {
            let address = try material.library.address(of: source, part: part, at: nil)
            addresses.updateValue(address.flatMap { WebAddress.isWhole($0) ? $0 : nil }, forKey: part)
        }
        self.addresses = addresses
        var note = SourceNote(id: source.id, title: source.title)
        note.show = source.show
        note.date = source.date
        note.people = source.people.map { $0.name + ($0.role.map { " (\($0))" } ?? "") }
        note.url = source.url.flatMap { WebAddress.isWhole($0) ? $0 : nil }
        note.topics = source.topics.compactMap { name in material.topic(named: name).map { ($0.key, $0.title) } }
        var outline = SourceOutline()
        var statements: [Statement] = []
        func citation(_ place: PlaceReference, _ heading: String, lines: ClosedRange<Int>? = nil) -> NoteCitation {
            Self.citation(
                source, place, shown: Self.shown(place, source, lines), addresses,
                block: outline.add(place, under: heading))
        }
        if let document {
            note.opening = document.opening.map { material.linker.text($0.text) }
            note.sections = document.sections.map { section in
                var linked: Set<Concept.ID> = []
                let heading = section.lines.lowerBound
                let place = citation(section.place, section.title, lines: heading...heading)
                let written = section.statements.map { statement in
                    statements.append(
                        Statement(
                            text: statement.text, place: statement.place ?? section.place, lines: statement.lines,
                            concepts: material.linker.mentions(in: statement.text).map(\.concept), isQuoted: false))
                    return SourceNote.Statement(
                        text: material.linker.text(statement.text, linked: &linked), isItem: statement.isItem,
                        isQuoted: false,
                        citation: statement.place.map { citation($0, section.title, lines: statement.lines) })
                }
                let concepts = section.concepts.compactMap { material.glossary.concept(named: $0.name) }
                return SourceNote.Section(
                    title: section.title, citation: place, statements: written,
                    concepts: concepts.map { ConceptNote.Other($0.id.text, $0.name) })
            }
        } else {
            note.isFromTranscript = true
            let segments = try material.library.segments(of: source)
            let numbers = source.transcript?.parts.map(\.number) ?? []
            let talk = TalkOutline(
                parts: numbers.map { number in segments.filter { $0.part == number }.map(\.segment) },
                people: source.people.map(\.name), finder: material.finder)
            func place(_ segment: Segment, _ part: Int) -> PlaceReference {
                PlaceReference(
                    part: numbers.count > 1 ? part : nil,
                    moment: segment.start.map { .time($0, end: nil) }
                        ?? .lines(segment.lines.lowerBound...segment.lines.lowerBound))
            }
            note.sections = talk.sections.map { section in
                var linked: Set<Concept.ID> = []
                let begin = citation(place(section.segments[0], section.part), section.title)
                let said = section.keySentences.map { sentence in
                    let spot = place(sentence.segment, section.part)
                    statements.append(
                        Statement(
                            text: sentence.text, place: spot, lines: nil,
                            concepts: material.linker.mentions(in: sentence.text).map(\.concept), isQuoted: true))
                    return SourceNote.Statement(
                        text: material.linker.text(sentence.text, linked: &linked), isItem: true, isQuoted: true,
                        citation: citation(spot, section.title))
                }
                return SourceNote.Section(
                    title: section.title, citation: begin, statements: said,
                    concepts: section.concepts.compactMap { term in
                        term.concept.map { ConceptNote.Other($0.text, term.name) }
                    })
            }
        }
        self.note = note
        self.outline = outline
        self.statements = statements
    }

    /// A citation of `place`; `lines` are those of the notes file, where they are known.
    func citation(_ place: PlaceReference, lines: ClosedRange<Int>? = nil) -> NoteCitation {
        // Of a single recording nobody says the part.
        let place = addresses.count == 1 && place.part == 1 ? PlaceReference(moment: place.moment) : place
        return Self.citation(
            source, place, shown: Self.shown(place, source, lines ?? noteLines(at: place)), addresses,
            block: outline.block(for: place))
    }

    /// What a reader can look up: lines of the transcript only where the home has it, else those of the notes.
    private static func shown(_ place: PlaceReference, _ source: Source, _ lines: ClosedRange<Int>?) -> PlaceReference {
        guard source.transcript == nil, case .lines = place.moment, let lines else { return place }
        return PlaceReference(part: place.part, moment: .lines(lines))
    }

    /// Where the notes speak of lines of the transcript: in the statement on just these, else in those that share some
    /// with them, else in the last section before them.
    private func noteLines(at place: PlaceReference) -> ClosedRange<Int>? {
        guard let document, case .lines(let wanted) = place.moment else { return nil }
        func said(_ place: PlaceReference?) -> ClosedRange<Int>? {
            if case .lines(let lines)? = place?.moment { lines } else { nil }
        }
        let all = document.sections.flatMap(\.statements)
        if let same = all.first(where: { said($0.place) == wanted }) { return same.lines }
        let near = all.filter { said($0.place)?.overlaps(wanted) ?? false }.map(\.lines)
        if let first = near.first, let last = near.last { return first.lowerBound...last.upperBound }
        let before = document.sections.last { said($0.place).map { $0.lowerBound <= wanted.lowerBound } ?? false }
        return before.map { $0.lines.lowerBound...$0.lines.lowerBound }
    }

    /// Where a place begins, as the notes themselves write it.
    func reference(_ place: Place) -> PlaceReference {
        if let start = place.start { return PlaceReference(part: place.part, moment: .time(start, end: nil)) }
        guard place.kind == .notes, let document else { return place.reference }
        let section = document.sections.last { $0.lines.lowerBound <= place.lines.lowerBound }
        let statement = section?.statements.first { $0.place != nil && $0.lines.overlaps(place.lines) }
        return statement?.place ?? section?.place ?? place.reference
    }

    private static func citation(
        _ source: Source, _ place: PlaceReference, shown: PlaceReference, _ addresses: [Int: String?], block: NoteBlock?
    ) -> NoteCitation {
        NoteCitation(
            source: NoteKey(.source, source.id), title: source.title, place: place, shown: shown,
            url: place.start.flatMap { time in (addresses[place.part ?? 1] ?? nil).map { WebAddress.at(time, $0) } },
            block: block)
    }
}
