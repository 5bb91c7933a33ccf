import Terminal
import TestSupport
import Testing

@Suite struct SanitizerTests {
    @Test(arguments: [
        ("plain é 字 😀", "plain é 字 😀"), ("a\u{1B}[31mred\u{1B}[0m", "ared"), ("a\u{1B}]0;title\u{7}b", "ab"),
        ("a\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\", "alink"), ("a\u{9B}2Jb", "ab"),
        ("a\u{9D}0;t\u{9C}b", "ab"), ("a\u{1B}P1$r\u{1B}\\b", "ab"), ("a\u{1B}(Bb", "ab"), ("a\u{1B}cb", "ab"),
        ("a\u{1B}[?1049hb", "ab"), ("a\u{1B}", "a"), ("a\u{1B}[", "a"), ("a\u{1B}[31", "a31"),
        ("a\u{1B}]0;never ended", "a0;never ended"), ("a\u{1B}\u{1B}[31mb", "ab"), ("a\u{7}b\u{8}c\u{0}d", "abcd"),
        ("a\u{202E}b\u{2066}c\u{2069}", "abc"), ("one\ttwo\nthree\r\nfour\rfive", "one two three four five"),
        ("a\u{2028}b\u{85}c", "a b c"), ("👩‍👩‍👧‍👦 न\u{200D}", "👩‍👩‍👧‍👦 न\u{200D}"), ("", ""),
    ])
    func `what a terminal would obey is taken out`(text: String, clean: String) {
        #expect(Sanitizer.cleaned(text) == clean)
        #expect(Sanitizer.cleaned(clean) == clean)
    }

    @Test func `tabs and line breaks stay where they are wanted`() {
        #expect(Sanitizer.cleaned("a\tb\r\nc\rd\u{1B}[1m", keepingLayout: true) == "a\tb\nc\nd")
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a␛[31mb"), ("\u{7}\u{7F}", "␇␡"), ("\u{202E}x", "\\u{202E}x"), ("\u{9B}", "\\u{9B}"),
        ("a\nb", "a b"),
    ])
    func `or made visible`(text: String, shown: String) {
        #expect(Sanitizer.shown(text) == shown)
    }

    @Test func `no text whatever brings a control to the terminal`() {
        var random = SeededRandom(seed: 7)
        let pieces = [
            "\u{1B}", "[", "]", "P", "\\", "\u{9B}", "\u{9D}", "3", "1", ";", "m", "\u{7}", "x", "\n", "é", "(",
        ]
        for _ in 0..<3000 {
            let text = (0..<12).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            for result in [Sanitizer.cleaned(text), Sanitizer.shown(text)] {
                #expect(result.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
            }
        }
    }
}
