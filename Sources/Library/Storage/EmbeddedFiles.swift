private import EmbeddedCorpus

/// The files of the corpus that the program carries.
package enum EmbeddedFiles {
    package struct File: Sendable {
        /// Below `Corpus/`.
        package let path: String
        package let bytes: [UInt8]
    }

    package static var all: [File] {
        (0..<embedded_file_count()).map { index in
            let file = embedded_file(index)
            return File(
                path: String(cString: file.path),
                bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
        }
    }

    /// Changes with every byte of the corpus.
    static let version: String = {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in 0..<embedded_file_count() {
            let file = embedded_file(index)
            let bytes = UnsafeRawBufferPointer(start: file.bytes, count: file.count)
            // Eight bytes at a time: this runs at every start.
            var offset = 0
            while offset + 8 <= bytes.count {
                hash = (hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x100_0000_01B3
                hash ^= hash >> 29
                offset += 8
            }
            for byte in bytes[offset...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return String(hash, radix: 16)
    }()
}
