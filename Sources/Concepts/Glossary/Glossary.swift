package import Authoring
internal import Text

/// All concepts that are known, in the order in which they were written.
package struct Glossary: Hashable, Sendable {
    package let concepts: [Concept]
    private let indices: [Concept.ID: Int]
    /// Names and aliases, folded and as slugs. A name beats an alias, an earlier concept a later one.
    private let names: [String: Int]

    package static let empty = Glossary([] as [Concept])

    package init(_ concepts: [Concept]) {
        self.concepts = concepts
        indices = Dictionary(concepts.indices.map { (concepts[$0].id, $0) }) { first, _ in first }
        var names: [String: Int] = [:]
        func claim(_ name: String, _ index: Int) {
            for key in [Folding.fold(name), Slug.make(from: name)] where names[key] == nil { names[key] = index }
        }
        for (index, concept) in concepts.enumerated() { claim(concept.name, index) }
        for (index, concept) in concepts.enumerated() {
            for alias in concept.aliases { claim(alias, index) }
        }
        self.names = names
    }

    /// The glossary that several files make together.
    ///
    /// A concept that stands in two of them keeps its first name and topic and takes the names, relations and
    /// places of both, and the later text: what a person writes adds to what was there. A relation to a
    /// concept that no file knows is left out.
    package init(_ documents: [GlossaryDocument]) {
        var merged: [GlossaryDocument.Concept] = []
        var topics: [String] = []
        var seen: [String: Int] = [:]
        for document in documents {
            for concept in document.concepts {
                let slug = Slug.make(from: concept.name)
                if let index = seen[slug] {
                    merged[index].add(concept)
                } else {
                    seen[slug] = merged.count
                    merged.append(concept)
                    topics.append(document.topic)
                }
            }
        }
        var ids: [String: Concept.ID] = [:]
        for concept in merged.reversed() {
            for alias in concept.aliases.reversed() {
                ids[Folding.fold(alias)] = Concept.ID(Slug.make(from: concept.name))
            }
        }
        for concept in merged.reversed() {
            ids[Folding.fold(concept.name)] = Concept.ID(Slug.make(from: concept.name))
        }
        self.init(
            zip(merged, topics).map { written, topic in
                Concept(
                    id: Concept.ID(Slug.make(from: written.name)), name: written.name, aliases: written.aliases,
                    heardAs: written.heardAs, topic: topic, definition: written.definition,
                    setting: written.setting, asked: written.asked ?? .both, matters: written.matters,
                    relations: written.relations.compactMap { relation in
                        ids[Folding.fold(relation.target)].map {
                            Concept.Link(
                                type: relation.type, target: $0, reason: relation.reason, places: relation.places)
                        }
                    }, places: written.places)
            })
    }

    package subscript(id: Concept.ID) -> Concept? { indices[id].map { concepts[$0] } }

    package func index(of id: Concept.ID) -> Int? { indices[id] }

    /// The concept of that id, name or alias, in any case and with any accents.
    package func concept(named name: String) -> Concept? {
        (indices[Concept.ID(name)] ?? names[Folding.fold(name)] ?? names[Slug.make(from: name)]).map { concepts[$0] }
    }

    /// Names of concepts that `name` was probably meant to be, nearest first.
    package func suggestions(for name: String, most: Int = 3) -> [String] {
        EditDistance.suggestions(for: name, among: concepts.flatMap { [$0.name] + $0.aliases }, most: most)
    }

    /// The topics in the order in which they first appear.
    package var topics: [String] {
        var seen: Set<String> = []
        return concepts.map(\.topic).filter { seen.insert($0).inserted }
    }
}

extension GlossaryDocument.Concept {
    /// Takes what another file says on the same concept.
    fileprivate mutating func add(_ other: GlossaryDocument.Concept) {
        aliases += other.aliases.filter { !aliases.contains($0) }
        heardAs += other.heardAs.filter { !heardAs.contains($0) }
        for new in other.relations {
            if let known = relations.firstIndex(where: { $0.type == new.type && $0.target == new.target }) {
                relations[known].places += new.places.filter { !relations[known].places.contains($0) }
            } else {
                relations.append(new)
            }
        }
        places += other.places.filter { !places.contains($0) }
        if !other.definition.isEmpty { definition = other.definition }
        setting = other.setting ?? setting
        asked = other.asked ?? asked
        matters = other.matters ?? matters
    }
}
