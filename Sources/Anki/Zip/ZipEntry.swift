/// One file of an archive, as its central directory tells of it.
package struct ZipEntry: Hashable, Sendable {
    package enum Packing: Int, Sendable {
        case stored = 0
        case deflated = 8
    }

    package let name: String
    /// The method by its number in the format; ``Packing`` holds those that can be unpacked.
    package var method: Int
    var flags: Int
    var checksum: UInt32
    package var packedSize: Int
    package var size: Int
    /// Where the local header begins.
    var offset: Int

    var isEncrypted: Bool { flags & 0x2041 != 0 }

    /// Whether the name could lead out of a folder it is unpacked into.
    static func isUnsafe(_ name: String) -> Bool {
        name.isEmpty || name.hasPrefix("/") || name.utf8.contains(0) || name.contains("\\") || name.contains(":")
            || name.split(separator: "/").contains("..")
    }
}
