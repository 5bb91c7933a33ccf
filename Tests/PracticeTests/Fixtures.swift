import Foundation
import Practice

/// The files that do not ship with the package: `STUDY_SHARED` names the shared folder, or `STUDY_FIXTURES` the
/// folder of fixtures inside it. Tests that need them say that they were skipped where neither is set.
enum Fixtures {
    static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment
        if let fixtures = environment["STUDY_FIXTURES"], !fixtures.isEmpty { return URL(fileURLWithPath: fixtures) }
        if let shared = environment["STUDY_SHARED"], !shared.isEmpty {
            return URL(fileURLWithPath: shared).appendingPathComponent("fixtures")
        }
        return nil
    }()

    static var present: Bool { folder != nil }

    static func data(_ path: String) throws -> Data {
        try Data(contentsOf: require(folder).appendingPathComponent(path))
    }

    private static func require(_ folder: URL?) throws -> URL {
        guard let folder else { throw CocoaError(.fileNoSuchFile) }
        return folder
    }
}

/// Numbers that look random and are always the same: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

/// Equal within 1e-9 of the larger.
func close(_ a: Double, _ b: Double, within tolerance: Double = 1e-9) -> Bool {
    abs(a - b) <= tolerance * max(abs(a), abs(b))
}
