import FoundationEssentials
import Testing
import Transcripts

/// The five transcripts that the project is about. They are not in the repository: tests that need them find
/// them through `STUDY_TRANSCRIPTS` and say that they were skipped where it is unset.
enum RealFiles {
    static let folder = ProcessInfo.processInfo.environment["STUDY_TRANSCRIPTS"]

    static var areMissing: Bool { folder == nil }

    /// The bytes of the file whose name begins with `prefix`.
    static func bytes(_ prefix: String) throws -> [UInt8] {
        let folder = try #require(folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let name = try #require(names.first { $0.hasPrefix(prefix) })
        return Array(try Data(contentsOf: URL(filePath: folder).appending(path: name)))
    }

    static func transcript(_ prefix: String) throws -> Transcript {
        try TranscriptReader.read(try bytes(prefix))
    }
}
