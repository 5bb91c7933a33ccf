extension UnsafeBufferPointer<UInt8> {
    /// How often `byte` stands in the bytes; sixteen are looked at together.
    package func count(of byte: UInt8) -> Int {
        let bytes = UnsafeRawBufferPointer(self)
        let ones = SIMD16<UInt8>(repeating: 1)
        var (total, offset) = (0, 0)
        while offset + 16 <= count {
            // Each lane counts up to 255.
            var lanes = SIMD16<UInt8>.zero
            for _ in 0..<Swift.min(255, (count - offset) / 16) {
                let stretch = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
                lanes &+= SIMD16<UInt8>.zero.replacing(with: ones, where: stretch .== byte)
                offset += 16
            }
            total += Int(SIMD16<UInt16>(truncatingIfNeeded: lanes).wrappedSum())
        }
        while offset < count {
            if self[offset] == byte { total += 1 }
            offset += 1
        }
        return total
    }
}
