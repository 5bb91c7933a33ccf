/// Reads a zip archive that nobody vouches for: every offset is checked, and what is unpacked is bounded.
///
/// As in APPNOTE.TXT 6.3 by PKWARE, without zip64, encryption and archives in several files. What the central
/// directory says counts; entries whose names lead out of a folder are left out.
package struct ZipReader: ~Copyable {
    private let file: ByteFile
    /// Where the data of entries must end.
    private let dataEnd: Int
    /// In the order of the central directory.
    package let entries: [ZipEntry]

    private static let endSize = 22
    private static let largestDirectory = 32 << 20

    package init(path: String) throws(AnkiError) {
        let file = try ByteFile(reading: path)
        let size = try file.size()
        let tailSize = min(size, Self.endSize + 0xFFFF)
        let tail = try file.read(at: size - tailSize, count: tailSize)
        guard let end = Self.endRecord(in: tail) else {
            throw .notZip(found: Self.guess(try file.read(at: 0, count: 32)))
        }
        let count = tail.number16(end + 10)
        let directorySize = tail.number32(end + 12)
        let offset = tail.number32(end + 16)
        guard count != 0xFFFF, directorySize != 0xFFFF_FFFF, offset != 0xFFFF_FFFF else { throw .zip64 }
        guard tail.number16(end + 4) == 0, tail.number16(end + 6) == 0, tail.number16(end + 8) == count else {
            throw .damagedZip(detail: "it is one of several files")
        }
        guard offset + directorySize == size - tailSize + end else {
            throw .damagedZip(detail: "its directory is not where its end says; bytes are missing or were added")
        }
        guard directorySize <= Self.largestDirectory else {
            throw .damagedZip(detail: "its directory is larger than \(Self.largestDirectory >> 20) MB")
        }
        let directory = try file.read(at: offset, count: directorySize)
        guard directory.count == directorySize else { throw .damagedZip(detail: "its directory is cut off") }
        entries = try Self.entries(in: directory, count: count)
        dataEnd = offset
        self.file = file
    }

    /// The last entry called `name`, as other programs take it.
    package func entry(_ name: String) -> ZipEntry? { entries.last { $0.name == name } }

    /// The unpacked bytes of an entry of `limit` bytes at most.
    package func bytes(of entry: ZipEntry, limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try unpack(entry, limit: limit) { bytes += $0 }
        return bytes
    }

    /// Unpacks an entry of `limit` bytes at most into a new file.
    package func unpack(_ entry: ZipEntry, limit: Int, to path: String) throws {
        let target = try ByteFile(creating: path)
        var offset = 0
        try unpack(entry, limit: limit) { piece in
            try target.write(piece, at: offset)
            offset += piece.count
        }
    }

    private func unpack(_ entry: ZipEntry, limit: Int, _ take: ([UInt8]) throws -> Void) throws {
        let name = entry.name
        guard !entry.isEncrypted else { throw AnkiError.encrypted(entry: name) }
        guard let packing = ZipEntry.Packing(rawValue: entry.method) else {
            throw AnkiError.packing(entry: name, method: entry.method)
        }
        guard entry.size <= limit else { throw AnkiError.entryTooLarge(entry: name, limit: limit) }
        var position = try start(of: entry)
        let end = position + entry.packedSize
        guard end <= dataEnd else { throw AnkiError.damagedZip(detail: "“\(name)” runs into the directory") }
        var size = 0
        var checksum = Checksum()
        func add(_ piece: [UInt8]) throws {
            size += piece.count
            guard size <= entry.size else { throw AnkiError.damagedZip(detail: "“\(name)” is longer than it says") }
            checksum.add(piece)
            try take(piece)
        }
        var inflater = Inflater()
        while position < end {
            let piece = try file.read(at: position, count: min(ZipWriter.pieceSize, end - position))
            guard !piece.isEmpty else { throw AnkiError.damagedZip(detail: "“\(name)” is cut off") }
            position += piece.count
            switch packing {
            case .stored: try add(piece)
            case .deflated:
                guard try inflater.unpack(piece, add) else {
                    throw AnkiError.damagedZip(detail: "“\(name)” cannot be unpacked")
                }
            }
        }
        guard size == entry.size, packing == .stored || inflater.isDone else {
            throw AnkiError.damagedZip(detail: "“\(name)” is shorter than it says")
        }
        guard checksum.value == entry.checksum else {
            throw AnkiError.damagedZip(detail: "the checksum of “\(name)” does not match its bytes")
        }
    }

    /// Where the packed bytes of an entry begin.
    private func start(of entry: ZipEntry) throws(AnkiError) -> Int {
        let header = try file.read(at: entry.offset, count: 30)
        guard header.count == 30, header.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
            throw .damagedZip(detail: "“\(entry.name)” is not where the directory says")
        }
        let nameSize = header.number16(26)
        guard try file.read(at: entry.offset + 30, count: nameSize) == Array(entry.name.utf8) else {
            throw .damagedZip(detail: "“\(entry.name)” has another name at its place")
        }
        return entry.offset + 30 + nameSize + header.number16(28)
    }

    private static func entries(in directory: [UInt8], count: Int) throws(AnkiError) -> [ZipEntry] {
        var entries: [ZipEntry] = []
        var position = 0
        for _ in 0..<count {
            guard position + 46 <= directory.count,
                directory[position..<position + 4].elementsEqual([0x50, 0x4B, 0x01, 0x02])
            else { throw .damagedZip(detail: "its directory ends after \(entries.count) of \(count) entries") }
            let nameSize = directory.number16(position + 28)
            let next = position + 46 + nameSize + directory.number16(position + 30) + directory.number16(position + 32)
            guard next <= directory.count else { throw .damagedZip(detail: "an entry of its directory is cut off") }
            let entry = ZipEntry(
                name: String(decoding: directory[position + 46..<position + 46 + nameSize], as: UTF8.self),
                method: directory.number16(position + 10), flags: directory.number16(position + 8),
                checksum: UInt32(directory.number32(position + 16)), packedSize: directory.number32(position + 20),
                size: directory.number32(position + 24), offset: directory.number32(position + 42))
            guard entry.packedSize != 0xFFFF_FFFF, entry.size != 0xFFFF_FFFF, entry.offset != 0xFFFF_FFFF else {
                throw .zip64
            }
            if !ZipEntry.isUnsafe(entry.name) { entries.append(entry) }
            position = next
        }
        return entries
    }

    /// Where the record that ends an archive begins: the last whose comment reaches just to the end.
    private static func endRecord(in tail: [UInt8]) -> Int? {
        guard tail.count >= endSize else { return nil }
        return stride(from: tail.count - endSize, through: 0, by: -1).first { start in
            tail[start] == 0x50 && tail[start + 1] == 0x4B && tail[start + 2] == 0x05 && tail[start + 3] == 0x06
                && start + endSize + tail.number16(start + 20) == tail.count
        }
    }

    /// What a file is that is no archive.
    private static func guess(_ head: [UInt8]) -> String? {
        if head.isEmpty { return "an empty file" }
        if head.starts(with: "PK\u{3}\u{4}".utf8) { return "a package whose end is cut off" }
        if head.starts(with: "SQLite format 3".utf8) { return "a bare SQLite database" }
        if head.starts(with: "<".utf8) { return "a web page" }
        if head.allSatisfy({ (0x20..<0x7F).contains($0) || (9...13).contains($0) }) { return "a text file" }
        return nil
    }
}
