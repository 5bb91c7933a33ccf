import Terminal
import Testing

@Suite struct ScreenLayoutTests {
    private let layout = ScreenLayout(
        head: ["title", "──", ""], body: ["topic", "", "front", "", "··", "", "back", "", "from"],
        foot: ["", "──", "grades", "", "keys"], shortFoot: ["──", "grades"])

    private func page(_ rows: Int, from top: Int? = 0) -> [String] {
        layout.page(rows: rows, from: top).lines.map(\.plainText)
    }

    @Test func `where there is room, nothing goes`() {
        #expect(page(17).count == 17)
        #expect(page(17).first == "title" && page(17).last == "keys")
    }

    @Test func `one row too few costs one blank line, and the title stays`() {
        #expect(page(16).count == 16)
        #expect(page(16).count { $0.isEmpty } == 6)
        #expect(page(16).first == "title" && page(16).contains("from"))
    }

    @Test func `every row is used, whatever there is`() {
        for rows in 5...17 { #expect(page(rows).count == rows) }
        // Nothing of the text goes before the last blank line has.
        #expect(page(10) == ["title", "──", "topic", "front", "··", "back", "from", "──", "grades", "keys"])
    }

    @Test func `then the foot becomes short, then the head goes, and blank lines stay where there is room`() {
        #expect(page(9) == ["title", "──", "topic", "front", "··", "back", "from", "──", "grades"])
        #expect(page(8) == ["topic", "", "front", "··", "back", "from", "──", "grades"])
        #expect(page(7) == ["topic", "front", "··", "back", "from", "──", "grades"])
    }

    @Test func `what does not fit even so can be moved, and says how much there is`() {
        #expect(page(5) == ["topic", "front", "↓ 3 more lines", "──", "grades"])
        #expect(page(5, from: 1) == ["↑ 2 more lines", "··", "↓ 2 more lines", "──", "grades"])
        #expect(page(5, from: nil) == ["↑ 3 more lines", "back", "from", "──", "grades"])
        #expect(layout.page(rows: 5, from: 99).top == 2)
        #expect(layout.page(rows: 5).isCut && !layout.page(rows: 9).isCut)
    }

    @Test func `the whole of it loses blank lines only`() {
        #expect(layout.whole(rows: 1).map(\.plainText) == ["topic", "front", "··", "back", "from", "──", "grades"])
    }
}
