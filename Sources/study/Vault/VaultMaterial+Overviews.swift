import Authoring
import Concepts
import Library
import Notes
import Transcripts

extension VaultMaterial {
    /// More than these make a picture that nobody reads.
    private static let mostDrawn = 30

    func note(on topic: Topic) -> TopicNote {
        let mine = concepts.filter { $0.topic.map { self.topic(named: $0)?.key == topic.key } ?? false }
        let members = Set(mine.map(\.id))
        var note = TopicNote(id: topic.key.id, title: topic.title)
        note.about = topic.about.map { linker.text($0) }
        note.entries = LearningPath.order(of: members, in: graph).compactMap { id in
            byID[id].map { concept in
                TopicNote.Entry(
                    concept: other(concept),
                    meaning: concept.definition.flatMap { Sentences.split($0).first }.map { NoteText($0) },
                    after: graph.prerequisites.requires(id).filter { members.contains($0.needed) }.prefix(3)
                        .compactMap { graph[$0.needed] }.map(other),
                    progress: progress.map { $0.concept(id.text) })
            }
        }
        let joined = Set(
            graph.edges.filter { $0.type != .relatedTo && members.contains($0.from) && members.contains($0.to) }
                .flatMap { [$0.from, $0.to] })
        let drawn = Set(mine.map(\.id).filter(joined.contains).prefix(Self.mostDrawn))
        if !drawn.isEmpty {
            note.diagram = GraphMermaid.text(of: graph.part(keeping: drawn)) { $0.type != .relatedTo }
            note.undrawn = members.count - drawn.count
        }
        note.sources = sources.filter { source in source.topics.contains { self.topic(named: $0)?.key == topic.key } }
            .map { (NoteKey(.source, $0.id), $0.title) }
        note.progress = progress.map { $0.topic(topic.name) }
        return note
    }

    var indexNote: IndexNote {
        var note = IndexNote()
        var counts: [NoteKey: Int] = [:]
        for concept in concepts {
            if let topic = concept.topic.flatMap({ topic(named: $0) }) { counts[topic.key, default: 0] += 1 }
        }
        note.topics = topics.map { topic in
            IndexNote.Topic(
                key: topic.key, title: topic.title, about: topic.about, concepts: counts[topic.key] ?? 0,
                progress: progress.map { $0.topic(topic.name) })
        }
        note.sources = sources.map {
            IndexNote.Source(key: NoteKey(.source, $0.id), title: $0.title, detail: $0.detail)
        }
        note.concepts = concepts.sorted { a, b in
            (NoteFileName.folded(a.name), a.id) < (NoteFileName.folded(b.name), b.id)
        }.map(other)
        note.important = concepts.prefix(10).map(other)
        note.progress = progress?.all
        return note
    }

    /// What is written of a key; nil for one that nothing is known of.
    func markdown(of key: NoteKey, _ style: NoteStyle) throws -> String? {
        switch key.kind {
        case .index: indexNote.markdown(style)
        case .concept: try byID[Concept.ID(key.id)].map { try note(on: $0).markdown(style) }
        case .source:
            try sources.first { NoteKey(.source, $0.id) == key }.map { try texts(of: $0).note.markdown(style) }
        case .topic: topics.first { $0.key == key }.map { note(on: $0).markdown(style) }
        }
    }
}
