package import Authoring

/// All that is worth keeping of one concept.
package struct ConceptNote: Sendable {
    /// Another concept, by its name.
    package struct Other: Hashable, Sendable {
        package let key: NoteKey
        package let name: String

        package init(_ id: String, _ name: String) {
            (key, self.name) = (NoteKey(.concept, id), name)
        }
    }

    /// A relation as this concept sees it.
    package struct Bond: Hashable, Sendable {
        package let type: RelationType
        package let isOutgoing: Bool
        package let other: Other
        /// Why, or the words that say so.
        package let reason: NoteText?
        package let isQuoted: Bool
        package let citations: [NoteCitation]

        package init(
            type: RelationType, isOutgoing: Bool, other: Other, reason: NoteText?, isQuoted: Bool,
            citations: [NoteCitation]
        ) {
            self.type = type
            self.isOutgoing = isOutgoing
            self.other = other
            self.reason = reason
            self.isQuoted = isQuoted
            self.citations = citations
        }
    }

    /// Something that a source says.
    package struct Claim: Hashable, Sendable {
        package let text: NoteText
        package let citation: NoteCitation
        /// Whether these are the words of the recording itself.
        package let isQuoted: Bool

        package init(text: NoteText, citation: NoteCitation, isQuoted: Bool) {
            self.text = text
            self.citation = citation
            self.isQuoted = isQuoted
        }
    }

    /// What one source says.
    package struct Account: Hashable, Sendable {
        package let source: NoteKey
        package let title: String
        /// Who speaks, and when; may be empty.
        package let detail: String
        /// The most telling ones, in the order of the source.
        package let claims: [Claim]
        /// How many more places speak of it.
        package let more: Int

        package init(source: NoteKey, title: String, detail: String, claims: [Claim], more: Int) {
            self.source = source
            self.title = title
            self.detail = detail
            self.claims = claims
            self.more = more
        }
    }

    /// Two concepts and what tells them apart, in the order in which the difference is worded.
    package struct Contrast: Hashable, Sendable {
        package let first: Other
        package let second: Other
        package let difference: NoteText

        package init(first: Other, second: Other, difference: NoteText) {
            self.first = first
            self.second = second
            self.difference = difference
        }
    }

    /// An answer that looks right and is not.
    package struct Mistake: Hashable, Sendable {
        package let question: String
        package let wrong: String
        package let reason: String

        package init(question: String, wrong: String, reason: String) {
            self.question = question
            self.wrong = wrong
            self.reason = reason
        }
    }

    package let id: String
    package let name: String
    package var aliases: [String] = []
    /// What machine transcripts make of it.
    package var heardAs: [String] = []
    /// The key of the topic's note and its title.
    package var topic: (key: NoteKey, title: String)?
    package var definition: NoteText?
    package var matters: NoteText?
    /// Where the definition and what it is about can be looked up.
    package var explained: [NoteCitation] = []
    /// What is written before what was said.
    package var bonds: [Bond] = []
    /// Spoken of together with it.
    package var near: [Other] = []
    package var before: [Other] = []
    package var after: [Other] = []
    package var accounts: [Account] = []
    package var contrasts: [Contrast] = []
    /// Names that it shares with others.
    package var shared: [(name: String, with: [Other])] = []
    package var mistakes: [Mistake] = []
    package var questions: [NoteQuestion] = []
    package var moreQuestions = 0
    /// Nil where nobody asked for it.
    package var progress: NoteProgress?

    package init(id: String, name: String) {
        (self.id, self.name) = (id, name)
    }

    package var key: NoteKey { NoteKey(.concept, id) }
}
