import JSON

/// A time as JSON writes it: a number whose unit only the whole list tells, or text.
enum JSONTime: Sendable {
    case number(Double, isWhole: Bool)
    case milliseconds(Double)
    case clock(Timestamp)

    /// What the bare numbers of a list count.
    enum Unit: Sendable { case seconds, milliseconds }

    init?(_ node: JSONNode, inMilliseconds: Bool) {
        if let number = node.number {
            self = inMilliseconds ? .milliseconds(number) : .number(number, isWhole: node.integer != nil)
        } else if let text = node.text, let time = Self.read(text, inMilliseconds: inMilliseconds) {
            self = time
        } else {
            return nil
        }
    }

    /// `0:12`, `00:00:12,5`, `12.5`, `12.5s`, `1500ms`.
    private static func read(_ text: String, inMilliseconds: Bool) -> JSONTime? {
        let bytes = Array(CleanText.string(text).utf8)
        if let mark = TimeMark(bytes, at: 0, limit: bytes.count, loose: true) { return .clock(mark.time) }
        var digits = bytes[...]
        var unit = inMilliseconds
        if digits.last == UInt8(ascii: "s") {
            digits = digits.dropLast()
            if digits.last == UInt8(ascii: "m") { (digits, unit) = (digits.dropLast(), true) }
        }
        guard let value = Double(String(decoding: digits, as: UTF8.self)) else { return nil }
        return unit ? .milliseconds(value) : .number(value, isWhole: !digits.contains(UInt8(ascii: ".")))
    }

    /// Nil where the number is no time.
    func timestamp(_ unit: Unit) -> Timestamp? {
        switch self {
        case .clock(let time): time
        case .milliseconds(let value): Timestamp(seconds: value / 1000)
        case .number(let value, _): Timestamp(seconds: unit == .milliseconds ? value / 1000 : value)
        }
    }
}
