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

/// Equal within 1e-9 of the larger.
func close(_ a: Double, _ b: Double, within tolerance: Double = 1e-9) -> Bool {
    abs(a - b) <= tolerance * max(abs(a), abs(b))
}
