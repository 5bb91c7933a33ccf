internal import Authoring

/// Which concepts are spoken of together, taken in passage by passage.
///
/// The passages go by twice, in the same order: once to tell what stands twice in them (``survey(_:)``), once for
/// themselves (``add(_:)``). Twelve bytes are kept of each mention and a few dozen of each passage.
package struct Company {
    /// A mention, with the number of its concept.
    private struct Spot {
        var concept: Int32
        let start: Int32
        let end: Int32
    }

    /// A pair whose company is no chance.
    private struct Related {
        let weight: Double
        /// Where it is kept, nearest first; the first ``Cooccurrence/mostEvidence`` of them.
        private(set) var evidence: [(passage: Int, bytes: Range<Int>)] = []

        init(weight: Double) { self.weight = weight }

        mutating func add(_ passage: Int, _ bytes: Range<Int>) {
            let last = evidence.lastIndex { ($0.bytes.count, $0.passage) < (bytes.count, passage) }
            let index = last.map { $0 + 1 } ?? 0
            guard index < Cooccurrence.mostEvidence else { return }
            if evidence.count == Cooccurrence.mostEvidence { evidence.removeLast() }
            evidence.insert((passage, bytes), at: index)
        }
    }

    private var talk: RepeatedTalk
    private var numbers: [Concept.ID: Int32] = [:]
    private var concepts: [Concept.ID] = []
    private var spots: [Spot] = []
    /// Of each passage its number and where its spots end.
    private var passages: [(id: Int, end: Int)] = []

    /// `bytes` is about how long the texts of all passages are together; it decides on memory and on nothing else.
    package init(bytes: Int) { talk = RepeatedTalk(bytes: bytes) }

    /// Reads a passage for the first time. Linear in its bytes.
    package mutating func survey(_ text: String) { talk.survey(text) }

    /// Reads a passage for the second time, after all have been surveyed. Linear in its bytes and spots.
    package mutating func add(_ passage: LinkedPassage) {
        talk.add(passage.text)
        for spot in passage.spots {
            var number = numbers[spot.concept] ?? -1
            if number < 0 {
                number = Int32(truncatingIfNeeded: concepts.count)
                numbers[spot.concept] = number
                concepts.append(spot.concept)
            }
            let (start, end) = (spot.bytes.lowerBound, spot.bytes.upperBound)
            spots.append(
                Spot(
                    concept: number, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end)))
        }
        passages.append((passage.id, spots.count))
    }

    /// The related pairs, closest first. Quadratic in the concepts of a passage, linear in the passages.
    package consuming func relations() -> [Relation] {
        sortConcepts()
        let isOriginal = talk.originals()
        talk = RepeatedTalk(bytes: 0)
        var related = self.related(isOriginal)
        forEachPair(isOriginal) { passage, pair, bytes in
            if let place = related.index(forKey: pair) { related.values[place].add(passage, bytes) }
        }
        return related.map { pair, found in
            Relation(
                from: concepts[Self.first(pair)], type: .relatedTo, to: concepts[Self.second(pair)],
                weight: found.weight, origin: .cooccurrence,
                evidence: found.evidence.map { .passage($0.passage, bytes: $0.bytes) })
        }.sorted { ($1.weight, $0.from, $0.to) < ($0.weight, $1.from, $1.to) }
    }

    /// Numbers the concepts in the order of their ids.
    private mutating func sortConcepts() {
        let order = concepts.indices.sorted { concepts[$0] < concepts[$1] }
        var ranks = [Int32](repeating: 0, count: order.count)
        for (rank, number) in order.enumerated() { ranks[number] = Int32(truncatingIfNeeded: rank) }
        concepts = order.map { concepts[$0] }
        numbers = [:]
        for index in spots.indices { spots[index].concept = ranks[Int(spots[index].concept)] }
    }

    /// The pairs that are spoken of together more than chance would have it.
    private func related(_ isOriginal: [Bool]) -> [UInt64: Related] {
        var single = [Int](repeating: 0, count: concepts.count)
        var total = 0
        for index in passages.indices where isOriginal[index] {
            let concepts = self.concepts(of: index)
            total += concepts.isEmpty ? 0 : 1
            for concept in concepts { single[Int(concept)] += 1 }
        }
        var shared: [UInt64: Int32] = [:]
        forEachPair(isOriginal) { _, pair, _ in shared[pair, default: 0] += 1 }
        var related: [UInt64: Related] = [:]
        for (pair, count) in shared where Int(count) >= Cooccurrence.fewest {
            let table = Cooccurrence.Table(
                both: Int(count), first: single[Self.first(pair)], second: single[Self.second(pair)], total: total)
            guard table.expected < Double(count), table.logLikelihoodRatio >= Cooccurrence.threshold else { continue }
            related[pair] = Related(weight: table.normalizedInformation)
        }
        return related
    }

    /// Gives `body` each two concepts that come near each other in an original passage, with the bytes from the one to
    /// the other.
    private func forEachPair(
        _ isOriginal: [Bool], _ body: (_ passage: Int, _ pair: UInt64, _ bytes: Range<Int>) -> Void
    ) {
        for index in passages.indices where isOriginal[index] {
            let concepts = self.concepts(of: index)
            for (position, first) in concepts.enumerated() {
                for second in concepts[(position + 1)...] {
                    let bytes = span(from: first, to: second, in: index)
                    if let bytes, bytes.count <= Cooccurrence.near {
                        body(passages[index].id, UInt64(first) << 32 | UInt64(second), bytes)
                    }
                }
            }
        }
    }

    private func spots(of passage: Int) -> ArraySlice<Spot> {
        spots[(passage == 0 ? 0 : passages[passage - 1].end)..<passages[passage].end]
    }

    /// The concepts of a passage, each once, in order; none of one that is a list of everything.
    private func concepts(of passage: Int) -> [Int32] {
        var concepts: [Int32] = []
        for concept in spots(of: passage).map(\.concept).sorted() where concepts.last != concept {
            concepts.append(concept)
        }
        return concepts.count <= Cooccurrence.most ? concepts : []
    }

    /// From the one to the other of two concepts where they come nearest in a passage, both mentions included; nil
    /// where one of them is missing. Linear in the spots.
    private func span(from one: Int32, to other: Int32, in passage: Int) -> Range<Int>? {
        var best: (gap: Int32, start: Int32, end: Int32)?
        var last: Spot?
        for spot in spots(of: passage) where spot.concept == one || spot.concept == other {
            if let last, last.concept != spot.concept {
                let gap = spot.start - last.end
                if best.map({ gap < $0.gap }) ?? true { best = (gap, last.start, max(last.end, spot.end)) }
            }
            last = spot
        }
        return best.map { Int($0.start)..<Int($0.end) }
    }

    private static func first(_ pair: UInt64) -> Int { Int(pair >> 32) }

    private static func second(_ pair: UInt64) -> Int { Int(pair & 0xFFFF_FFFF) }
}
