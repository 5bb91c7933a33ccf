/// Makes keys of the bytes that a terminal sends. Knows no time: whoever reads says when an escape stands alone.
package struct KeyDecoder: Sendable {
    private var pending: [UInt8] = []

    package init() {}

    /// Whether a key has begun and more may follow.
    package var isWaiting: Bool { !pending.isEmpty }

    /// Takes one byte; returns a key when it is complete.
    package mutating func take(_ byte: UInt8) -> Key? {
        pending.append(byte)
        guard let key = pending[0] == 0x1B ? escapeSequence() : plainKey() else { return nil }
        pending = []
        return key
    }

    /// No more bytes came: what has begun is all there is.
    package mutating func takeSilence() -> Key? {
        defer { pending = [] }
        return pending.isEmpty ? nil : pending == [0x1B] ? .escape : .unknown
    }

    private func plainKey() -> Key? {
        switch pending[0] {
        case 0x04: return .endOfInput
        case 0x03: return .interrupt
        case 0x0A, 0x0D: return .enter
        case 0x09: return .tab
        case 0x08, 0x7F: return .backspace
        case 0x01...0x1A: return .control(Character(Unicode.Scalar(pending[0] + 0x60)))
        case 0x00..<0x20: return .unknown
        case 0x20..<0x7F: return .character(Character(Unicode.Scalar(pending[0])))
        case 0xC2...0xF4:
            let length = pending[0] < 0xE0 ? 2 : pending[0] < 0xF0 ? 3 : 4
            if pending.count > 1, pending[pending.count - 1] & 0xC0 != 0x80 { return .unknown }
            guard pending.count == length else { return nil }
            let text = String(validating: pending, as: UTF8.self)
            return text?.first.map { .character($0) } ?? .unknown
        default: return .unknown
        }
    }

    private func escapeSequence() -> Key? {
        guard pending.count > 1 else { return nil }
        guard pending[1] == 0x5B || pending[1] == 0x4F else { return .unknown }
        guard pending.count > 2, let last = pending.last else { return nil }
        guard (0x40...0x7E).contains(last) else { return pending.count > 16 ? .unknown : nil }
        let digits = pending[2...].prefix { (0x30...0x39).contains($0) }
        switch last {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return .right
        case UInt8(ascii: "D"): return .left
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "M") where pending[1] == 0x4F: return .enter
        case UInt8(ascii: "~"): return Self.numbered[String(decoding: digits, as: UTF8.self)] ?? .unknown
        default: return .unknown
        }
    }

    private static let numbered: [String: Key] = [
        "1": .home, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home, "8": .end,
    ]
}
