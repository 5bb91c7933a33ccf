import Authoring
import Concepts
import FoundationEssentials
import Testing
import Transcripts

/// The corpus of this repository, and the five transcripts that it is about. Those are not in the repository: tests
/// that need them find them through `STUDY_TRANSCRIPTS` and say that they were skipped where it is unset.
enum RealTalk {
    static let folder = ProcessInfo.processInfo.environment["STUDY_TRANSCRIPTS"]

    static var isMissing: Bool { folder == nil }

    /// The prefix of each file, and the notes on it.
    static let sources = [
        ("000", "ai-agents-and-open-source-ai"), ("001", "software-3-0-and-the-ai-engineer"),
        ("002", "instructor-structured-output-and-rag"), ("003", "ai-product-management-course"),
        ("004", "ai-engineering-101-with-chip-huyen"),
    ]

    static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Corpus")

    static let glossary: Glossary = {
        let folder = corpus.appending(path: "concepts")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return Glossary(
            names.sorted().compactMap { name in
                guard let data = try? Data(contentsOf: folder.appending(path: name)),
                    let source = try? SourceText(Array(data)), let file = try? AuthoredFile.read(source),
                    case .glossary(let document) = file
                else { return nil }
                return document
            })
    }()

    static let linker = Linker(glossary)

    static func transcript(_ prefix: String) throws -> Transcript {
        let folder = try #require(folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let name = try #require(names.first { $0.hasPrefix(prefix) })
        return try TranscriptReader.read(Array(try Data(contentsOf: URL(filePath: folder).appending(path: name))))
    }

    static func notes(_ id: String) throws -> NotesDocument {
        let data = try Data(contentsOf: corpus.appending(path: "sources").appending(path: id + ".md"))
        guard case .notes(let notes)? = try AuthoredFile.read(try SourceText(Array(data))) else { throw NoGlossary() }
        return notes
    }
}
