@testable import Anki
import FoundationEssentials
@testable import Library
@testable import study

/// Anki packages: the bytes of an archive, or those of the database in a sound one.
struct ApkgTarget: FuzzTarget {
    static var seeds: [[UInt8]] {
        get throws {
            let folder = try PackageFolder()
            let package = try folder.package(of: PackageFolder.notes)
            let reader = try ZipReader(path: package)
            let database = try reader.entry("collection.anki2").map { try reader.bytes(of: $0, limit: 1 << 20) } ?? []
            return [Array(try Data(contentsOf: URL(filePath: package))), try folder.archive(of: database), database]
        }
    }

    private let home: ScratchHome
    private let folder: PackageFolder

    init() throws {
        home = try ScratchHome()
        folder = try PackageFolder()
    }

    func fault(in bytes: [UInt8]) throws -> String? {
        try folder.fault(in: bytes.starts(with: "SQLite".utf8) ? folder.archive(of: bytes) : bytes, home)
    }
}
