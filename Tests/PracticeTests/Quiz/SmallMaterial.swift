import Authoring
import Concepts
import Practice
import TestSupport
import Transcripts

/// A glossary and notes made up for tests.
enum SmallMaterial {
    static let material = QuizMaterial(
        glossary: Glossary([glossary]), notes: [QuizMaterial.Notes(source: "bread", document: notes)])
    static let graph = QuizGraph(material)
    static let inspector = ItemInspector(material, graph: graph)

    private static let glossary: GlossaryDocument = {
        guard case .glossary(let document) = read(BreadQuiz.glossary) else { fatalError("no glossary") }
        return document
    }()

    private static let notes: NotesDocument = {
        guard case .notes(let document) = read(BreadQuiz.notes) else { fatalError("no notes") }
        return document
    }()

    private static func read(_ text: String) -> AuthoredFile? {
        (try? SourceText(Array(text.utf8))).flatMap { try? AuthoredFile.read($0) }
    }
}
