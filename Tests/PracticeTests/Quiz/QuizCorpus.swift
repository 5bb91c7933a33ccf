import Authoring
import Concepts
import FoundationEssentials
import Practice
import Transcripts

/// The corpus of the repository as items are made from it.
enum QuizCorpus {
    static let material: QuizMaterial = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")
        var glossaries: [GlossaryDocument] = []
        var notes: [QuizMaterial.Notes] = []
        for name in ["concepts", "sources"] {
            let path = folder.appending(path: name)
            let files = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
            for file in files.filter({ $0.hasSuffix(".md") }).sorted() {
                guard let data = try? Data(contentsOf: path.appending(path: file)),
                    let text = try? SourceText(Array(data)), let read = try? AuthoredFile.read(text)
                else { continue }
                switch read {
                case .notes(let document): notes.append(.init(source: String(file.dropLast(3)), document: document))
                case .glossary(let document): glossaries.append(document)
                case .cards: continue
                }
            }
        }
        return QuizMaterial(glossary: Glossary(glossaries), notes: notes)
    }()

    /// Made once: it takes seconds in a debug build.
    static let pool = QuizPool(material)
    static let grader = AnswerGrader(material.glossary)
}
