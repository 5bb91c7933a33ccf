import FoundationEssentials
import Library

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Everything that `study` exports, from a home with the corpus and from one with 50,000 cards beside it: seconds, and
/// the most memory that each command held, which must not grow with the cards.
///
/// Runs the program that lies beside this one: `swift build -c release`, then `.build/release/study-bench export`.
enum ExportBench {
    static func run(megabytes: Int) throws {
        let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "study").path
        guard FileManager.default.isExecutableFile(atPath: binary) else {
            return print("export: left out, there is no \(binary); build it with: swift build -c release")
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "study-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var peaks: [String: Double] = [:]
        for size in [0, 50_000] {
            let home = folder.path + "/home\(size)"
            let library = try Library.create(home: home, filling: .everything)
            try fill(library, cards: size)
            let count = try library.cards().count
            // What is made on first use is no part of an export.
            _ = run([binary, "concepts", "--home", home])
            for (name, words) in exports(folder.path + "/\(size)") {
                let (seconds, peak, status) = run([binary] + words + ["--home", home])
                guard status == 0 else { return print("export \(name): ended with \(status)") }
                Bench.report("export \(name), \(count) cards", seconds, "s")
                Bench.report("export \(name), \(count) cards, peak memory", peak, "MB")
                if let before = peaks[name] {
                    Bench.report("export \(name), growth of memory", peak - before, "MB")
                }
                peaks[name] = peak
            }
        }
    }

    private static func exports(_ path: String) -> [(name: String, words: [String])] {
        [
            ("notes", ["notes", "--out", path + "-notes"]), ("notes again", ["notes", "--out", path + "-notes"]),
            ("anki", ["export", "anki", path + ".apkg", "--with-scheduling"]),
            ("csv", ["export", "csv", path + ".csv", "--with-scheduling"]),
            ("markdown", ["export", "markdown", path + ".md"]), ("json", ["export", "json", path + ".json"]),
        ]
    }

    /// Cards of a person's own about the concepts of the glossary, a thousand a file.
    private static func fill(_ library: Library, cards: Int) throws {
        guard cards > 0 else { return }
        let names = try library.concepts().map(\.name)
        let sentences = SearchBench.texts().sentences
        for start in stride(from: 0, to: cards, by: 1000) {
            var text = "---\nstudy: cards\ntopic: bench-\(start / 10_000)\n---\n"
            for number in start..<min(start + 1000, cards) {
                text +=
                    "\n## Question \(number): what is said here?\n\n\(sentences[number % sentences.count]) (\(number))\n"
                text += "\nConcepts: \(names[number % names.count])\n"
            }
            _ = try library.ingest(Array(text.utf8), path: "cards\(start).md")
        }
    }

    /// Runs a program without its output: seconds of wall clock, its peak of memory in megabytes, and its exit status.
    private static func run(_ words: [String]) -> (seconds: Double, peak: Double, status: Int32) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child = pid_t()
        var status: Int32 = -1
        var peak = 0.0
        let seconds = Bench.seconds {
            guard posix_spawn(&child, words[0], &actions, nil, &arguments, environ) == 0 else { return }
            // What the system counts for a child begins with what its parent held, so its own peak is looked up.
            while waitpid(child, &status, WNOHANG) == 0 {
                peak = max(peak, highWater(of: child))
                usleep(2000)
            }
        }
        return (
            seconds, peak, status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        )
    }

    /// The most memory that a running program held so far, in megabytes, by Linux's account; 0 where there is none, and
    /// before the child has become the program.
    private static func highWater(of child: pid_t) -> Double {
        guard let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(child)/exe"),
            link.hasSuffix("/study"), let data = FileManager.default.contents(atPath: "/proc/\(child)/status")
        else { return 0 }
        let line = String(decoding: data, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kilobytes = line.flatMap { Double($0.split { !$0.isNumber }.first ?? "") }
        return (kilobytes ?? 0) / 1024
    }
}
