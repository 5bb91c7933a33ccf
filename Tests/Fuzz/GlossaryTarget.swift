import Authoring
import Concepts

/// Glossaries.
struct GlossaryTarget: FuzzTarget {
    static var seeds: [[UInt8]] { seeds([Samples.glossary]) }

    private let reading: AuthoredReading

    init() throws { reading = try AuthoredReading() }

    func fault(in bytes: [UInt8]) throws -> String? {
        try reading.fault(in: bytes) { file, lineCount in
            guard case .glossary(let document) = file else { return nil }
            if document.topic.isEmpty { return "a glossary without a topic" }
            if let bare = document.concepts.first(where: { $0.definition.isEmpty }) { return "no definition: \(bare)" }
            for concept in document.concepts {
                let lines = concept.relations.map(\.line) + concept.places.map(\.line)
                if let line = lines.first(where: { !concept.lines.contains($0) }) { return "a line elsewhere: \(line)" }
            }
            let glossary = Glossary([document])
            for concept in glossary.concepts where glossary.concept(named: concept.name) == nil {
                return "nobody is called \(concept.name)"
            }
            return AuthoredReading.fault(inOrderOf: document.concepts.map(\.lines), lineCount)
        }
    }
}
