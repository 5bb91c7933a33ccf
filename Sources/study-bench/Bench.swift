import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `study-bench [NAME…] [--megabytes N]`: prints figures with units, one a line. Machines are shared and noisy: read
/// the ratios, which come from one run.
@main
enum Bench {
    static func main() throws {
        var names: [String] = []
        var megabytes = 10
        var arguments = CommandLine.arguments.dropFirst()[...]
        while let argument = arguments.popFirst() {
            if argument == "--megabytes", let value = arguments.popFirst().flatMap({ Int($0) }), value > 0 {
                megabytes = value
            } else {
                names.append(argument)
            }
        }
        let all: [(name: String, run: (Int) throws -> Void)] = [
            // First: the memory that the others took would count.
            ("memory", { try MemoryBench.run(megabytes: $0) }),
            ("parse", { try ParseBench.run(megabytes: $0) }),
            ("ingest", { try IngestBench.run(megabytes: $0) }), ("link", { try LinkBench.run(megabytes: $0) }),
            ("search", { try SearchBench.run(megabytes: $0) }), ("export", { _ in try ExportBench.run() }),
        ]
        for name in names where !all.contains(where: { $0.name == name }) {
            print("no benchmark \(name); there are \(all.map(\.name).joined(separator: ", "))")
            exit(64)
        }
        for bench in all where names.isEmpty || names.contains(bench.name) { try bench.run(megabytes) }
    }

    /// Prints one figure.
    static func report(_ what: String, _ value: Double, _ unit: String) {
        let rounded = (value * 100).rounded() / 100
        let name = what + String(repeating: " ", count: max(1, 44 - what.count))
        print("\(name)\(rounded) \(unit)")
    }

    /// Seconds of wall clock that `body` takes: the least of `times` runs.
    static func seconds(times: Int = 1, _ body: () throws -> Void) rethrows -> Double {
        var least = Double.infinity
        for _ in 0..<times {
            let duration = try ContinuousClock().measure(body)
            let parts = duration.components
            least = min(least, Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
        }
        return least
    }

    /// What something took, in seconds.
    struct Time {
        let clock: Double
        /// Of all processors together: on a busy machine steadier than the clock.
        let processor: Double
    }

    static func times(_ body: () throws -> Void) rethrows -> Time {
        let before = processorSeconds
        let clock = try seconds(body)
        return Time(clock: clock, processor: processorSeconds - before)
    }

    /// Seconds of processors that `body` takes: the least of `times` runs.
    static func processorSeconds(times count: Int, _ body: () throws -> Void) rethrows -> Double {
        var least = Double.infinity
        for _ in 0..<count { least = min(least, try times(body).processor) }
        return least
    }

    /// Seconds of processors that this process and its children took so far.
    private static var processorSeconds: Double {
        var seconds = 0.0
        // RUSAGE_SELF and RUSAGE_CHILDREN, whose type differs by platform.
        for who: Int32 in [0, -1] {
            var usage = rusage()
            getrusage(who, &usage)
            for time in [usage.ru_utime, usage.ru_stime] {
                seconds += Double(time.tv_sec) + Double(time.tv_usec) / 1e6
            }
        }
        return seconds
    }

    /// The most memory that this process ever held, in megabytes.
    static var peakMegabytes: Double {
        var usage = rusage()
        getrusage(0, &usage)  // RUSAGE_SELF, whose type differs by platform
        return Double(usage.ru_maxrss) / 1024
    }
}
