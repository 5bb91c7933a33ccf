import FoundationEssentials
import Library
import Terminal
import Transcripts

/// A folder of talk into the library, beside the sqlite3 shell loading the same passages into one FTS5 table.
enum IngestBench {
    static func run(megabytes: Int) throws {
        let folder = try ScratchFolder()
        // Ten hours of talk a file.
        let talks = try folder.writeTalks(megabytes: megabytes, bytesEach: 600_000)
        let files = InputFile.found(at: talks.path)
        let before = Bench.peakMegabytes
        let parsing = try Bench.times {
            for file in files { _ = try TranscriptReader.read(try file.read().get()) }
        }
        // Nothing is linked where no glossary was.
        let ingest = try ingest(files, into: folder.path + "/plain", filling: .nothing, links: false)
        let linking = try self.ingest(files, into: folder.path + "/linked", filling: .withoutSources, links: true)
        let million = Double(talks.bytes) / 1e6
        Bench.report("ingest, files", Double(files.count), "")
        Bench.report("ingest", million / ingest.clock, "MB/s")
        Bench.report("ingest, share of parsing", parsing.processor / ingest.processor, "of the processor's time")
        Bench.report("ingest and link", million / linking.clock, "MB/s")
        Bench.report("ingest, peak memory", Bench.peakMegabytes, "MB (\(Int(before)) before)")
        guard let shell = try shell(folder, files) else { return }
        Bench.report("sqlite3 shell, same passages", shell.megabytes / shell.time.clock, "MB/s")
        for (name, time) in [("ingest", ingest), ("ingest and link", linking)] {
            Bench.report("\(name), times the shell's time", time.clock / shell.time.clock, "")
            let ratio = time.processor / shell.time.processor
            Bench.report("\(name), times its processor's time", ratio, "")
        }
    }

    /// What it takes to take in files. Making the home is no part of it.
    private static func ingest(
        _ files: [InputFile], into home: String, filling: Library.Filling, links: Bool
    ) throws -> Bench.Time {
        let library = try Library.create(home: home, filling: filling)
        if links { try library.linkConcepts() }
        return try Bench.times {
            _ = try library.ingest(files)
            if links { try library.linkConcepts() }
        }
    }

    /// What the sqlite3 shell takes for the same passages, where it is installed.
    private static func shell(
        _ folder: ScratchFolder, _ files: [InputFile]
    ) throws -> (time: Bench.Time, megabytes: Double)? {
        guard Subprogram.exists("sqlite3", environment: ProcessInfo.processInfo.environment) else {
            print("the sqlite3 shell is not installed, so there is no ratio to it")
            return nil
        }
        var rows = ""
        for file in files {
            for part in try TranscriptReader.read(try file.read().get()).parts {
                for passage in PassageBuilder.passages(of: part.segments) { rows += passage.text + "\n" }
            }
        }
        try folder.write(rows, to: "passages.txt")
        let load = """
            .output /dev/null
            PRAGMA journal_mode = WAL;
            .output stdout
            CREATE VIRTUAL TABLE passage USING fts5 (text, tokenize='porter unicode61 remove_diacritics 2');
            .mode tabs
            .import \(folder.path)/passages.txt passage

            """
        try folder.write(load, to: "load.sql")
        let time = Bench.times {
            _ = Subprogram.run(["sqlite3", "-bail", folder.path + "/shell.db", ".read \(folder.path)/load.sql"])
        }
        return (time, Double(rows.utf8.count) / 1e6)
    }
}
