import Transcripts

/// What people wrote about a place of a transcript. Notes, questions and glossary entries say in good English what
/// the talk there is about, so a passage is found by their words as well as by its own: people's knowledge in the
/// place of a model's (Nogueira et al., *Document expansion by query prediction*, 2019, let a model guess it).
struct Hint: Hashable, Sendable {
    /// A column of `passage`.
    enum Field: String, CaseIterable, Sendable {
        /// The title of the section of the notes that covers the place, and its concepts.
        case section
        /// What the notes say there.
        case notes
        /// Questions on the place, with their answers.
        case questions
        /// The names of concepts whose glossary entry cites the place.
        case names
        /// Their definitions.
        case meanings
    }

    enum Span: Hashable, Sendable {
        case lines(ClosedRange<Int>)
        case time(ClosedRange<Int>)
    }

    let field: Field
    /// 1-based; nil where lines say it.
    let part: Int?
    /// Lines of the transcript, or milliseconds.
    let span: Span
    let text: String

    init(field: Field, part: Int?, span: Span, text: String) {
        self.field = field
        self.part = part
        self.span = span
        self.text = text
    }

    /// What is said at `place`, to its end where it has one.
    init(_ field: Field, at place: PlaceReference, _ text: String) {
        switch place.moment {
        case .lines(let lines): self.init(field: field, part: place.part, span: .lines(lines), text: text)
        case .time(let start, let end):
            let last = max(start, end ?? start).milliseconds
            self.init(field: field, part: place.part ?? 1, span: .time(start.milliseconds...last), text: text)
        }
    }

    /// What is said from `place` up to where `next` begins, or to the end of the part.
    init(_ field: Field, from place: PlaceReference, to next: PlaceReference?, _ text: String) {
        switch (place.moment, next?.moment) {
        case (.lines(let lines), .lines(let following)?):
            let last = max(lines.lowerBound, following.lowerBound - 1)
            self.init(field: field, part: place.part, span: .lines(lines.lowerBound...last), text: text)
        case (.lines(let lines), _):
            self.init(field: field, part: place.part, span: .lines(lines.lowerBound...Self.end), text: text)
        case (.time(let start, _), .time(let following, _)?):
            let last = max(start.milliseconds, following.milliseconds - 1)
            self.init(field: field, part: place.part ?? 1, span: .time(start.milliseconds...last), text: text)
        case (.time(let start, _), _):
            self.init(field: field, part: place.part ?? 1, span: .time(start.milliseconds...Self.end), text: text)
        }
    }

    /// Beyond every line and time.
    private static let end = 1 << 40
}
