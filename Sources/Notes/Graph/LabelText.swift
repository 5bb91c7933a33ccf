/// A name as it is set: broken into lines, with an estimate of their width that no font is let to exceed.
struct LabelText {
    let lines: [String]
    /// The widest line, in pixels.
    let width: Double
    let size: Double

    /// Characters on a line before it is broken, and on two lines before it is cut.
    static let (breaking, longest) = (18, 52)

    var lineHeight: Double { (size * 1.22).rounded(.up) }
    var height: Double { Double(lines.count) * lineHeight }

    init(_ name: String, size: Double) {
        var name = GraphText.line(name)
        if name.count > Self.longest { name = name.prefix(Self.longest - 1) + "…" }
        lines = Self.broken(name)
        self.size = size
        width = lines.map { Self.width(of: $0, size: size) }.max() ?? 0
    }

    /// On two lines at the blank nearest to the middle, where the name is long and has one.
    private static func broken(_ name: String) -> [String] {
        guard name.count > breaking else { return [name] }
        let letters = Array(name)
        let middle = Double(letters.count - 1) / 2
        let blanks = letters.indices.dropFirst().dropLast().filter { letters[$0] == " " }
        guard let cut = blanks.min(by: { abs(Double($0) - middle) < abs(Double($1) - middle) }) else { return [name] }
        return [String(letters[..<cut]), String(letters[(cut + 1)...])]
    }

    /// About what Helvetica takes (Adobe's font metrics, in thousandths of the size), a little more for other fonts.
    static func width(of text: String, size: Double) -> Double {
        let thousandths = text.reduce(0.0) { sum, character in
            guard let byte = character.asciiValue else {
                let isWide = character.unicodeScalars.contains { $0.value >= 0x1100 }
                return sum + (isWide ? 1050 : 620)
            }
            return sum + Double(byte >= 0x20 && byte < 0x7F ? advances[Int(byte) - 0x20] : 0)
        }
        return thousandths / 1000 * size * 1.04
    }

    private static let advances: [Int] = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584,
    ]
}
