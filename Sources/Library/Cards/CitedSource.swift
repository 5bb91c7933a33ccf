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

        init(part: Int, lines: ClosedRange<Int>, start: Timestamp?, end: Timestamp?) {
            self.part = part
            self.lines = lines
            self.start = start
            self.end = end
        }

        init(_ place: PlaceReference, noteLines: ClosedRange<Int>) {
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

    /// What `reference` points at; nil where there is nothing.
    func place(of reference: PlaceReference) -> Place? {
        guard !spans.isEmpty else { return nil }
        switch reference.moment {
        case .lines(let wanted):
            guard kind == .notes else {
                let first = spans.first { $0.lines.upperBound >= wanted.lowerBound }
                return place(reference, lines: wanted, start: first?.start, end: nil, part: first?.part)
            }
            // The narrowest note on these lines, else the last one before them.
            let about = spans.filter { $0.transcriptLines?.overlaps(wanted) ?? false }
                .min { $0.lines.count < $1.lines.count }
            let before = spans.last { $0.transcriptLines.map { $0.lowerBound <= wanted.lowerBound } ?? false }
            return (about ?? before ?? spans.first).map {
                place(reference, lines: $0.lines, start: nil, end: nil, part: $0.part)
            }
        case .time(let start, let end):
            let part = reference.part ?? 1
            let inPart = spans.filter { $0.part == part && $0.start != nil }
            let upTo = inPart.filter { ($0.start ?? start) <= start }
            let latest = upTo.map(\.start).max { ($0 ?? start) < ($1 ?? start) } ?? inPart.first?.start
            let found =
                inPart.filter { $0.start == latest }.min { $0.lines.count < $1.lines.count } ?? inPart.first
            guard let found else { return nil }
            var lines = found.lines
            if kind == .transcript, let end,
                let last = inPart.last(where: { ($0.start ?? start) <= end && $0.lines.lowerBound >= lines.lowerBound })
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
