import Transcripts

extension Place {
    /// Milliseconds that a place without an end is taken to last: what one hears of it before anything else is said.
    private static let shortest = 15_000

    /// Whether a listener would be led to the same spot: the same second, or stretches that overlap; where there are no
    /// times, lines that do.
    package func isSameSpot(as other: Place) -> Bool {
        guard source == other.source, (part ?? 1) == (other.part ?? 1) else { return false }
        guard let first = start, let second = other.start else {
            return kind == other.kind && start == nil && other.start == nil && lines.overlaps(other.lines)
        }
        func last(_ start: Timestamp, _ end: Timestamp?) -> Int {
            end?.milliseconds ?? start.milliseconds + Self.shortest
        }
        return first.milliseconds / 1000 == second.milliseconds / 1000
            || first.milliseconds < last(second, other.end) && second.milliseconds < last(first, end)
    }
}

extension [Place] {
    /// The first of those that lead to the same spot, in the same order.
    package var distinct: [Place] {
        reduce(into: []) { kept, place in
            if !kept.contains(where: { $0.isSameSpot(as: place) }) { kept.append(place) }
        }
    }
}
