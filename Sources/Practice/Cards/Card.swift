/// A question with its answer, as it is made or written; what a learner did with it stands elsewhere.
package struct Card: Hashable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A question.
        case basic
        /// A description that asks for the name.
        case reversed
        /// A sentence with a gap.
        case cloze
        /// Two things that are easily confused.
        case contrast
        /// A question with options to choose from.
        case choice
    }

    package enum Origin: String, CaseIterable, Sendable {
        /// A question that stands in the built-in notes.
        case corpus
        /// Made from the glossary or from notes.
        case generated
        /// Written by the learner.
        case yours
    }

    /// Made of concept, kind and slot, never of the wording: it outlives every edit.
    package var id: String
    package let kind: Kind
    /// Ends as a question, or holds a gap; the options of a choice card stand below it, a line each.
    package var front: String
    package var back: String
    /// Ids of concepts, the one it is about first.
    package var concepts: [String]
    package var topic: String
    package var citations: [Citation]
    package var origin: Origin

    package init(
        id: String, kind: Kind, front: String, back: String, concepts: [String], topic: String,
        citations: [Citation], origin: Origin
    ) {
        self.id = id
        self.kind = kind
        self.front = front
        self.back = back
        self.concepts = concepts
        self.topic = topic
        self.citations = citations
        self.origin = origin
    }

    /// What stands for the hidden words of a cloze card.
    package static let gap = "[…]"
}
