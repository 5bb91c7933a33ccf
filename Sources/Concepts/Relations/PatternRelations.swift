package import Authoring

/// Relations that somebody states in so many words.
package enum PatternRelations {
    /// One place where a relation is said.
    package struct Sighting: Sendable {
        package let from: Concept.ID
        package let type: RelationType
        package let to: Concept.ID
        package let confidence: Double
        package let passage: Int
        /// From the first to the last word of the statement, in UTF-8 bytes of the passage's text.
        package let bytes: Range<Int>
    }

    /// The relations that are said in `passages`, most certain first.
    ///
    /// Said twice by different people it is surer than said once; said twice in the same words it is one statement
    /// that stands twice. The weight is the chance that not all of its sightings err, as if they erred independently.
    package static func relations(in passages: [LinkedPassage]) -> [Relation] {
        var said: [Relation.Key: [(sighting: Sighting, context: Substring)]] = [:]
        var order: [Relation.Key] = []
        for passage in passages where passage.spots.count > 1 {
            for sighting in sightings(in: passage) {
                var (from, to) = (sighting.from, sighting.to)
                if sighting.type.isSymmetric, to < from { swap(&from, &to) }
                let key = Relation.Key(from: from, type: sighting.type, to: to)
                if said[key] == nil { order.append(key) }
                said[key, default: []].append((sighting, context(of: sighting.bytes, in: passage.text)))
            }
        }
        var relations: [Relation] = []
        for key in order {
            guard let sightings = said[key] else { continue }
            let kept = Shingles.originals(of: sightings.map(\.context)).map { sightings[$0].sighting }
            let doubt = kept.reduce(1.0) { $0 * (1 - $1.confidence) }
            relations.append(
                Relation(
                    from: key.from, type: key.type, to: key.to, weight: min(0.99, 1 - doubt), origin: .pattern,
                    evidence: kept.sorted { ($1.confidence, $0.passage) < ($0.confidence, $1.passage) }
                        .map { .passage($0.passage, bytes: $0.bytes) }))
        }
        return relations.sorted { ($1.weight, $0.from, $0.to) < ($0.weight, $1.from, $1.to) }
    }

    /// What one passage says, in order. Linear in its words.
    package static func sightings(in passage: LinkedPassage) -> [Sighting] {
        let tokens = TalkToken.tokens(of: passage)
        var sightings: [Sighting] = []
        for start in tokens.indices {
            let token = tokens[start]
            let candidates = token.spot == nil ? table.byWord[token.text] ?? [] : table.bySlot
            for pattern in candidates {
                let matcher = PatternMatcher(pattern: pattern, tokens: tokens, text: passage.text)
                guard let match = matcher.match(at: start) else { continue }
                for x in match.x {
                    for y in match.y {
                        let (from, to) = (passage.spots[x].concept, passage.spots[y].concept)
                        guard from != to, !(pattern.type.isMembership && isMistaken(x, y, in: passage)) else {
                            continue
                        }
                        sightings.append(
                            Sighting(
                                from: from, type: pattern.type, to: to, confidence: pattern.confidence,
                                passage: passage.id, bytes: match.bytes))
                    }
                }
            }
        }
        return sightings
    }

    /// Whether spot `y` is no kind that spot `x` could be of: where its words say more than its name, as in
    /// *X is an AI problem*, and where it is itself a kind of the other by its name: compute is no edge compute.
    private static func isMistaken(_ x: Int, _ y: Int, in passage: LinkedPassage) -> Bool {
        let (member, kind) = (passage.spots[x].concept.text, passage.spots[y].concept.text)
        if kind.hasSuffix("-" + member) { return true }
        let bytes = Array(passage.text.utf8)
        let surface = String(decoding: bytes[passage.spots[y].bytes.clamped(to: 0..<bytes.count)], as: UTF8.self)
        guard let last = surface.lowercased().split(separator: " ").last.map(String.init) else { return false }
        return TalkWords.carriers.contains(last) && !kind.hasSuffix(last)
    }

    /// The words of a statement with a few on either side: enough to tell whether two statements are one.
    private static func context(of bytes: Range<Int>, in text: String) -> Substring {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: max(0, bytes.lowerBound - 30))
        let end = utf8.index(utf8.startIndex, offsetBy: min(utf8.count, bytes.upperBound + 30))
        return text[start..<end]
    }

    /// The patterns by what they begin with.
    private static let table: (bySlot: [RelationPattern], byWord: [String: [RelationPattern]]) = {
        var bySlot: [RelationPattern] = []
        var byWord: [String: [RelationPattern]] = [:]
        for pattern in RelationPattern.all {
            if case .words(let words)? = pattern.elements.first {
                for word in words { byWord[word, default: []].append(pattern) }
            } else {
                bySlot.append(pattern)
            }
        }
        return (bySlot, byWord)
    }()
}
