import Concepts
import Library

/// Concepts of the built-in glossary found in talk of growing length, and terms that it does not know. Work that grows
/// with the length alone gives the same megabytes a second for all.
enum LinkBench {
    static func run(megabytes: Int) throws {
        let folder = try ScratchFolder()
        let library = try Library.create(home: folder.path + "/home", filling: .withoutSources)
        let linker = Linker(Glossary(try library.glossaryDocuments()))
        var sizes = [1]
        while let last = sizes.last, last * 10 <= megabytes { sizes.append(last * 10) }
        var rates: [(linking: Double, finding: Double)] = []
        for size in sizes {
            let talk = passages(megabytes: size)
            let bytes = Double(talk.reduce(0) { $0 + $1.utf8.count }) / 1e6
            // Short ones several times: the first run warms up.
            let times = size > 10 ? 1 : 3
            let linking = Bench.processorSeconds(times: times) { _ = linker.mentions(in: talk) }
            let text = TokenizedText(talk)
            let mentions = linker.mentions(in: text)
            let finder = TermFinder(linker)
            let finding = Bench.processorSeconds(times: times) {
                _ = finder.terms(in: [TokenizedText(talk)], mentions: [mentions], most: 200)
            }
            rates.append((bytes / linking, bytes / finding))
            Bench.report("linking, \(size) MB", bytes / linking, "MB/s a core")
            Bench.report("finding terms, \(size) MB", bytes / finding, "MB/s a core")
        }
        guard let first = rates.first, let last = rates.last, rates.count > 1 else { return }
        let span = "of the rate at \(sizes[0]) MB"
        Bench.report("linking, rate at \(sizes[sizes.count - 1]) MB", last.linking / first.linking, span)
        Bench.report("finding terms, rate at \(sizes[sizes.count - 1]) MB", last.finding / first.finding, span)
    }

    /// Talk in pieces of the length of passages.
    private static func passages(megabytes: Int) -> [String] {
        let sentences = SyntheticTalk(bytes: megabytes * 1_000_000, seed: 1).sentences
        return stride(from: 0, to: sentences.count, by: 10).map {
            sentences[$0..<min($0 + 10, sentences.count)].joined(separator: " ")
        }
    }
}
