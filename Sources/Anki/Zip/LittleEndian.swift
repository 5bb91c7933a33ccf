extension [UInt8] {
    /// The number in the two bytes from `offset` on.
    func number16(_ offset: Int) -> Int { Int(self[offset]) | Int(self[offset + 1]) << 8 }

    /// The number in the four bytes from `offset` on.
    func number32(_ offset: Int) -> Int { number16(offset) | number16(offset + 2) << 16 }

    mutating func append16(_ number: Int) {
        append(UInt8(truncatingIfNeeded: number))
        append(UInt8(truncatingIfNeeded: number >> 8))
    }

    mutating func append32(_ number: Int) {
        append16(number)
        append16(number >> 16)
    }
}
