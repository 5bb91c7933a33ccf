internal import CZlib

/// The running CRC-32 of the zip format.
struct Checksum {
    private(set) var value: UInt32 = 0

    mutating func add(_ bytes: [UInt8]) {
        value = UInt32(truncatingIfNeeded: crc32(uLong(value), bytes, uInt(bytes.count)))
    }
}
