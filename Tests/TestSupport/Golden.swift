package import Foundation

/// Files that hold what comes of something, so that every change of it is reviewed as a diff. With `STUDY_RECORD=1` in
/// the environment they are written anew.
package enum Golden {
    package static var isRecorded: Bool { ProcessInfo.processInfo.environment["STUDY_RECORD"] == "1" }

    /// The first line in which `text` is not what `file` holds; nil where it is the same, or was recorded.
    package static func difference(of text: String, from file: URL) throws -> String? {
        if isRecorded {
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return nil
        }
        let held = try String(contentsOf: file, encoding: .utf8)
        guard held != text else { return nil }
        let (old, new) = (lines(of: held), lines(of: text))
        let same = zip(old, new).prefix { $0 == $1 }.count
        func line(_ lines: [Substring]) -> String { same < lines.count ? "\u{201C}\(lines[same])\u{201D}" : "the end" }
        return "\(file.lastPathComponent):\(same + 1) is \(line(old)), and what came is \(line(new))"
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
