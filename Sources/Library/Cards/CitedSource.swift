import Transcripts

/// A source as citations need it: what stands where.
struct CitedSource {
    struct Span {
        let part: Int
        /// Of the file that is shown: the transcript, or the notes.
        let lines: ClosedRange<Int>
        let start: Timestamp?
        let end: Timestamp?
        /// For notes on a transcript without times: its lines.
        var transcriptLines: ClosedRange<Int>?
        /// What a statement of notes says, to tell it from others at the same place.
        var words: CitationWords
        /// Of notes, what is written there.
        var text = ""

        init(part: Int, lines: ClosedRange<Int>, start: Timestamp?, end: Timestamp?) {
            self.part = part
            self.lines = lines
            self.start = start
            self.end = end
            words = CitationWords()
        }

        init(_ place: PlaceReference, noteLines: ClosedRange<Int>, text: String) {
            words = CitationWords(text)
            self.text = text
            part = place.part ?? 1
            lines = noteLines
            switch place.moment {
            case .time(let time, let end): (start, self.end, transcriptLines) = (time, end, nil)
            case .lines(let lines): (start, end, transcriptLines) = (nil, nil, lines)
            }
        }
    }

    let id: String
    let kind: Place.Kind
    let spans: [Span]
    /// The address of each part's recording.
    let addresses: [Int: String]

    /// Statements of notes that lie so near to each other, in seconds, are about the same moment.
    private static let nearness = 20.0

    /// What `reference` points at; nil where there is nothing. Several statements of notes may stand at one moment:
    /// then it is the one that speaks most of what the citation is `about`.
    func place(of reference: PlaceReference, about: CitationWords = CitationWords()) -> Place? {
        guard !spans.isEmpty else { return nil }
        switch reference.moment {
        case .lines(let wanted):
            guard kind == .notes else {
                let first = spans.first { $0.lines.upperBound >= wanted.lowerBound }
                return place(reference, lines: wanted, start: first?.start, end: nil, part: first?.part)
            }
            // The note on these lines that says most of it, the narrowest of such, else the last one before them.
            let on = spans.filter { $0.transcriptLines?.overlaps(wanted) ?? false }
                .min {
                    (-$0.words.shared(with: about), $0.lines.count) < (-$1.words.shared(with: about), $1.lines.count)
                }
            let before = spans.last { $0.transcriptLines.map { $0.lowerBound <= wanted.lowerBound } ?? false }
            return (on ?? before ?? spans.first).map {
                place(reference, lines: $0.lines, start: nil, end: nil, part: $0.part)
            }
        case .time(let start, let end):
            let part = reference.part ?? 1
            let inPart = spans.filter { $0.part == part && $0.start != nil }
            // Places are written to the second, and what begins within that second is meant by it.
            let upTo = inPart.filter { ($0.start ?? start) < start.nextSecond }
            let within = upTo.first { ($0.start ?? start) >= start }?.start
            let latest =
                within ?? upTo.map(\.start).max { ($0 ?? start) < ($1 ?? start) } ?? inPart.first?.start
            let exact =
                inPart.filter { $0.start == latest }.min { $0.lines.count < $1.lines.count } ?? inPart.first
            guard var found = exact else { return nil }
            if kind == .notes {
                for span in inPart where abs((span.start ?? start).seconds - start.seconds) <= Self.nearness {
                    if span.words.shared(with: about) > found.words.shared(with: about) { found = span }
                }
            }
            var lines = found.lines
            if kind == .transcript, let end,
                let last = inPart.last(where: {
                    ($0.start ?? start) < end.nextSecond && $0.lines.lowerBound >= lines.lowerBound
                })
            {
                lines = lines.lowerBound...max(lines.upperBound, last.lines.upperBound)
            }
            return place(reference, lines: lines, start: start, end: end, part: part)
        }
    }

    private func place(
        _ reference: PlaceReference, lines: ClosedRange<Int>, start: Timestamp?, end: Timestamp?, part: Int?
    ) -> Place {
        let part = reference.part ?? part
        return Place(
            source: id, kind: kind, part: part, start: start, end: end, lines: lines,
            url: addresses[part ?? 1].map { WebAddress.at(start, $0) })
    }
}

extension Timestamp {
    /// The first moment behind the second that a time of whole seconds stands for, or behind an exact time.
    fileprivate var nextSecond: Timestamp {
        Timestamp(milliseconds: milliseconds + (milliseconds % 1000 == 0 ? 1000 : 1))
    }
}
