@testable import Anki
import TestSupport
import Testing

@Suite struct FieldTests {
    @Test(arguments: Samples.hard)
    func `text survives being HTML`(text: String) {
        #expect(FieldText.plain(FieldHTML.escaped(text)) == text)
        #expect(FieldText.plain(FieldHTML.escaped(text, inGap: true)) == text)
    }

    @Test func `random text survives being HTML and cloze`() {
        var random = SeededRandom(seed: 11)
        let parts = [
            "{", "}", "{{", "}}", ":", "::", "c1::", "{{c1::", "<", ">", "&", "&amp;", "\n", "\t", " ", "a", "é", "😀",
            "[", "sound:", "]", "<br>", "\"", "'", "#", ";", "&#58;", "</div>", "<!--", "-->",
        ]
        func text() -> String {
            (0..<Int.random(in: 1...7, using: &random)).compactMap { _ in parts.randomElement(using: &random) }.joined()
        }
        for _ in 0..<3000 {
            let plain = text()
            #expect(FieldText.plain(FieldHTML.escaped(plain)) == plain)
            let cloze = ClozeText([
                .text(text()),
                .hidden(number: 1, pieces: [.text(text())], hint: Bool.random(using: &random) ? text() : nil),
                .text(text()),
                .hidden(
                    number: 2, pieces: [.text(text()), .hidden(number: 12, pieces: [.text(text())], hint: nil)],
                    hint: nil),
            ])
            #expect(ClozeReader.read(FieldHTML.cloze(cloze)) == cloze)
        }
    }

    @Test(arguments: [
        ("a\r\nb\rc", "a<br>b<br>c"), ("\u{0}a\u{1B}[31mb\u{7F}", "a[31mb"), ("<b>&", "&lt;b&gt;&amp;"),
        ("[sound:x]", "&#91;sound:x]"), ("{{x}}", "&#123;&#123;x&#125;&#125;"), ("a{b}", "a{b}"),
    ])
    func `escapes`(text: String, html: String) { #expect(FieldHTML.escaped(text) == html) }

    @Test(arguments: [
        ("{\u{7}{c1::x}\u{1B}}", "&#123;&#123;c1::x&#125;&#125;"), ("[so\u{7}und:x]", "&#91;sound:x]"),
        ("{\u{7F}{", "&#123;&#123;"),
    ])
    func `control characters between them hide no gap and no sound`(text: String, html: String) {
        #expect(FieldHTML.escaped(text) == html)
    }

    @Test(arguments: [
        ("<div>a</div><div>b</div>", "a\nb"), ("a<br>b<br/>c<br />d", "a\nb\nc\nd"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<p>a</p>\n<p>b</p>\n", "a\nb"),
        ("a&nbsp;b &lt;c&gt; &eacute; &#x1F600; &#0; &unknown; &", "a b <c> é 😀 &#0; &unknown; &"),
        ("<script>alert('<b>')</script>x<STYLE>p{}</STYLE>", "x"), ("<img src=\"a b.png\">", "[picture: a b.png]"),
        ("1 < 2", "1 < 2"), ("<!-- no -->yes", "yes"), ("<a href='x'>link</a>", "link"), ("<b", ""), ("x<!--", "x"),
        ("line\nend", "line end"),
    ])
    func `reads what other editors write`(html: String, text: String) { #expect(FieldText.plain(html) == text) }

    @Test(arguments: [
        ("{{c1::open", ClozeText([.text("{{c1::"), .text("open")])), ("{{c0::x}}", ClozeText([.text("{{c0::x}}")])),
        (
            "{{c2::a::b::c}}",
            ClozeText([.hidden(number: 2, pieces: [.text("a")], hint: "b::c")])
        ),
        ("{{c501::x}} }}", ClozeText([.text("{{c501::x}} }}")])),
        (
            "{{c1::<b>x</b>}}<br>y",
            ClozeText([.hidden(number: 1, pieces: [.text("x")], hint: nil), .text("\ny")])
        ),
    ])
    func `reads gaps`(html: String, cloze: ClozeText) { #expect(ClozeReader.read(html) == cloze) }

    @Test func `a gap that is marked in the text is filled`() {
        let cloze = ClozeText("In […] it began, and […].", gap: "[…]", hiding: "1969")
        #expect(cloze.text(hiding: nil, gap: "") == "In 1969 it began, and 1969.")
        #expect(cloze.text(hiding: 1, gap: "_") == "In _ it began, and _.")
        #expect(cloze.numbers == [1])
        #expect(cloze.hidden(1) == ["1969", "1969"])
    }

    @Test func `very deep and very long text is linear`() {
        let deep = String(repeating: "{{c1::", count: 20_000) + String(repeating: "}}", count: 20_000)
        #expect(ClozeReader.read(deep).numbers == [1])
        #expect(FieldText.plain(String(repeating: "<", count: 200_000)).count == 200_000)
        #expect(FieldText.plain(String(repeating: "<b ", count: 100_000)) == "")
        #expect(FieldText.plain(String(repeating: "<script>", count: 30_000)) == "")
    }

    /// The examples of RFC 3174.
    @Test(arguments: [
        ("abc", "a9993e364706816a"), ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26e"),
        ("", "da39a3ee5e6b4b0d"), (String(repeating: "a", count: 1_000_000), "34aa973cd4c4daa4"),
        (String(repeating: "01234567", count: 80), "dea356a2cddd90c7"),
    ])
    func `digests`(text: String, digest: String) { #expect(SHA1.hexadecimal(of: text, bytes: 8) == digest) }

    @Test(arguments: [
        ("a b", "a-b"), (" x::y z:: ", "x::y-z"), ("\"quoted\"", "quoted"), ("a\u{3000}b", "a-b"), ("a:b", "ab"),
        ("\u{7}", nil), ("", nil), ("::", nil), ("日本 語", "日本-語"),
    ])
    func `tags`(name: String, tag: String?) { #expect(AnkiTag.cleaned(name) == tag) }
}
