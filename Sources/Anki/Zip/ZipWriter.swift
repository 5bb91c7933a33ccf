/// Writes a zip archive entry by entry; an entry of any size takes the memory of a few pieces of it.
///
/// As in APPNOTE.TXT 6.3 by PKWARE, without zip64. The same entries give the same bytes: the time of every
/// entry is the earliest that the format knows.
package struct ZipWriter: ~Copyable {
    private let file: ByteFile
    private var position = 0
    private var entries: [ZipEntry] = []

    static let pieceSize = 1 << 18

    package init(path: String) throws(AnkiError) {
        file = try ByteFile(creating: path)
    }

    package mutating func add(
        _ name: String, _ bytes: [UInt8], packing: ZipEntry.Packing = .deflated
    ) throws(AnkiError) {
        try add(name, packing) { (offset) throws(AnkiError) in
            Array(bytes[min(offset, bytes.count)..<min(offset + Self.pieceSize, bytes.count)])
        }
    }

    package mutating func add(
        _ name: String, contentsOf path: String, packing: ZipEntry.Packing = .deflated
    ) throws(AnkiError) {
        let source = try ByteFile(reading: path)
        try add(name, packing) { (offset) throws(AnkiError) in
            try source.read(at: offset, count: Self.pieceSize)
        }
    }

    /// `piece` gives the bytes from an offset on, none at the end.
    private mutating func add(
        _ name: String, _ packing: ZipEntry.Packing, _ piece: (Int) throws(AnkiError) -> [UInt8]
    ) throws(AnkiError) {
        guard entries.count < 0xFFFE, name.utf8.count < 0xFFFF else { throw .tooLargeToWrite(entry: name) }
        var entry = ZipEntry(
            name: name, method: packing.rawValue, flags: name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x0800, checksum: 0,
            packedSize: 0, size: 0, offset: position)
        let header = Self.localHeader(entry)
        try file.write(header, at: position)
        position += header.count
        var checksum = Checksum()
        var deflater = Deflater()
        while true {
            let bytes = try piece(entry.size)
            checksum.add(bytes)
            entry.size += bytes.count
            let packed = packing == .stored ? bytes : deflater.pack(bytes, isLast: bytes.isEmpty)
            try file.write(packed, at: position)
            position += packed.count
            entry.packedSize += packed.count
            guard position < 0xFFFF_FFFF, entry.size < 0xFFFF_FFFF else { throw .tooLargeToWrite(entry: name) }
            if bytes.isEmpty { break }
        }
        entry.checksum = checksum.value
        // The sizes are known only now.
        try file.write(Self.localHeader(entry), at: entry.offset)
        entries.append(entry)
    }

    /// Writes the central directory; nothing can be added afterwards.
    package mutating func finish() throws(AnkiError) {
        var directory: [UInt8] = []
        for entry in entries {
            directory += [0x50, 0x4B, 0x01, 0x02]
            // Made by: version 2.0 on the system that knows least of files.
            directory.append16(20)
            Self.append(entry, to: &directory)
            // No comment, first disk, no attributes.
            directory += [UInt8](repeating: 0, count: 10)
            directory.append32(entry.offset)
            directory += entry.name.utf8
        }
        guard position + directory.count < 0xFFFF_FFFF else { throw .tooLargeToWrite(entry: "") }
        let size = directory.count
        directory += [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
        directory.append16(entries.count)
        directory.append16(entries.count)
        directory.append32(size)
        directory.append32(position)
        directory.append16(0)
        try file.write(directory, at: position)
        position += directory.count
        try file.synchronize()
    }

    private static func localHeader(_ entry: ZipEntry) -> [UInt8] {
        var header: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
        append(entry, to: &header)
        header += entry.name.utf8
        return header
    }

    /// What the local header and the central directory have in common.
    private static func append(_ entry: ZipEntry, to header: inout [UInt8]) {
        header.append16(20)
        header.append16(entry.flags)
        header.append16(entry.method)
        // 00:00 on 1980-01-01.
        header.append16(0)
        header.append16(0x21)
        header.append32(Int(entry.checksum))
        header.append32(entry.packedSize)
        header.append32(entry.size)
        header.append16(entry.name.utf8.count)
        header.append16(0)
    }
}
