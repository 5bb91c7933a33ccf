extension LineShape {
    /// The shape of the line that lies at `range`, trimmed. Looks at the first 160 bytes at most.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        guard let first = range.first.map({ bytes[$0] }) else {
            self = .blank
            return
        }
        let reader = LineReader(bytes: bytes, range: range)
        if reader.isRule {
            self = .blank
            return
        }
        self =
            switch first {
            case UInt8(ascii: "#"): reader.heading() ?? .text(range)
            case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "\\"): reader.framed() ?? .text(range)
            case UInt8(ascii: "*"), UInt8(ascii: "_"): reader.bold() ?? reader.listed() ?? .text(range)
            case UInt8(ascii: "-"), UInt8(ascii: ">"): reader.listed() ?? .text(range)
            case 0x30...0x39: reader.leadingTime() ?? reader.label() ?? .text(range)
            default: reader.label() ?? .text(range)
            }
    }
}
