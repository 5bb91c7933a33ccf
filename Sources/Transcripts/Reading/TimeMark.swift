/// A time as it is written in a transcript: `0:03`, `01:22:35`, `00:02:13.760`, `00:12,5`, `01.19.03`.
struct TimeMark: Hashable, Sendable {
    let time: Timestamp
    /// The offset just after it.
    let end: Int
    /// Whether it has hours, or a fraction of a second.
    let hasHours: Bool
    let hasFraction: Bool

    /// Reads a mark that begins at `start` and ends by `limit`, or gives nil.
    ///
    /// Two or three groups of digits, the first of one to three digits, the others of two (one, where
    /// `loose`). Colons between the groups; full stops only between three groups. Seconds over 59
    /// are taken as they stand: such files exist. O(1).
    init?(_ bytes: [UInt8], at start: Int, limit: Int, loose: Bool = false) {
        var index = start
        var groups: (Int, Int, Int) = (0, 0, 0)
        guard let first = Self.number(bytes, &index, limit, atMost: 3), index < limit else { return nil }
        let separator = bytes[index]
        guard separator == UInt8(ascii: ":") || separator == UInt8(ascii: ".") else { return nil }
        groups.0 = first
        index += 1
        let second = index
        guard let minutes = Self.number(bytes, &index, limit, atMost: 2), loose || index - second == 2 else {
            return nil
        }
        groups.1 = minutes
        var count = 2
        if index + 1 < limit, bytes[index] == separator, Byte.isDigit(bytes[index + 1]) {
            index += 1
            let third = index
            guard let seconds = Self.number(bytes, &index, limit, atMost: 2), loose || index - third == 2 else {
                return nil
            }
            groups.2 = seconds
            count = 3
        }
        guard separator == UInt8(ascii: ":") || count == 3 else { return nil }
        var milliseconds = 0
        var fraction = false
        if index + 1 < limit, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ","),
            Byte.isDigit(bytes[index + 1]), separator == UInt8(ascii: ":")
        {
            index += 1
            var scale = 100
            while index < limit, Byte.isDigit(bytes[index]) {
                milliseconds += Int(bytes[index] &- 0x30) * scale
                scale /= 10
                index += 1
            }
            fraction = true
        }
        // `1:23:45:67` and `12:345` are no times.
        if index < limit, Byte.isDigit(bytes[index]) { return nil }
        if index + 1 < limit, bytes[index] == UInt8(ascii: ":"), Byte.isDigit(bytes[index + 1]) { return nil }
        let seconds =
            count == 3 ? groups.0 * 3600 + groups.1 * 60 + groups.2 : groups.0 * 60 + groups.1
        time = Timestamp(milliseconds: seconds * 1000 + milliseconds)
        end = index
        hasHours = count == 3
        hasFraction = fraction
    }

    private static func number(_ bytes: [UInt8], _ index: inout Int, _ limit: Int, atMost digits: Int) -> Int? {
        var value = 0
        let start = index
        while index < limit, Byte.isDigit(bytes[index]) {
            guard index - start < digits else { return nil }
            value = value * 10 + Int(bytes[index] &- 0x30)
            index += 1
        }
        return index > start ? value : nil
    }
}
