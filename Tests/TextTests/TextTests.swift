import Testing
import Text

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Café", "cafe"), ("Cafe\u{301}", "cafe"), ("CAFÉ", "cafe"), ("naïve", "naive"),
        ("Straße", "strasse"), ("Ærø", "aero"), ("don\u{2019}t", "don't"), ("re\u{2011}rank", "re-rank"),
        ("a\u{00A0}b", "a b"), ("wait\u{2026}", "wait..."), ("\u{201C}x\u{201D}", "\"x\""), ("ŁÓDŹ", "lodz"),
        ("ΑΒΓ", "αβγ"), ("zero\u{200B}width", "zerowidth"), ("", ""),
    ])
    func `words that a reader calls the same fold to the same text`(text: String, folded: String) {
        #expect(Folding.fold(text) == folded)
        #expect(Folding.fold(folded) == folded)
    }

    @Test func `what is folded does not fold again, in any script`() {
        let scalars = (0..<0x20000).compactMap(Unicode.Scalar.init)
        let unstable = scalars.filter { scalar in
            let folded = Folding.fold(String(scalar))
            return Folding.fold(folded) != folded || Folding.fold(scalar.properties.lowercaseMapping) != folded
        }
        #expect(unstable.isEmpty)
        #expect(Folding.fold("STRA\u{1E9E}E") == "strasse")
    }
}

@Suite struct SlugTests {
    @Test(arguments: [
        ("AI Engineering 101 with Chip Huyen", "ai-engineering-101-with-chip-huyen"),
        ("Software 3.0 and the AI engineer", "software-3-0-and-the-ai-engineer"),
        ("  --Lenny's  Podcast!  ", "lennys-podcast"), ("C++", "c-plus-plus"), ("../../etc/passwd", "etc-passwd"),
        ("", "untitled"), ("!!!", "untitled"), ("字", "5b57"), ("Crème brûlée", "creme-brulee"),
    ])
    func `a slug holds letters, digits and single hyphens`(text: String, slug: String) {
        #expect(Slug.make(from: text) == slug)
    }

    @Test func `a long name is cut between words`() {
        let slug = Slug.make(from: String(repeating: "word ", count: 100))
        #expect(slug.utf8.count <= Slug.longest)
        #expect(slug.hasSuffix("word"))
        #expect(Slug.make(from: String(repeating: "x", count: 300)).utf8.count == Slug.longest)
    }
}

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("search", "search", 0), ("serach", "search", 1), ("saerch", "search", 1),
        ("kitten", "sitting", 3),
        ("ingest", "", 6), ("ca", "abc", 3),
    ])
    func `slips are counted`(first: String, second: String, distance: Int) {
        #expect(EditDistance.between(first, second, atMost: 9) == distance)
        #expect(EditDistance.between(second, first, atMost: 9) == distance)
        if distance > 0 { #expect(EditDistance.between(first, second, atMost: distance - 1) == nil) }
    }

    @Test func `the nearest names are suggested and far ones are not`() {
        let names = ["search", "sources", "read", "review", "quiz"]
        #expect(EditDistance.suggestions(for: "serch", among: names) == ["search"])
        #expect(EditDistance.suggestions(for: "SOURCE", among: names) == ["sources"])
        #expect(EditDistance.suggestions(for: "re", among: names) == ["read", "review"])
        #expect(EditDistance.suggestions(for: "zebra", among: names) == [])
        #expect(EditDistance.suggestions(for: "x", among: ["a", "b"]) == [])
    }
}

@Suite struct ByteTests {
    @Test(arguments: 0...40) func `bytes are counted wherever they stand`(length: Int) {
        for step in 1...9 {
            for byte: UInt8 in [0x20, 0, 0x7F, 0x80, 0xA0, 0xFF] {
                let bytes = (0..<length).map { $0 % step == 0 ? byte : UInt8(truncatingIfNeeded: $0 * 37) }
                let count = bytes.withUnsafeBufferPointer { $0.count(of: byte) }
                #expect(count == bytes.count { $0 == byte }, "\(byte) in \(bytes)")
            }
        }
    }

    @Test func `the bytes of a part of a text are those of that part`() {
        let text = "zwölf Öfen 🍞"
        #expect(text.withBytes { Array($0) } == Array(text.utf8))
        #expect(text.dropFirst(3).withBytes { Array($0) } == Array("lf Öfen 🍞".utf8))
        #expect("".withBytes { $0.count } == 0)
    }
}
