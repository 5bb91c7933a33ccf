import Testing
import Transcripts

@Suite struct CleanTextTests {
    private func cleaned(_ text: String) throws -> String {
        let source = try SourceText(Array(text.utf8))
        return source.text(0..<source.bytes.count)
    }

    /// A no-break space before the scalar sends the text through every rule; without it most text takes a short
    /// cut, which has to know every scalar that a rule is about.
    @Test func `the short cut leaves no scalar that has to go`() throws {
        let scalars = [
            0x20...0x24F, 0x1FF0...0x2090, 0x2FF0...0x3010, 0xFE00...0xFE20, 0xFEF0...0xFF10, 0x1F600...0x1F602,
        ]
        .joined().compactMap(Unicode.Scalar.init)
        for scalar in scalars {
            let text = "rye\(Character(scalar))dough"
            let name = String(scalar.value, radix: 16)
            #expect(try cleaned(text) == cleaned("x\u{A0}" + text).dropFirst(2), "\(name)")
        }
        #expect(try cleaned("rye\u{205F}dough") == "rye dough")
        #expect(try cleaned("rye\u{2060}dough") == "ryedough")
    }
}
