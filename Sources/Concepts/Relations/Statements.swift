/// What is said of concepts in so many words, taken in passage by passage. Only the statements are kept.
package struct Statements {
    /// One sighting, and the words of it with a few on either side: enough to tell whether two statements are one.
    private struct Statement {
        let sighting: PatternRelations.Sighting
        let context: String
    }

    private var said: [Relation.Key: [Statement]] = [:]
    private var order: [Relation.Key] = []

    package init() {}

    /// Takes in what a passage says. Linear in its words.
    package mutating func add(_ passage: LinkedPassage) {
        guard passage.spots.count > 1 else { return }
        for sighting in PatternRelations.sightings(in: passage) {
            var (from, to) = (sighting.from, sighting.to)
            if sighting.type.isSymmetric, to < from { swap(&from, &to) }
            let key = Relation.Key(from: from, type: sighting.type, to: to)
            if said[key] == nil { order.append(key) }
            said[key, default: []].append(
                Statement(sighting: sighting, context: Self.context(of: sighting.bytes, in: passage.text)))
        }
    }

    /// The relations that are said, most certain first.
    ///
    /// Said twice by different people it is surer than said once; said twice in the same words it is one statement
    /// that stands twice. The weight is the chance that not all of its sightings err, as if they erred independently.
    package func relations() -> [Relation] {
        var relations: [Relation] = []
        for key in order {
            guard let statements = said[key] else { continue }
            let kept = Shingles.originals(of: statements.map(\.context)).map { statements[$0].sighting }
            let doubt = kept.reduce(1.0) { $0 * (1 - $1.confidence) }
            relations.append(
                Relation(
                    from: key.from, type: key.type, to: key.to, weight: min(0.99, 1 - doubt), origin: .pattern,
                    evidence: kept.sorted { ($1.confidence, $0.passage) < ($0.confidence, $1.passage) }
                        .map { .passage($0.passage, bytes: $0.bytes) }))
        }
        return relations.sorted { ($1.weight, $0.from, $0.to) < ($0.weight, $1.from, $1.to) }
    }

    private static func context(of bytes: Range<Int>, in text: String) -> String {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: max(0, bytes.lowerBound - 30))
        let end = utf8.index(utf8.startIndex, offsetBy: min(utf8.count, bytes.upperBound + 30))
        return String(text[start..<end])
    }
}
