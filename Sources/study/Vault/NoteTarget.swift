import Concepts
import Library
import Notes
import Text

/// What CONCEPT, SOURCE or TOPIC on a command line means.
enum NoteTarget {
    /// The note that a person calls `name`: a concept before a source before a topic; `topic:rag` says which.
    static func key(_ name: String, in material: VaultMaterial) throws -> NoteKey {
        let library = material.library
        for kind in NoteKey.Kind.allCases where kind != .index && name.lowercased().hasPrefix(kind.rawValue + ":") {
            let rest = String(name.dropFirst(kind.rawValue.count + 1))
            switch kind {
            case .source: return NoteKey(.source, try library.find(source: rest).id)
            case .topic:
                guard let topic = topic(rest, material) else {
                    throw LibraryError.unknownTopic(
                        rest, near: EditDistance.suggestions(for: rest, among: material.topics.map(\.name)))
                }
                return topic
            case .concept, .index: return NoteKey(.concept, try library.find(concept: rest))
            }
        }
        if let exact = concept(name, material) ?? source(name, material) ?? topic(name, material) { return exact }
        do {
            return NoteKey(.concept, try library.find(concept: name))
        } catch LibraryError.unknownConcept(_, let near) {
            if let source = try? library.find(source: name) { return NoteKey(.source, source.id) }
            let names =
                material.sources.flatMap { [$0.id, $0.title] } + material.topics.flatMap { [$0.name, $0.title] }
            let others = EditDistance.suggestions(for: name, among: names) + near
            let suggestions = others.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.prefix(4)
            throw Failure(
                .notFound,
                "there is no concept, source or topic “\(name)”"
                    + (suggestions.isEmpty ? "" : "; did you mean \(suggestions.joined(separator: " or "))?"),
                "See them with: study concepts, study sources")
        }
    }

    private static func concept(_ name: String, _ material: VaultMaterial) -> NoteKey? {
        let (folded, slug) = (Folding.fold(name), Slug.make(from: name))
        guard folded.contains(where: { $0 != " " }) else { return nil }
        func isMeant(_ text: String) -> Bool { Folding.fold(text) == folded || Slug.make(from: text) == slug }
        if let named = material.concepts.first(where: { $0.id.text == folded || isMeant($0.name) }) {
            return NoteKey(.concept, named.id.text)
        }
        let called = material.concepts.filter { $0.aliases.contains(where: isMeant) }
        return called.count == 1 ? NoteKey(.concept, called[0].id.text) : nil
    }

    private static func source(_ name: String, _ material: VaultMaterial) -> NoteKey? {
        let folded = Folding.fold(name)
        return material.sources.first { $0.id == folded || Folding.fold($0.title) == folded }
            .map { NoteKey(.source, $0.id) }
    }

    private static func topic(_ name: String, _ material: VaultMaterial) -> NoteKey? {
        let slug = Slug.make(from: name)
        guard name.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        return material.topics.first { $0.key.id == slug || Slug.make(from: $0.title) == slug }?.key
    }
}
