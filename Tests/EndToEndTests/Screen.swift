import Foundation
import Testing

/// What the program shows, kept as files that are reviewed as diffs. With `STUDY_RECORD=1` in the environment they are
/// written anew.
enum Screen {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")

    static func expect(_ screen: String, named name: String) throws {
        let file = folder.appending(path: name + ".txt")
        if ProcessInfo.processInfo.environment["STUDY_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(screen.utf8).write(to: file)
        } else {
            #expect(try String(contentsOf: file, encoding: .utf8) == screen, "\(name)")
        }
    }
}
