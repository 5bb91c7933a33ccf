import FoundationEssentials

/// A folder for one benchmark, gone with it.
final class ScratchFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "study-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
    }

    /// A folder of talks in all layouts, about so many megabytes of them; gives its path and their bytes.
    func writeTalks(megabytes: Int, bytesEach size: Int) throws -> (path: String, bytes: Int) {
        let talks = path + "/talks"
        try FileManager.default.createDirectory(atPath: talks, withIntermediateDirectories: true)
        let count = max(1, megabytes * 1_000_000 / size)
        var bytes = 0
        for number in 0..<count {
            let talk = SyntheticTalk(bytes: size, seed: UInt64(number + 1))
            let text = talk.text(as: SyntheticTalk.layouts[number % SyntheticTalk.layouts.count])
            bytes += text.utf8.count
            try write(text, to: "talks/talk\(number).txt")
        }
        return (talks, bytes)
    }
}
