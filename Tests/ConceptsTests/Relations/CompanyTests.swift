import Authoring
import TestSupport
import Testing

@testable import Concepts

struct CompanyTests {
    /// By the definition, with all passages in memory.
    private func relations(_ passages: [LinkedPassage]) -> [Relation] {
        let originals = Shingles.originals(of: passages.map(\.text)).map { passages[$0] }
            .filter { (1...Cooccurrence.most).contains(Set($0.spots.map(\.concept)).count) }
        let ids = Set(originals.flatMap { $0.spots.map(\.concept) }).sorted()
        var relations: [Relation] = []
        for (index, first) in ids.enumerated() {
            for second in ids[(index + 1)...] {
                let shared = originals.compactMap { passage in
                    nearest(passage.spots.filter { [first, second].contains($0.concept) }).map { (passage.id, $0) }
                }.filter { $0.1.count <= Cooccurrence.near }
                guard shared.count >= Cooccurrence.fewest else { continue }
                func count(_ id: Concept.ID) -> Int { originals.count { $0.spots.contains { $0.concept == id } } }
                let table = Cooccurrence.Table(
                    both: shared.count, first: count(first), second: count(second), total: originals.count)
                guard table.expected < Double(shared.count), table.logLikelihoodRatio >= Cooccurrence.threshold else {
                    continue
                }
                let best = shared.sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }.prefix(Cooccurrence.mostEvidence)
                relations.append(
                    Relation(
                        from: first, type: .relatedTo, to: second, weight: table.normalizedInformation,
                        origin: .cooccurrence, evidence: best.map { .passage($0.0, bytes: $0.1) }))
            }
        }
        return relations.sorted { ($1.weight, $0.from, $0.to) < ($0.weight, $1.from, $1.to) }
    }

    /// Of neighbours that are not the same concept those that come nearest, the first of several.
    private func nearest(_ spots: [LinkedPassage.Spot]) -> Range<Int>? {
        zip(spots, spots.dropFirst()).filter { $0.concept != $1.concept }
            .min { $0.1.bytes.lowerBound - $0.0.bytes.upperBound < $1.1.bytes.lowerBound - $1.0.bytes.upperBound }
            .map { $0.bytes.lowerBound..<$1.bytes.upperBound }
    }

    /// Talk in which neighbouring concepts of a list keep company, and some of which stands twice.
    private func talk(_ random: inout SeededRandom) -> [LinkedPassage] {
        let concepts = (0..<15).map { "c\($0)" }
        var texts: [String] = []
        for _ in 0..<Int.random(in: 0...300, using: &random) {
            if Int.random(in: 0..<8, using: &random) == 0, let copy = texts.randomElement(using: &random) {
                texts.append(copy)
                continue
            }
            var words: [String] = []
            let topic = 3 * Int.random(in: 0..<5, using: &random)
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                let number = Int.random(in: 0..<20, using: &random)
                let concept = number == 0 ? concepts.randomElement(using: &random) : concepts[topic + number % 3]
                if number < 7, let concept { words.append("[\(concept)]") }
                words.append("w\(Int.random(in: 0..<900, using: &random))")
            }
            texts.append(words.joined(separator: " "))
        }
        return texts.enumerated().map { passage($1, id: $0 + 7) }
    }

    @Test(arguments: 0..<12 as Range<UInt64>)
    func `passage by passage gives what all at once gives, whatever memory is foreseen`(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let passages = talk(&random)
        let expected = relations(passages)
        for bytes in [0, 500, 1_000_000] {
            var company = Company(bytes: bytes)
            for passage in passages { company.survey(passage.text) }
            for passage in passages { company.add(passage) }
            #expect(company.relations() == expected)
        }
    }

    @Test func `the talk of these tests has relations, with more evidence than is kept`() {
        var found: [Relation] = []
        for seed in 0..<12 as Range<UInt64> {
            var random = SeededRandom(seed: seed)
            found += relations(talk(&random))
        }
        #expect(found.count > 20)
        #expect(found.contains { $0.evidence.count == Cooccurrence.mostEvidence })
    }
}
