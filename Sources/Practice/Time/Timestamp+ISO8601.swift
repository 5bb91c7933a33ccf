extension Timestamp: CustomStringConvertible {
    /// ISO 8601 in UTC with whole seconds: 2025-01-06T09:00:00Z.
    package var description: String {
        let days = seconds.floorDivided(by: Self.secondsPerDay)
        let clock = seconds - days * Self.secondsPerDay
        let time = [clock / 3600, clock / 60 % 60, clock % 60].map { $0.padded(to: 2) }.joined(separator: ":")
        return "\(CivilDate(daysSince1970: days))T\(time)Z"
    }

    /// Reads `2025-01-06T09:00:00Z`; an offset (`+02:00`, `+0200`, `+02`) may stand for the Z, seconds may be
    /// left out or carry a fraction (cut off). Nil for anything else, a time without zone included.
    package init?(iso8601 text: String) {
        var reader = ISO8601Reader(text)
        guard let year = reader.number(digits: 4), reader.take("-"), let month = reader.number(digits: 2),
            reader.take("-"), let day = reader.number(digits: 2),
            let date = CivilDate(year: year, month: month, day: day),
            reader.take("T") || reader.take("t") || reader.take(" "),
            let hour = reader.number(digits: 2), hour < 24, reader.take(":"),
            let minute = reader.number(digits: 2), minute < 60
        else { return nil }
        var second = 0
        if reader.take(":") {
            guard let whole = reader.number(digits: 2), whole < 60 else { return nil }
            second = whole
            if reader.take(".") || reader.take(",") {
                guard reader.number(digits: 1) != nil else { return nil }
                while reader.number(digits: 1) != nil {}
            }
        }
        guard let offset = reader.offset(), reader.isAtEnd else { return nil }
        self.init(date.daysSince1970 * Self.secondsPerDay + hour * 3600 + minute * 60 + second - offset)
    }
}

/// A cursor over the bytes of a time.
private struct ISO8601Reader {
    private let bytes: [UInt8]
    private var next = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { next == bytes.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next < bytes.count, bytes[next] == UInt8(ascii: character) else { return false }
        next += 1
        return true
    }

    mutating func number(digits: Int) -> Int? {
        guard next + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[next..<next + digits] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        next += digits
        return value
    }

    /// Seconds east of Greenwich.
    mutating func offset() -> Int? {
        if take("Z") || take("z") { return 0 }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = number(digits: 2), hours < 24 else { return nil }
        guard !isAtEnd else { return sign * hours * 3600 }
        _ = take(":")
        guard let minutes = number(digits: 2), minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
