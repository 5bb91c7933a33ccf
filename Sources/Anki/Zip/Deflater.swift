internal import CZlib

/// Packs a stream of bytes, a piece at a time (RFC 1951, without the header of zlib).
struct Deflater: ~Copyable {
    /// On the heap, because zlib holds on to the address.
    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = deflateInit2_(
            stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(code == Z_OK, "zlib cannot start: \(code)")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// What comes out for `input`; everything that is left where `isLast`.
    mutating func pack(_ input: [UInt8], isLast: Bool) -> [UInt8] {
        var packed: [UInt8] = []
        input.withUnsafeBufferPointer { bytes in
            stream.pointee.next_in = bytes.baseAddress
            stream.pointee.avail_in = uInt(bytes.count)
            repeat {
                packed += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = uInt(buffer.count)
                    deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                    filled = buffer.count - Int(stream.pointee.avail_out)
                }
            } while stream.pointee.avail_out == 0
        }
        return packed
    }
}
