import FoundationEssentials
import Terminal

/// Everything that `study export` writes, from a home with the built-in cards and from one with 50,000 more, each in
/// a process of its own, whose memory is that of the export alone: what the second needs more than the first is what
/// grows with the number of cards.
enum ExportBench {
    static func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "study-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let home = folder.path + "/home"
        // Makes the cards, which every first command on a home does.
        _ = try study(["cards", "list", "--plain"], home)
        try measure("built-in cards", home, folder)
        let table = folder.path + "/table.csv"
        try writeTable(to: table, count: 50_000)
        let taken = try study(["import", table], home)
        Bench.report("import csv, 50,000 cards", taken.seconds, "s")
        Bench.report("import csv, 50,000 cards, peak", taken.peakMegabytes, "MB")
        try measure("50,000 more", home, folder)
    }

    private static func measure(_ cards: String, _ home: String, _ folder: URL) throws {
        let idle = try study(["cards", "show", "chunking.basic.definition"], home)
        Bench.report("show a card, \(cards), peak", idle.peakMegabytes, "MB")
        for (format, options) in [
            ("csv", ["--with-scheduling"]), ("json", []), ("markdown", ["--with-scheduling"]),
            ("anki", ["--with-scheduling"]),
        ] {
            let file = folder.path + "/export.\(format)"
            let export = try study(["export", format, file] + options, home)
            let size = try FileManager.default.attributesOfItem(atPath: file)[.size]
            let bytes = (size as? any BinaryInteger).map { Int($0) } ?? 0
            try FileManager.default.removeItem(atPath: file)
            Bench.report("export \(format), \(cards)", export.seconds, "s for \(bytes / 1000) kB")
            Bench.report("export \(format), \(cards), peak", export.peakMegabytes, "MB")
        }
    }

    /// The program that was built with this one.
    private static func study(_ arguments: [String], _ home: String) throws -> Child {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "study").path
        let child = Child(
            [program] + arguments, environment: ["STUDY_HOME": home, "PATH": "/usr/bin:/bin", "TZ": "UTC"])
        guard child.status == 0 else { throw Failed(arguments: arguments, status: child.status) }
        return child
    }

    struct Failed: Error {
        let arguments: [String]
        let status: Int32
    }

    /// Cards about nothing as a table, half of them in review. Written piece by piece: the memory of a process counts
    /// for those that it starts.
    private static func writeTable(to path: String, count: Int) throws {
        var file = try FileOutput(path: path)
        try file.write("id,kind,front,back,topic,state,due,stability,difficulty,reps,lapses\n")
        var random = SplitMix(state: 50)
        for number in 0..<count {
            let drawn = (0..<30).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
            let (front, back) = (drawn[..<12].joined(separator: " "), drawn[12...].joined(separator: " "))
            let progress =
                number.isMultiple(of: 2) ? "review,2026-03-01T04:00:00Z,\(number % 90 + 1).25,5.5,4,0" : "new,,,,,"
            try file.write(
                "card-\(number),basic,What does \(front) \(number) mean?,It means \(back).,rag,\(progress)\n")
        }
        try file.finish()
    }

    private static let words = [
        "retrieval", "model", "token", "prompt", "agent", "vector", "chunk", "index", "context", "reward", "policy",
        "dataset", "label", "metric", "latency", "cost", "batch", "cache", "gradient", "weight",
    ]
}
