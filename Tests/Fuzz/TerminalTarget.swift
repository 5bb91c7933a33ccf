import Terminal

/// What a terminal sends, and what is sent to one.
struct TerminalTarget: FuzzTarget {
    static var seeds: [[UInt8]] {
        seeds([
            "a\u{1B}[A\u{1B}[3~\u{1B}OM\u{1B}é😀\u{3}\u{4}\r\n\t\u{7F}",
            "\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{7} \u{9B}2J \u{202E}nevo\u{202C} \u{90}x\u{1B}\\",
            "A long line of words that has to be broken more than once, with 面包 and 👩‍👩‍👧 in it.\n\n  and another\u{301}",
        ])
    }

    func fault(in bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        return keys(bytes) ?? cleaning(text) ?? wrapping(Sanitizer.cleaned(text, keepingLayout: true))
    }

    private func keys(_ bytes: [UInt8]) -> String? {
        var decoder = KeyDecoder()
        var waiting = 0
        for byte in bytes {
            let key = decoder.take(byte)
            waiting = key == nil ? waiting + 1 : 0
            if decoder.isWaiting != (key == nil) { return "a key that is there and is awaited: \(byte)" }
            if waiting > 17 { return "a key without an end" }
        }
        _ = decoder.takeSilence()
        return decoder.isWaiting ? "silence does not end a key" : nil
    }

    private func cleaning(_ text: String) -> String? {
        for cleaned in [Sanitizer.cleaned(text), Sanitizer.shown(text)] {
            let isSafe = cleaned.unicodeScalars.allSatisfy {
                $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && !(0x2028...0x202E).contains($0.value)
                    && !(0x2066...0x2069).contains($0.value)
            }
            if !isSafe { return "a terminal would obey “\(cleaned.unicodeScalars.map(\.value))”" }
            if Sanitizer.cleaned(cleaned) != cleaned { return "cleaned twice is not the same" }
        }
        return nil
    }

    private func wrapping(_ text: String) -> String? {
        for width in [1, 20] {
            let lines = TextWrap.lines(text, width: width, indent: width / 10, hanging: width / 5)
            // A character wider than a line is the only thing that does not fit.
            let wide = lines.first { DisplayWidth.of($0) > width && $0.drop { $0 == " " }.count > 1 }
            if let wide { return "wider than \(width): “\(wide)”" }
            let words = { (text: String) in text.unicodeScalars.filter { !$0.properties.isWhitespace } }
            if !words(lines.joined()).elementsEqual(words(text)) { return "words were lost at width \(width)" }
            let cut = DisplayWidth.truncated(text, to: width)
            if DisplayWidth.of(cut) > width { return "cut to \(width), and wider: “\(cut)”" }
        }
        return nil
    }
}
