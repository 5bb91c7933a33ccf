internal import Authoring

/// Sentences in which somebody says what a concept is.
package enum Definitions {
    package struct Sighting: Hashable, Sendable {
        package let concept: Concept.ID
        package let passage: Int
        /// The sentence, in UTF-8 bytes of the passage's text.
        package let bytes: Range<Int>
    }

    /// Those of one passage, in order; of a concept's sentence one. Linear in its words.
    ///
    /// Something for a person to look at, as in a draft of notes, and no claim: about two in three do define.
    /// After the forms of Westerhout and Monachesi, *Extraction of Dutch definitory contexts for eLearning purposes*,
    /// CLIN 2007: *is*-forms, verbs of naming, relative clauses.
    package static func sightings(in passage: LinkedPassage) -> [Sighting] {
        let tokens = TalkToken.tokens(of: passage)
        var sightings: [Sighting] = []
        for start in tokens.indices {
            guard let spot = tokens[start].spot else { continue }
            let concept = passage.spots[spot].concept
            let isDefined = forms.contains {
                PatternMatcher(pattern: $0, tokens: tokens, text: passage.text).match(at: start) != nil
            }
            guard isDefined else { continue }
            let from = tokens[..<start].lastIndex { $0.kind == .stop }.map { $0 + 1 } ?? 0
            let to = tokens[start...].firstIndex { $0.kind == .stop } ?? tokens.count - 1
            let sighting = Sighting(
                concept: concept, passage: passage.id,
                bytes: tokens[from].bytes.lowerBound..<tokens[to].bytes.upperBound)
            if !sightings.contains(sighting) { sightings.append(sighting) }
        }
        return sightings
    }

    /// The type says nothing here: there is no other concept.
    private static let forms = [
        RelationPattern("X is|are like? when|where|how", .isA),
        RelationPattern("X is|are like? a|an|any|the V", .isA),
        RelationPattern("X means|describes|denotes", .isA),
        RelationPattern("X refers|refer to", .isA),
        RelationPattern("X stands for", .isA),
        RelationPattern("X is|are defined as", .isA),
        RelationPattern("X , which is|are like? a|an|the|when|where|how V", .isA, subject: false),
        RelationPattern("X , which means|stands", .isA, subject: false),
        RelationPattern("X , or in? other words", .isA, subject: false),
    ]
}
