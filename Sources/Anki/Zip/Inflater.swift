internal import CZlib

/// Unpacks a stream of bytes, a piece at a time (RFC 1951, without the header of zlib).
struct Inflater: ~Copyable {
    /// On the heap, because zlib holds on to the address.
    private let stream: UnsafeMutablePointer<z_stream>
    private(set) var isDone = false

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(code == Z_OK, "zlib cannot start: \(code)")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Hands what `input` unpacks to over to `take` in pieces of 64 KB at most. False where it is no deflated data.
    mutating func unpack(_ input: [UInt8], _ take: ([UInt8]) throws -> Void) rethrows -> Bool {
        try input.withUnsafeBufferPointer { bytes in
            stream.pointee.next_in = bytes.baseAddress
            stream.pointee.avail_in = uInt(bytes.count)
            while !isDone {
                var code = Z_OK
                let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = uInt(buffer.count)
                    code = inflate(stream, Z_NO_FLUSH)
                    filled = buffer.count - Int(stream.pointee.avail_out)
                }
                if !piece.isEmpty { try take(piece) }
                switch code {
                case Z_STREAM_END: isDone = true
                case Z_OK: if stream.pointee.avail_in == 0, piece.count < 1 << 16 { return true }
                // Nothing more can be done with this piece of input.
                case Z_BUF_ERROR: return true
                default: return false
                }
            }
            return true
        }
    }
}
