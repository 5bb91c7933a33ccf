package import Authoring

/// Something worth knowing: a name, the words that people use for it, and what it means.
package struct Concept: Hashable, Sendable, Identifiable {
    /// The slug of the name, by which everything else refers to the concept.
    package struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
        package let text: String

        package init(_ text: String) { self.text = text }

        package var description: String { text }

        package static func < (a: ID, b: ID) -> Bool { a.text < b.text }
    }

    /// Who says that it is a concept.
    package enum Origin: String, Hashable, Sendable {
        case glossary
        /// Found in text.
        case found
    }

    /// A relation that the glossary states, read from this concept to the other.
    package struct Link: Hashable, Sendable {
        package let type: RelationType
        package let target: ID
        package let reason: String
        /// Where somebody says so.
        package var places: [GlossaryDocument.SourcePlace]

        package init(
            type: RelationType, target: ID, reason: String, places: [GlossaryDocument.SourcePlace] = []
        ) {
            self.type = type
            self.target = target
            self.reason = reason
            self.places = places
        }
    }

    package let id: ID
    package var name: String
    package var aliases: [String]
    /// What machine transcripts make of the names.
    package var heardAs: [String]
    package var topic: String
    package var definition: String
    /// Where the name means this, as words that go on after "in": "text generation".
    package var setting: String?
    /// What cards ask of it.
    package var asked: Asking
    /// Why one would want to know it.
    package var matters: String?
    package var relations: [Link]
    package var places: [GlossaryDocument.SourcePlace]
    package var origin: Origin

    package init(
        id: ID, name: String, aliases: [String] = [], heardAs: [String] = [], topic: String = "",
        definition: String = "", setting: String? = nil, asked: Asking = .both,
        matters: String? = nil, relations: [Link] = [],
        places: [GlossaryDocument.SourcePlace] = [], origin: Origin = .glossary
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.heardAs = heardAs
        self.topic = topic
        self.definition = definition
        self.setting = setting
        self.asked = asked
        self.matters = matters
        self.relations = relations
        self.places = places
        self.origin = origin
    }
}
