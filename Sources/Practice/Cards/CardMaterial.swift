package import Authoring
package import Concepts

/// What cards are made from.
package struct CardMaterial: Sendable {
    /// The notes on one source.
    package struct Notes: Sendable {
        /// The id of the source.
        package let source: String
        package let document: NotesDocument
        /// Whether they are built in.
        package let isCorpus: Bool

        package init(source: String, document: NotesDocument, isCorpus: Bool) {
            self.source = source
            self.document = document
            self.isCorpus = isCorpus
        }
    }

    package var glossary: Glossary
    package var notes: [Notes]
    /// The transcripts that nobody has written notes on.
    package var talks: [Talk]

    package init(glossary: Glossary, notes: [Notes], talks: [Talk] = []) {
        self.glossary = glossary
        self.notes = notes
        self.talks = talks
    }
}
