import Terminal
import Testing

@Suite struct KeyDecoderTests {
    private func keys(_ bytes: [UInt8]) -> [Key] {
        var decoder = KeyDecoder()
        let keys = bytes.compactMap { decoder.take($0) }
        return keys + [decoder.takeSilence()].compactMap { $0 }
    }

    @Test(
        arguments: [
            ("a", [.character("a")]), (" ", [.character(" ")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
            ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{3}", [.interrupt]), ("\u{4}", [.endOfInput]),
            ("\u{15}", [.control("u")]), ("\u{0}", [.unknown]), ("é", [.character("é")]), ("字", [.character("字")]),
            ("😀", [.character("😀")]), ("\u{1B}", [.escape]), ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]),
            ("\u{1B}[C", [.right]), ("\u{1B}[D", [.left]), ("\u{1B}[1;5C", [.right]), ("\u{1B}[3~", [.delete]),
            ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]), ("\u{1B}[H", [.home]), ("\u{1B}[4~", [.end]),
            ("\u{1B}OM", [.enter]), ("\u{1B}[15~", [.unknown]), ("\u{1B}x", [.unknown]), ("\u{1B}[", [.unknown]),
            ("ab\u{1B}[Ac", [.character("a"), .character("b"), .up, .character("c")]),
        ] as [(String, [Key])])
    func `bytes become keys`(text: String, expected: [Key]) {
        #expect(keys(Array(text.utf8)) == expected)
    }

    @Test func `broken bytes are unknown keys and do not swallow what follows for long`() {
        #expect(keys([0xFF, 0x61]) == [.unknown, .character("a")])
        #expect(keys([0xC3]) == [.unknown])
        #expect(keys([0xC3, 0x28, 0x61]) == [.unknown, .character("a")])
        #expect(keys([0xED, 0xA0, 0x80]) == [.unknown])
        #expect(keys([0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 20)).first == .unknown)
    }
}
