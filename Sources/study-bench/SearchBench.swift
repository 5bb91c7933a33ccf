import FoundationEssentials
import Library
import SQLite
import Transcripts

/// Questions of the corpus asked of a home that holds it and talk of shuffled sentences, beside bare FTS5 queries of
/// the same words on the same index: `study-bench search --megabytes 60`, or 600.
enum SearchBench {
    static func run(megabytes: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "study-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let home = folder.path + "/home"
        let library = try Library.create(home: home, filling: .everything)
        let (sentences, questions) = texts()
        var random = SplitMix(state: 1)
        var size = 0
        var number = 0
        while size < megabytes * 1_000_000 {
            var talk = ""
            while talk.utf8.count < 600_000 { talk += sentences.randomElement(using: &random)! + "\n\n" }
            number += 1
            size += talk.utf8.count
            _ = try library.ingest(Array(talk.utf8), path: "talk\(number).txt")
        }
        let bare = try Connection(path: Library.databasePath(home: home), readOnly: true)
        var ours: [Double] = []
        var theirs: [Double] = []
        for question in questions {
            ours.append(try Bench.seconds(times: 3) { _ = try library.search(question) })
            let words = question.split { !$0.isLetter && !$0.isNumber }.map { "\"\($0)\"" }
            theirs.append(
                try Bench.seconds(times: 3) {
                    _ = try bare.rows(
                        """
                        SELECT rowid, highlight(passage_index, 1, '[', ']') FROM passage_index
                        WHERE passage_index MATCH ?1 ORDER BY bm25(passage_index) LIMIT 10
                        """, [words.joined(separator: " OR ")]
                    ) { $0.int(0) }
                })
        }
        report("search, \(megabytes) MB", ours)
        report("bare FTS5 query, same words", theirs)
        Bench.report("search, times the bare query, median", quantile(ours, 0.5) / quantile(theirs, 0.5), "")
        Bench.report("search, times the bare query, 99 %", quantile(ours, 0.99) / quantile(theirs, 0.99), "")
    }

    private static func report(_ name: String, _ seconds: [Double]) {
        Bench.report("\(name), median", quantile(seconds, 0.5) * 1000, "ms")
        Bench.report("\(name), 99 %", quantile(seconds, 0.99) * 1000, "ms")
    }

    private static func quantile(_ values: [Double], _ share: Double) -> Double {
        let sorted = values.sorted()
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    /// The sentences of the corpus, and forty of its questions.
    static func texts() -> (sentences: [String], questions: [String]) {
        var sentences: [String] = []
        var questions: [String] = []
        for file in EmbeddedFiles.all {
            for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
                let words = line.split(separator: " [")[0]
                if words.hasPrefix("### ") {
                    questions.append(String(words.dropFirst(4)))
                } else if words.utf8.count > 40, !words.hasPrefix("#"), !words.contains(": ") {
                    sentences.append(String(words.drop { $0 == "-" || $0 == " " }))
                }
            }
        }
        let step = max(1, questions.count / 40)
        return (sentences, stride(from: 0, to: questions.count, by: step).prefix(40).map { questions[$0] })
    }
}
