extension UnsafeBufferPointer<UInt8> {
    /// How often `byte` stands in the bytes; eight are looked at together.
    package func count(of byte: UInt8) -> Int {
        let bytes = UnsafeRawBufferPointer(self)
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        var (total, offset) = (0, 0)
        while offset + 8 <= count {
            // The highest bit of each byte that is zero in `difference` is left.
            // Warren, *Hacker's Delight*, 2nd edition, 2013, section 6-1.
            let difference = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ pattern
            let equal = ~((difference & low) &+ low | difference | low)
            total &+= Int(truncatingIfNeeded: ((equal >> 7) &* 0x0101_0101_0101_0101) >> 56)
            offset += 8
        }
        while offset < count {
            if self[offset] == byte { total += 1 }
            offset += 1
        }
        return total
    }
}
