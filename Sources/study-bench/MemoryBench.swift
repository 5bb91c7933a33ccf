import Library

/// The memory that a thousand hours of talk take: an hour of talk is about 60 kilobytes.
enum MemoryBench {
    static func run(megabytes: Int) throws {
        let folder = try ScratchFolder()
        let talks = try folder.writeTalks(megabytes: 60, bytesEach: 60_000)
        let library = try Library.create(home: folder.path + "/home", filling: .everything)
        let before = Bench.peakMegabytes
        _ = try library.ingest(InputFile.found(at: talks.path))
        try library.linkConcepts()
        Bench.report("1,000 hours, taken in and linked", Bench.peakMegabytes, "MB at most (\(Int(before)) before)")
        let relating = try Bench.times { try library.relateConcepts() }
        Bench.report("1,000 hours, concepts related", Bench.peakMegabytes, "MB at most")
        Bench.report("1,000 hours, relating", relating.processor, "s of one processor")
        _ = try library.search("how often should a model be evaluated")
        Bench.report("1,000 hours, searched too", Bench.peakMegabytes, "MB at most")
    }
}
