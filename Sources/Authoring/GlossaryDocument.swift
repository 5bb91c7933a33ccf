package import Transcripts

/// A glossary on one topic, as a person wrote it. `Corpus/README.md` describes the format.
package struct GlossaryDocument: Hashable, Sendable {
    package var topic = ""
    package var title: String?
    package var about: String?
    package var concepts: [Concept] = []

    package struct Concept: Hashable, Sendable {
        package let name: String
        /// Other names.
        package var aliases: [String] = []
        /// What machine transcripts make of it.
        package var heardAs: [String] = []
        /// Where its name means this, as words that go on after "in": "text generation".
        package var setting: String?
        /// What cards ask of it, where it is written.
        package var asked: Asking?
        /// Why one would want to know it.
        package var matters: String?
        package var definition = ""
        package var relations: [Relation] = []
        package var places: [SourcePlace] = []
        /// 1-based lines of the glossary file.
        package var lines: ClosedRange<Int>
    }

    package struct Relation: Hashable, Sendable {
        package let type: RelationType
        /// The name or an alias of the other concept.
        package let target: String
        package let reason: String
        /// Where somebody says so.
        package var places: [SourcePlace] = []
        package let line: Int
    }

    /// A place in a named source.
    package struct SourcePlace: Hashable, Sendable {
        package let source: String
        package let place: PlaceReference
        package let line: Int
    }
}
