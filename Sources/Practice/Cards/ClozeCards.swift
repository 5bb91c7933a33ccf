import Authoring
import Concepts
import Text
import Transcripts

/// Cards from claims in notes: a sentence that can be answered alone, with one term hidden.
enum ClozeCards {
    static func cards(of notes: CardMaterial.Notes, in workshop: CardWorkshop) -> [Card] {
        var used: [String: Int] = [:]
        let names = PersonNames(notes.document.metadata.people)
        var cards: [Card] = []
        for section in notes.document.sections {
            for statement in section.statements where statement.isItem {
                let listed = section.concepts.compactMap { workshop.glossary.concept(named: $0.name) }
                guard let cloze = Cloze(names.completed(statement.text), about: listed, in: workshop) else { continue }
                let concept = cloze.concept
                let place = statement.place ?? section.place
                let base = "\(concept.id).cloze.\(notes.source)-\(CardSlot.of(place))"
                used[base, default: 0] += 1
                cards.append(
                    Card(
                        id: used[base] == 1 ? base : "\(base)-\(used[base] ?? 0)", kind: .cloze, front: cloze.front,
                        back: cloze.hidden, concepts: [concept.id.text], topic: concept.topic,
                        citations: [Citation(source: notes.source, place: place)], origin: .generated))
            }
        }
        return cards
    }
}
