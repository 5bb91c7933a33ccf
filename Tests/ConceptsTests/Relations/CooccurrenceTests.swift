import Authoring
import Concepts
import Testing

struct CooccurrenceTests {
    /// Against Python: twice the sum of O·ln(O/E) over the four cells, and the definition of NPMI.
    @Test(arguments: [
        (10, 20, 15, 1000, 65.2835, 0.7614), (1, 100, 100, 1000, 15.238, -0.3333), (5, 5, 5, 50, 32.5083, 1.0),
    ])
    func `the table gives the known figures`(
        _ both: Int, _ first: Int, _ second: Int, _ total: Int, _ ratio: Double, _ information: Double
    ) {
        let table = Cooccurrence.Table(both: both, first: first, second: second, total: total)
        #expect(abs(table.logLikelihoodRatio - ratio) < 0.001)
        #expect(abs(table.normalizedInformation - information) < 0.001)
    }

    @Test func `independent concepts have a ratio of nought`() {
        #expect(Cooccurrence.Table(both: 10, first: 100, second: 100, total: 1000).logLikelihoodRatio < 1e-9)
    }

    /// A passage of words that no other shares, with these concepts.
    private func talk(_ id: Int, _ concepts: String...) -> LinkedPassage {
        let words = (0..<30).map { "w\(id)x\($0)" }.joined(separator: " ")
        return passage(words + " " + concepts.map { "[\($0)]" }.joined(separator: " w\(id) "), id: id)
    }

    @Test func `concepts that keep company are related, and others are not`() {
        var passages = (0..<6).map { talk($0, "salt", "water") }
        passages += (6..<60).map { talk($0, "bread") }
        passages += [talk(60, "bread", "salt"), talk(61, "bread", "oven")]
        let relations = Cooccurrence.relations(in: passages)
        #expect(relations.map(line) == ["salt related-to water"])
        #expect(relations.first?.evidence.count == 6)
        let first = passages[0]
        let end = first.text.utf8.count
        #expect(relations.first?.evidence.first == .passage(0, bytes: end - "salt w0 water".utf8.count..<end))
    }

    @Test func `what stands far apart in a passage keeps no company`() {
        func far(_ id: Int) -> LinkedPassage {
            passage("[salt] " + (0..<90).map { "w\(id)x\($0)" }.joined(separator: " ") + " [water]", id: id)
        }
        let others = (6..<60).map { talk($0, "bread") }
        #expect(Cooccurrence.relations(in: (0..<6).map(far) + others).isEmpty)
    }

    @Test func `the nearest of several mentions count`() throws {
        func several(_ id: Int) -> LinkedPassage {
            passage("[salt] and w\(id) much w\(id)x else, then [water] and [salt], and w\(id)y [oil]", id: id)
        }
        let others = (6..<60).map { talk($0, "bread") }
        let relations = Cooccurrence.relations(in: (0..<6).map(several) + others)
        let relation = try #require(relations.first { line($0) == "salt related-to water" })
        let text = Array(several(0).text.utf8)
        guard case .passage(0, let bytes)? = relation.evidence.first else { throw NoEvidence() }
        #expect(String(decoding: text[bytes], as: UTF8.self) == "water and salt")
    }

    private struct NoEvidence: Error {}

    @Test func `of much evidence the nearest is kept`() throws {
        func apart(_ id: Int) -> LinkedPassage {
            let between = (0..<(20 - id)).map { "w\(id)x\($0)" }.joined(separator: " ")
            return passage("[salt] \(between) [water]", id: id)
        }
        let others = (20..<60).map { talk($0, "bread") }
        let relation = try #require(Cooccurrence.relations(in: (0..<20).map(apart) + others).first)
        let kept = relation.evidence.map { if case .passage(let id, _) = $0 { id } else { -1 } }
        #expect(kept == Array((12..<20).reversed()))
    }

    @Test func `a passage that stands three times is counted once`() {
        let copies = (0..<6).map { id in passage(talk(0, "salt", "water").text + " [salt] [water]", id: id) }
        let others = (6..<60).map { talk($0, "bread") }
        #expect(Cooccurrence.relations(in: copies + others).isEmpty)
    }

    @Test func `a cold open is put together from later talk and counts for nothing`() {
        let later = (1..<5).map { talk($0, "salt", "water") }
        let opening = later.map { $0.text.split(separator: " ").prefix(12).joined(separator: " ") }
        let cold = passage(opening.joined(separator: " ") + " [salt] [water]", id: 0)
        let others = (6..<60).map { talk($0, "bread") }
        let relations = Cooccurrence.relations(in: [cold] + later + others)
        #expect(relations.first?.evidence.contains(.passage(0, bytes: 0..<cold.text.utf8.count)) == false)
        #expect(relations.first?.evidence.count == 4)
    }
}
