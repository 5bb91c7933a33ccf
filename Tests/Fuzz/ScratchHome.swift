import FoundationEssentials
@testable import Library

/// A home that can be had as new for every input, so that a finding does not hang on the inputs before it.
final class ScratchHome {
    private let folder: URL
    private let content: [URL: Data]

    /// Fills the home once with `prepare`.
    init(_ prepare: (Library) throws -> Void = { _ in }) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "study-fuzz-\(UUID().uuidString)")
        self.folder = folder
        try prepare(try Library.create(home: folder.path, filling: .nothing))
        content = try Dictionary(
            uniqueKeysWithValues: FileManager.default.contentsOfDirectory(atPath: folder.path).map { name in
                let file = folder.appending(path: name)
                return (file, try Data(contentsOf: file))
            })
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The library as it was filled. One at a time.
    func library() throws -> Library {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            try FileManager.default.removeItem(at: folder.appending(path: name))
        }
        for (file, bytes) in content { try bytes.write(to: file) }
        return try Library.open(home: folder.path)
    }

    /// What the doctor finds wrong; nil where all is well.
    static func ailment(of library: Library) throws -> String? {
        try library.examine().first { !$0.isWell }.map { "it does not hold that \($0.check): \($0.problems)" }
    }
}
