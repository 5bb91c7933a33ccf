import Authoring
import Concepts
import Library
import Notes
import Text
import Transcripts

/// What notes are made of, read once; what only one note needs is read when its turn comes.
final class VaultMaterial {
    struct Topic {
        let key: NoteKey
        /// As concepts and sources name it.
        let name: String
        let title: String
        let about: String?
    }

    let library: Library
    let graph: ConceptGraph
    let moments: NotedMoments
    let glossary: Glossary
    /// The most important first.
    let concepts: [StoredConcept]
    let byID: [Concept.ID: StoredConcept]
    let sources: [Source]
    /// By their titles.
    let topics: [Topic]
    let linker: NoteLinker
    let finder: TermFinder
    /// Nil unless the learner asked for it.
    let progress: ProgressByNote?
    lazy var cards: [String: ConceptCards] = (try? library.cardsByConcept(most: 12, made: 4)) ?? [:]
    /// Folded names that several concepts have, with these.
    let shared: [String: [StoredConcept]]
    private var texts: [String: SourceTexts] = [:]

    init(_ library: Library, progress: ProgressByNote?) throws {
        self.library = library
        self.progress = progress
        graph = try library.graph()
        moments = library.notedMoments()
        concepts = try library.concepts()
        byID = Dictionary(concepts.map { ($0.id, $0) }) { first, _ in first }
        sources = try library.sources()
        let documents = try library.glossaryDocuments()
        glossary = Glossary(documents)
        let linker = Linker(glossary)
        self.linker = NoteLinker(linker)
        finder = TermFinder(linker)
        topics = Self.topics(
            documents, names: concepts.compactMap(\.topic) + sources.flatMap(\.topics))
        var called: [String: [StoredConcept]] = [:]
        for concept in concepts {
            for name in Set(([concept.name] + concept.aliases).map(NoteFileName.folded)) {
                called[name, default: []].append(concept)
            }
        }
        shared = called.filter { $0.value.count > 1 }
    }

    private static func topics(_ documents: [GlossaryDocument], names: [String]) -> [Topic] {
        var found: [NoteKey: Topic] = [:]
        for document in documents where !document.topic.isEmpty {
            let key = NoteKey(.topic, Slug.make(from: document.topic))
            let known = found[key]
            found[key] = Topic(
                key: key, name: document.topic, title: document.title ?? known?.title ?? title(document.topic),
                about: document.about ?? known?.about)
        }
        for name in names where !name.isEmpty {
            let key = NoteKey(.topic, Slug.make(from: name))
            if found[key] == nil { found[key] = Topic(key: key, name: name, title: title(name), about: nil) }
        }
        return found.values.sorted { (Folding.fold($0.title), $0.key) < (Folding.fold($1.title), $1.key) }
    }

    /// `product-and-career` as `Product and career`.
    private static func title(_ topic: String) -> String {
        let words = topic.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// The title of every note.
    var titles: [NoteKey: String] {
        var titles: [NoteKey: String] = [.index: "Study notes"]
        for concept in concepts { titles[NoteKey(.concept, concept.id.text)] = concept.name }
        for source in sources { titles[NoteKey(.source, source.id)] = source.title }
        for topic in topics { titles[topic.key] = topic.title }
        return titles
    }

    func topic(named name: String) -> Topic? {
        let key = NoteKey(.topic, Slug.make(from: name))
        return topics.first { $0.key == key }
    }

    /// What stands in a source, and where.
    func texts(of source: Source) throws -> SourceTexts {
        if let known = texts[source.id] { return known }
        let made = try SourceTexts(source, self)
        texts[source.id] = made
        return made
    }

    func source(_ id: String) -> Source? { sources.first { $0.id == id } }

    func other(_ node: ConceptNode) -> ConceptNote.Other { ConceptNote.Other(node.id.text, node.name) }

    func other(_ concept: StoredConcept) -> ConceptNote.Other { ConceptNote.Other(concept.id.text, concept.name) }
}

extension Source {
    /// `Ada Crumb and Ben Loaf, 2024-03-01`.
    var detail: String {
        let names = people.map(\.name)
        let people =
            names.count > 1
            ? names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "") : names.first ?? ""
        return [people, date ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
