import Notes
import Testing

@Suite struct NoteFileTests {
    private let key = NoteKey(.concept, "chunk-size")
    private let generated = "---\naliases:\n  - \"chunks\"\ntags:\n  - rag\n---\n\n# Chunk size\n\nA length.\n"

    private func file(_ text: String) throws -> NoteFile { try #require(NoteFile(text)) }

    @Test func `what is written is known again`() throws {
        let text = NoteFile.text(generated, of: key, keeping: nil)
        let file = try file(text)
        #expect(file.key == key && !file.isRedirect && !file.isEdited && !file.hasOwn && file.says(generated))
        #expect(NoteFile.text(generated, of: key, keeping: file) == text)
        let index = try self.file(NoteFile.text("# All\n", of: .index, isRedirect: false, keeping: nil))
        #expect(index.key == .index)
        #expect(try self.file(NoteFile.text("# Gone\n", of: key, isRedirect: true, keeping: nil)).isRedirect)
    }

    @Test(arguments: [
        "", "# Chunk size\n", "<!-- study: concept chunk-size -->\n", "<!-- study: nonsense x 0. Write below",
        "text <!-- study: concept x 00. Write below this line; what stands above is written anew. -->",
    ])
    func `files of others are none of ours`(text: String) {
        #expect(NoteFile(text) == nil)
    }

    @Test func `own text is kept to the byte, whatever is written anew`() throws {
        let own =
            " \n\nMine: [[x]]  \r\n\t<!-- study: concept other 1. Write below this line; what stands above is written anew. -->\n# Mine"
        let text = String(NoteFile.text(generated, of: key, keeping: nil).dropLast()) + own
        let file = try file(text)
        #expect(file.hasOwn && !file.isEdited && file.own == own && file.key == key)
        let next = NoteFile.text("# Something else\n", of: key, keeping: file)
        #expect(next.hasSuffix("-->" + own))
        #expect(try self.file(next).says("# Something else\n"))
    }

    @Test func `a change above the line is noticed, other line ends are none`() throws {
        let text = NoteFile.text(generated, of: key, keeping: nil)
        #expect(try file(text.replacing("A length.", with: "My length.")).isEdited)
        #expect(try file(text.replacing("- rag", with: "- mine")).isEdited)
        let windows = try file(text.replacing("\n", with: "\r\n"))
        #expect(!windows.isEdited && windows.says(generated))
    }

    @Test func `properties that somebody added stay and are no change`() throws {
        let text = NoteFile.text(generated, of: key, keeping: nil)
            .replacing("tags:", with: "sr-due: 2030-01-01\nmine:\n  - a\n- b\ntags:")
        let file = try file(text)
        #expect(!file.isEdited && file.says(generated))
        let next = NoteFile.text(generated.replacing("A length", with: "The length"), of: key, keeping: file)
        #expect(next.contains("sr-due: 2030-01-01\nmine:\n  - a\n- b\n---\n"))
        #expect(try !self.file(next).isEdited)
        let plain = NoteFile.text("# Chunk size\n", of: key, keeping: file)
        #expect(plain.hasPrefix("---\nsr-due: 2030-01-01\n"))
        #expect(try self.file(plain).says("# Chunk size\n"))
    }

    @Test func `doubled carriage returns are line ends too`() throws {
        let text = NoteFile.text(generated, of: key, keeping: nil).replacing("tags:", with: "mine: a\ntags:")
        let doubled = try file(text.replacing("\n", with: "\r\r\n"))
        #expect(!doubled.isEdited && doubled.says(generated))
        let next = NoteFile.text(generated, of: key, keeping: doubled)
        #expect(try NoteFile.text(generated, of: key, keeping: file(next)) == next)
    }
}
