/// Makes text from outside safe for a terminal.
///
/// Escape sequences, control characters (C0, DEL, C1) and the controls that reorder text (bidi embeddings, overrides
/// and isolates) never reach the terminal.
package enum Sanitizer {
    /// The text without what a terminal would obey. Line breaks of every kind become `\n`.
    ///
    /// - Parameter keepingLayout: whether tabs and line breaks stay; otherwise each becomes a blank.
    package static func cleaned(_ text: String, keepingLayout: Bool = false) -> String {
        replaced(text, keepingLayout: keepingLayout) { _ in "" }
    }

    /// The text on one line with what a terminal would obey made visible: `␛[31m`, `\u{202E}`.
    package static func shown(_ text: String) -> String {
        replaced(text, keepingLayout: false, dropsSequences: false) { scalar in
            switch scalar.value {
            case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) } ?? ""
            case 0x7F: "␡"
            default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            }
        }
    }

    private static func replaced(
        _ text: String, keepingLayout: Bool, dropsSequences: Bool = true, by replacement: (Unicode.Scalar) -> String
    ) -> String {
        guard text.unicodeScalars.contains(where: isActive) else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            switch scalar.value {
            case 0x0D where index + 1 < scalars.count && scalars[index + 1] == "\n": break
            case 0x0A, 0x0D, 0x2028, 0x2029, 0x85: result.append(keepingLayout ? "\n" : " ")
            case 0x09: result.append(keepingLayout ? "\t" : " ")
            case _ where isActive(scalar):
                result.append(contentsOf: replacement(scalar).unicodeScalars)
                if dropsSequences { index += sequenceLength(after: index, in: scalars) }
            default: result.append(scalar)
            }
            index += 1
        }
        return String(result)
    }

    /// Whether a terminal could do something else than show it.
    private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// How many scalars after an introducer belong to its sequence. A broken sequence loses its introducer only,
    /// so that no text can be hidden by one.
    private static func sequenceLength(after index: Int, in scalars: [Unicode.Scalar]) -> Int {
        var start = index + 1
        var kind = scalars[index].value
        if kind == 0x1B {
            guard start < scalars.count, scalars[start].isASCII else { return 0 }
            kind = scalars[start].value + 0x40  // ESC [ is CSI, U+009B, and so on for all of C1.
            if (0x20...0x2F).contains(scalars[start].value) {
                while start < scalars.count, (0x20...0x2F).contains(scalars[start].value) { start += 1 }
                return start < scalars.count && (0x30...0x7E).contains(scalars[start].value) ? start - index : 0
            }
            guard (0x30...0x7E).contains(scalars[start].value) else { return 0 }
            start += 1
        }
        let introducerLength = start - 1 - index
        switch kind {
        case 0x9B:  // CSI: parameters, intermediates, one final.
            while start < scalars.count, (0x20...0x3F).contains(scalars[start].value) { start += 1 }
            return start < scalars.count && (0x40...0x7E).contains(scalars[start].value)
                ? start - index : introducerLength
        case 0x90, 0x98, 0x9D, 0x9E, 0x9F:  // DCS, SOS, OSC, PM, APC: up to ST or BEL, on one line.
            while start < scalars.count, scalars[start] != "\n" {
                if scalars[start].value == 0x07 || scalars[start].value == 0x9C { return start - index }
                if scalars[start].value == 0x1B {
                    let isTerminated = start + 1 < scalars.count && scalars[start + 1] == "\\"
                    return isTerminated ? start + 1 - index : introducerLength
                }
                start += 1
            }
            return introducerLength
        default: return introducerLength
        }
    }
}
