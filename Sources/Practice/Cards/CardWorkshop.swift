import Authoring
import Concepts
import Transcripts

/// What the makers of cards work with: the glossary, how its names stand in a sentence, and the prose.
struct CardWorkshop: Sendable {
    let material: CardMaterial
    let phrases: [NounPhrase]
    let profiles: ConceptProfiles
    let places: CardPlaces
    let topics: TopicLabel
    /// Folded parts of the names of people.
    let people: Set<String>

    var glossary: Glossary { material.glossary }

    init(_ material: CardMaterial) {
        self.material = material
        let prose = Prose(material)
        let usages = NameUsage.all(of: material.glossary, in: prose)
        phrases = zip(material.glossary.concepts, usages).map { NounPhrase($0, $1, prose) }
        profiles = ConceptProfiles(material.glossary)
        places = CardPlaces(material)
        topics = TopicLabel(material.glossary)
        people = Set(
            material.notes.flatMap(\.document.metadata.people).flatMap { Wording.words($0.name) }
                .filter { $0.count > 1 })
    }

    func phrase(of id: Concept.ID) -> NounPhrase? { glossary.index(of: id).map { phrases[$0] } }

    /// Whether a person is named in `text`.
    func namesPerson(_ text: String) -> Bool {
        Wording.words(text).contains { people.contains($0) || people.contains(String($0.prefix { $0 != "'" })) }
    }

    /// A card about a concept; `slot` tells it from others of its kind. It cites where what it says is spoken of.
    func card(
        _ kind: Card.Kind, _ slot: String, of concept: Concept, with other: Concept? = nil, front: String, back: String
    ) -> Card {
        let said = kind == .reversed ? concept.definition : back
        return Card(
            id: "\(concept.id).\(kind.rawValue).\(slot)", kind: kind, front: front, back: back,
            concepts: [concept.id.text] + (other.map { [$0.id.text] } ?? []), topic: concept.topic,
            citations: other.map { places.citations(of: concept, and: $0, saying: said, isTwofold: kind == .contrast) }
                ?? places.citations(of: concept, saying: said),
            origin: .generated)
    }
}
