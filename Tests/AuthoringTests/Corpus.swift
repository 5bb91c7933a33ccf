import Authoring
import FoundationEssentials
import Testing
import Text
import Transcripts

/// The corpus of the repository.
struct Corpus {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Corpus")

    /// By path below the folder.
    private(set) var notes: [String: NotesDocument] = [:]
    private(set) var glossaries: [String: GlossaryDocument] = [:]

    /// The Markdown files of a folder of the corpus, by path below it.
    static func files(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)
            .filter { $0.hasSuffix(".md") }.sorted().map { "\(name)/\($0)" }
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: path)))
    }

    init() throws {
        for path in try Self.files("sources") + Self.files("concepts") {
            switch try AuthoredFile.read(try SourceText(try Self.bytes(path))) {
            case .notes(let document)?: notes[path] = document
            case .glossary(let document)?: glossaries[path] = document
            case .cards?, nil: Issue.record("\(path) is neither notes nor a glossary")
            }
        }
    }

    var concepts: [GlossaryDocument.Concept] { glossaries.sorted { $0.key < $1.key }.flatMap(\.value.concepts) }

    var questions: [NotesDocument.Question] { notes.sorted { $0.key < $1.key }.flatMap(\.value.questions) }

    /// Every name and alias, folded, and the concept that it stands for.
    var conceptByName: [String: GlossaryDocument.Concept] {
        var names: [String: GlossaryDocument.Concept] = [:]
        for concept in concepts {
            for name in [concept.name] + concept.aliases { names[Folding.fold(name)] = concept }
        }
        return names
    }

    /// The topic of each concept, by its folded names.
    var topicByName: [String: String] {
        var topics: [String: String] = [:]
        for glossary in glossaries.values {
            for concept in glossary.concepts {
                for name in [concept.name] + concept.aliases { topics[Folding.fold(name)] = glossary.topic }
            }
        }
        return topics
    }
}
