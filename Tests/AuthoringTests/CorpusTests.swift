import Authoring
import FoundationEssentials
import Testing
import Transcripts

/// The corpus of the repository.
enum Corpus {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Corpus")

    /// The Markdown files of a folder of the corpus, by path below it.
    static func files(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)
            .filter { $0.hasSuffix(".md") }.sorted().map { "\(name)/\($0)" }
    }

    static func read(_ path: String) throws -> AuthoredFile? {
        try AuthoredFile.read(try SourceText(Array(try Data(contentsOf: folder.appending(path: path)))))
    }
}

@Suite struct CorpusTests {
    @Test func `every file of the corpus parses`() throws {
        for path in try Corpus.files("sources") + Corpus.files("concepts") {
            do {
                #expect(try Corpus.read(path) != nil, "\(path) is no authored file")
            } catch let error as AuthoringError {
                for problem in error.problems { Issue.record("\(path):\(problem.line): \(problem.kind)") }
            }
        }
    }
}
