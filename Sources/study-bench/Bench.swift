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
            ("parse", { try ParseBench.run(megabytes: $0) }), ("ingest", { try IngestBench.run(megabytes: $0) }),
            ("search", { try SearchBench.run(megabytes: $0) }), ("export", { try ExportBench.run(megabytes: $0) }),
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

    /// The most memory that this process ever held, in megabytes.
    static var peakMegabytes: Double {
        var usage = rusage()
        getrusage(0, &usage)  // RUSAGE_SELF, whose type differs by platform
        return Double(usage.ru_maxrss) / 1024
    }
}
