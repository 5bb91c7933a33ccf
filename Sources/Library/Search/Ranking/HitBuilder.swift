internal import SQLite
import Transcripts

/// Makes hits of candidates: neighbours of one stretch become one hit of at most ``PassageBuilder/limit`` words, and
/// what was shown does not come again.
struct HitBuilder {
    /// A neighbour joins a hit if its score is at least this share of the hit's.
    static let joining = 0.3
    /// How much each hit of a source marks down its next one, so that none crowds out the others.
    static let crowding = 0.03
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
        var shown: [WordSketch] = []
        var shares: [Int: Double] = [:]
        while hits.count < limit {
            // The best that is left, sources that were shown marked down. `order` is best first, so the search ends
            // where no mark-down of those before could matter.
            var next: (index: Int, score: Double)?
            for index in order where !used.contains(index) {
                let candidate = candidates[index]
                if let next, candidate.score <= next.score { break }
                let score = candidate.score * (shares[candidate.source] ?? 1)
                if score > next?.score ?? -1 { next = (index, score) }
            }
            guard let index = next?.index else { break }
            used.insert(index)
            let seed = candidates[index]
            let sketch = WordSketch(seed.text)
            if shown.contains(where: { $0.resemblance(to: sketch) >= sameness }) { continue }
            shown.append(sketch)
            shares[seed.source, default: 1] *= 1 - crowding
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

}

/// A few words of a text, chosen by their hash, so that texts which share most words share most of these: bottom-k
/// sketches, Broder, *On the resemblance and containment of documents*, 1997.
private struct WordSketch {
    private static let size = 16
    private var hashes: [UInt64] = []

    init(_ text: String) {
        var all: [UInt64] = []
        var hash: UInt64 = 0
        for byte in text.utf8 {
            if byte == 0x20 {
                all.append(hash)
                hash = 0
            } else {
                hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 29
            }
        }
        all.append(hash)
        all.sort()
        for hash in all where hashes.last != hash {
            hashes.append(hash)
            if hashes.count == Self.size { break }
        }
    }

    /// The share of words that the two texts have in common, about; texts of a few words are like no other.
    func resemblance(to other: WordSketch) -> Double {
        guard hashes.count == Self.size, other.hashes.count == Self.size else { return 0 }
        var (mine, theirs, common) = (0, 0, 0)
        // The smallest hashes of both together: a sample of their union.
        for _ in 0..<Self.size {
            if hashes[mine] == other.hashes[theirs] {
                common += 1
                mine += 1
                theirs += 1
            } else if hashes[mine] < other.hashes[theirs] {
                mine += 1
            } else {
                theirs += 1
            }
            if mine == Self.size || theirs == Self.size { break }
        }
        return Double(common) / Double(Self.size)
    }
}
