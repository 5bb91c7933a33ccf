/// Groups the content of a part into passages.
///
/// Chooses the cuts that cost least over the whole part, by dynamic programming: a passage costs more the
/// further its length is from ``ideal``, and a cut costs less at a turn, at the end of a sentence, and where the
/// words before and after it differ (Hearst, *TextTiling*, Computational Linguistics 23, 1997). Linear in the
/// words for a bounded number of segments a passage.
package enum PassageBuilder {
    /// Words; passages aim at ``ideal``, mostly lie between ``shortest`` and ``longest``, and never
    /// exceed ``limit``.
    static let ideal = 125.0
    static let shortest = 65.0
    static let longest = 180.0
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
        let pieces = Sentences.pieces(of: SoundCues.withoutCues(segment.text), longest: 120)
        for piece in pieces {
            let text = CleanText.string(piece)
            if text.isEmpty { continue }
            run.append(
                Unit(
                    segment: index, text: text, words: max(1, WordCount.words(in: text)),
                    startsTurn: isFirst && segment.startsTurn,
                    endsSentence: text.utf8.last.map { ".?!\"".utf8.contains($0) } ?? false))
            isFirst = false
        }
    }

    private static func cut(_ units: [Unit], _ segments: [Segment]) -> [Passage] {
        guard !units.isEmpty else { return [] }
        let cohesion = Cohesion.acrossGaps(in: units.map(\.text))
        // best[j]: the least cost of the first j units cut into passages; from[j]: where the last begins.
        var best = [Double](repeating: .infinity, count: units.count + 1)
        var from = [Int](repeating: 0, count: units.count + 1)
        best[0] = 0
        for end in 1...units.count {
            let last = units[end - 1]
            var gap = 0.0
            if end < units.count {
                gap = cohesion[end] * 1.5
                if units[end].startsTurn { gap -= 0.5 } else if !last.endsSentence { gap += 0.5 }
                if units[end].segment == last.segment { gap += 0.2 }
            }
            var words = 0
            var begin = end - 1
            while begin >= 0 {
                words += units[begin].words
                if words > limit, begin < end - 1 { break }
                let cost = best[begin] + lengthCost(Double(words)) + gap
                if cost < best[end] { (best[end], from[end]) = (cost, begin) }
                begin -= 1
            }
        }
        var passages: [Passage] = []
        var end = units.count
        while end > 0 {
            passages.append(passage(units[from[end]..<end], segments))
            end = from[end]
        }
        return passages.reversed()
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
            speaker: said.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key,
            text: units.map(\.text).joined(separator: " "))
    }
}
