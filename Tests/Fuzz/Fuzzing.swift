import FoundationEssentials
import Glibc

/// The entry of libFuzzer (<https://llvm.org/docs/LibFuzzer.html>): hands bytes to the target that the variable
/// `FUZZ_TARGET` names, and stops the program where a property does not hold. `Tests/Fuzz/run` builds and starts it.
enum Fuzzing {
    private static var targets: [String: any FuzzTarget.Type] {
        [
            "transcripts": TranscriptsTarget.self, "notes": NotesTarget.self, "glossary": GlossaryTarget.self,
            "cards": CardsTarget.self, "queries": QueriesTarget.self, "csv": CSVTarget.self, "json": JSONTarget.self,
            "home": HomeTarget.self, "apkg": ApkgTarget.self, "collection": CollectionTarget.self,
            "values": ValuesTarget.self, "terminal": TerminalTarget.self, "vault": VaultTarget.self,
        ]
    }

    /// libFuzzer calls from one thread.
    nonisolated(unsafe) private static var target: any FuzzTarget = makeTarget()

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    private static func makeTarget() -> any FuzzTarget {
        let name = variable("FUZZ_TARGET") ?? ""
        guard let type = targets[name] else { fatalError("FUZZ_TARGET names no target: “\(name)”") }
        do {
            if let corpus = variable("FUZZ_CORPUS") {
                for (index, seed) in try type.seeds.enumerated() {
                    try Data(seed).write(to: URL(filePath: "\(corpus)/seed-\(index)"))
                }
            }
            return try type.init()
        } catch {
            fatalError("the target \(name) cannot begin: \(error)")
        }
    }

    static func begin() { _ = target }

    static func check(_ bytes: [UInt8]) {
        let fault: String?
        do {
            fault = try target.fault(in: bytes)
        } catch {
            fault = "\(type(of: error)) thrown: \(error)"
        }
        if let fault { fatalError(fault) }
    }
}

/// Puts the samples into the corpus before libFuzzer reads it.
@_cdecl("LLVMFuzzerInitialize")
public func beginFuzzing(_ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer) -> CInt {
    Fuzzing.begin()
    return 0
}

/// Tries one input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    Fuzzing.check(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
