internal import SQLite
import Transcripts

/// Makes hits of candidates: neighbours of one stretch become one hit of at most ``PassageBuilder/limit`` words, and
/// what was shown does not come again.
struct HitBuilder {
    /// A neighbour joins a hit if its score is at least this share of the hit's.
    static let joining = 0.3
    /// Passages with this share of words in common say the same.
    static let sameness = 0.75

    /// Best first; each hit is a run of candidates in the order of the text.
    static func hits(from candidates: [Candidate], limit: Int) -> [[Candidate]] {
        let order = candidates.indices.sorted {
            (candidates[$0].score, candidates[$1].key) > (candidates[$1].score, candidates[$0].key)
        }
        let places = Dictionary(uniqueKeysWithValues: candidates.indices.map { (candidates[$0].key, $0) })
        var used: Set<Int> = []
        var hits: [[Candidate]] = []
        var shown: [Set<Substring>] = []
        for index in order where hits.count < limit && !used.contains(index) {
            used.insert(index)
            let seed = candidates[index]
            let words = Set(seed.text.split(separator: " "))
            if words.count > 8, shown.contains(where: { isSame($0, words) }) { continue }
            shown.append(words)
            var run = [seed]
            var length = seed.words
            while true {
                var best: Int?
                for (edge, step) in [(run[0], -1), (run[run.count - 1], 1)] {
                    guard let next = places[edge.key + step], !used.contains(next) else { continue }
                    let candidate = candidates[next]
                    guard touches(edge, candidate), length + candidate.words <= PassageBuilder.limit,
                        candidate.score >= joining * seed.score,
                        candidate.score > best.map({ candidates[$0].score }) ?? 0
                    else { continue }
                    best = next
                }
                guard let best else { break }
                used.insert(best)
                length += candidates[best].words
                candidates[best].key < run[0].key ? run.insert(candidates[best], at: 0) : run.append(candidates[best])
            }
            hits.append(run)
        }
        return hits
    }

    /// Whether two passages follow each other in one recording, without a read or a heading between them.
    private static func touches(_ first: Candidate, _ second: Candidate) -> Bool {
        guard !first.isNotes, first.source == second.source, first.part == second.part,
            let last = min(first, second).segmentLast, let next = max(first, second).segmentFirst
        else { return false }
        return next - last <= 2
    }

    private static func min(_ first: Candidate, _ second: Candidate) -> Candidate {
        first.key < second.key ? first : second
    }

    private static func max(_ first: Candidate, _ second: Candidate) -> Candidate {
        first.key < second.key ? second : first
    }

    private static func isSame(_ first: Set<Substring>, _ second: Set<Substring>) -> Bool {
        let (small, large) = first.count < second.count ? (first, second) : (second, first)
        guard Double(small.count) >= sameness * Double(large.count) else { return false }
        return Double(small.count { large.contains($0) }) >= sameness * Double(large.count)
    }
}
