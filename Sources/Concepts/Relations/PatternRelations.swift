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

    /// The relations that are said in `passages`, most certain first, as ``Statements`` has it.
    package static func relations(in passages: [LinkedPassage]) -> [Relation] {
        var statements = Statements()
        for passage in passages { statements.add(passage) }
        return statements.relations()
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
