/// Groups the content of a part into passages.
///
/// Chooses the cuts that cost least over the whole part, by dynamic programming: a passage costs more the
/// further its length is from ``ideal``, and a cut costs less at a turn, at the end of a sentence, and where the
/// words before and after it differ (Hearst, *TextTiling*, Computational Linguistics 23, 1997). Linear in the
/// words for a bounded number of segments a passage.
package enum PassageBuilder {
    /// Words; passages aim at ``ideal``, mostly lie between ``shortest`` and ``longest``, and never
    /// exceed ``limit``.
    static let ideal = 140.0
    static let shortest = 80.0
    static let longest = 190.0
    package static let limit = 250

    /// The passages of a part in order. Segments that are no content stand in none, and none reaches
    /// across a sponsor read or a heading.
    package static func passages(of segments: [Segment]) -> [Passage] {
        var passages: [Passage] = []
        var run: [Unit] = []
        for (index, segment) in segments.enumerated() {
            if segment.kind == .noise { continue }
            if segment.kind.isContent, run.last.map({ segments[$0.segment].kind == segment.kind }) ?? true {
                append(segment, index, to: &run)
            } else {
                passages += cut(run, segments)
                run = []
                if segment.kind.isContent { append(segment, index, to: &run) }
            }
        }
        return passages + cut(run, segments)
    }

    /// A segment, or a piece of one that is too long to stand in a passage with others.
    struct Unit {
        let segment: Int
        let text: String
        let words: Int
        let startsTurn: Bool
        let endsSentence: Bool
    }

    private static func append(_ segment: Segment, _ index: Int, to run: inout [Unit]) {
        var isFirst = true
        for piece in Sentences.pieces(of: SoundCues.withoutCues(segment.text), longest: 120) {
            let text = CleanText.string(piece.text)
            if text.isEmpty { continue }
            run.append(
                Unit(
                    segment: index, text: text, words: max(1, piece.words), startsTurn: isFirst && segment.startsTurn,
                    endsSentence: text.utf8.last.map { ".?!\"".utf8.contains($0) } ?? false))
            isFirst = false
        }
    }

    private static func cut(_ units: [Unit], _ segments: [Segment]) -> [Passage] {
        guard !units.isEmpty else { return [] }
        let cohesion = Cohesion.acrossGaps(in: units.map(\.text))
        let gaps = units.indices.map { index in
            guard index > 0 else { return 0.0 }
            var gap = cohesion[index] * 1.5
            if units[index].startsTurn { gap -= 1 } else if !units[index - 1].endsSentence { gap += 0.5 }
            return units[index].segment == units[index - 1].segment ? gap + 0.2 : gap
        }
        return Partition.runs(words: units.map(\.words), gap: gaps, limit: limit, cost: lengthCost)
            .map { passage(units[$0], segments) }
    }

    private static func lengthCost(_ words: Double) -> Double {
        let distance = (words - ideal) / ideal
        var cost = 1 + distance * distance
        if words < shortest { cost += 1.5 * (shortest - words) / shortest }
        if words > longest { cost += 4 * (words - longest) / longest }
        return cost
    }

    private static func passage(_ units: ArraySlice<Unit>, _ segments: [Segment]) -> Passage {
        let (first, last) = (units[units.startIndex].segment, units[units.endIndex - 1].segment)
        var said: [String: Int] = [:]
        for unit in units {
            if let speaker = segments[unit.segment].speaker { said[speaker, default: 0] += unit.words }
        }
        let lower = segments[first].lines.lowerBound
        return Passage(
            segments: first...last, lines: lower...max(lower, segments[last].lines.upperBound),
            start: segments[first].start, end: segments[last].end ?? segments[last].start,
            kind: segments[first].kind, speaker: said.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key,
            text: units.map(\.text).joined(separator: " "))
    }
}
