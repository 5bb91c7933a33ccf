import FoundationEssentials
import Library
import Terminal
import Transcripts

/// A folder of talk into the library, beside the sqlite3 shell loading the same passages into one FTS5 table.
enum IngestBench {
    static func run(megabytes: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "study-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let size = 600_000
        let files = max(1, megabytes * 1_000_000 / size)
        var total = 0
        for number in 0..<files {
            let talk = SyntheticTalk(bytes: size, seed: UInt64(number + 1))
            let bytes = Array(talk.text(as: SyntheticTalk.layouts[number % SyntheticTalk.layouts.count]).utf8)
            total += bytes.count
            try Data(bytes).write(to: folder.appending(path: "talk\(number).txt"))
        }
        let before = Bench.peakMegabytes
        let parsing = try Bench.seconds {
            for number in 0..<files { _ = try TranscriptReader.read(try bytes(folder, number)) }
        }
        let talks = InputFile.found(at: folder.path)
        let p0 = Bench.processorSeconds
        let ingest = try Bench.seconds {
            let library = try Library.create(home: folder.path + "/home", filling: .withoutSources)
            _ = try library.ingest(talks)
        }
        let p1 = Bench.processorSeconds
        let linked = try Bench.seconds {
            let library = try Library.create(home: folder.path + "/linked", filling: .withoutSources)
            try library.linkConcepts()
            _ = try library.ingest(talks)
            try library.linkConcepts()
        }
        let p2 = Bench.processorSeconds
        print("CPU ingest", p1 - p0, "linked", p2 - p1)
        Bench.report("ingest, files", Double(files), "")
        Bench.report("ingest", Double(total) / ingest / 1e6, "MB/s")
        Bench.report("ingest and link", Double(total) / linked / 1e6, "MB/s")
        Bench.report("ingest, share of parsing", parsing / ingest, "")
        Bench.report("ingest, peak memory", Bench.peakMegabytes, "MB (\(Int(before)) before)")
        try compare(folder, files, ingest, linked)
    }

    private static func bytes(_ folder: URL, _ number: Int) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: "talk\(number).txt")))
    }

    /// The time of the sqlite3 shell for the same passages, where it is installed.
    private static func compare(_ folder: URL, _ files: Int, _ ingest: Double, _ linked: Double) throws {
        guard Subprogram.exists("sqlite3", environment: ProcessInfo.processInfo.environment) else {
            return print("the sqlite3 shell is not installed, so there is no ratio to it")
        }
        var rows = ""
        for number in 0..<files {
            for part in try TranscriptReader.read(try bytes(folder, number)).parts {
                for passage in PassageBuilder.passages(of: part.segments) { rows += passage.text + "\n" }
            }
        }
        let list = folder.appending(path: "passages.txt").path
        try Data(rows.utf8).write(to: URL(filePath: list))
        let script = folder.appending(path: "load.sql").path
        let load = """
            PRAGMA journal_mode = WAL;
            CREATE VIRTUAL TABLE passage USING fts5 (text, tokenize='porter unicode61 remove_diacritics 2');
            .mode tabs
            .import \(list) passage

            """
        try Data(load.utf8).write(to: URL(filePath: script))
        let p0 = Bench.processorSeconds
        let shell = Bench.seconds {
            _ = Subprogram.run(["sqlite3", "-bail", folder.appending(path: "shell.db").path, ".read \(script)"])
        }
        print("CPU shell", Bench.processorSeconds - p0)
        Bench.report("sqlite3 shell, same passages", Double(rows.utf8.count) / shell / 1e6, "MB/s")
        Bench.report("ingest, times the shell's time", ingest / shell, "")
        Bench.report("ingest and link, times the shell's time", linked / shell, "")
    }
}
