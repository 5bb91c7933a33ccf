import FoundationEssentials
import Library
import Testing

/// A folder of its own for one test, gone with it.
final class TemporaryHome {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "study-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A new library without the built-in corpus.
    func library() throws -> Library {
        Library.exists(home: path) ? try Library.open(home: path) : try Library.create(home: path, filling: .nothing)
    }
}

extension Library {
    /// Takes in text as if it had been read from `path`.
    @discardableResult
    func ingest(_ text: String, as path: String, facts: GivenFacts = GivenFacts()) throws -> IngestReport {
        try #require(try ingest(Array(text.utf8), path: path, facts: facts))
    }
}

/// Talk that is nobody's: sentences made of a seed, one caption each.
enum Talk {
    private static let nouns = [
        "oven", "dough", "baker", "flour", "crust", "salt", "kitchen", "basket", "starter", "loaf",
    ]
    private static let verbs = ["rests", "rises", "cools", "turns", "browns", "waits", "softens", "cracks"]

    static func sentences(_ count: Int, seed: UInt64) -> [String] {
        var state = seed
        func next(_ list: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return list[Int((state >> 33) % UInt64(list.count))]
        }
        return (0..<count).map { _ in
            "The \(next(nouns)) near the \(next(nouns)) \(next(verbs)) while the \(next(nouns)) \(next(verbs)) number \(state >> 50)."
        }
    }

    /// The same as captions with times, five seconds apart.
    static func whisper(_ sentences: [String]) -> String {
        sentences.enumerated().map { index, sentence in
            func clock(_ seconds: Int) -> String {
                func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
                return "00:\(two(seconds / 60)):\(two(seconds % 60)).000"
            }
            return "[\(clock(index * 5)) --> \(clock(index * 5 + 5))]   \(sentence)"
        }.joined(separator: "\n") + "\n"
    }
}
