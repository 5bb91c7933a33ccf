import Terminal
import Testing

@Suite struct TableTests {
    private func table(_ overflow: Table.Column.Overflow = .truncate) -> Table {
        var table = Table([
            Table.Column("ID"), Table.Column("TITLE", isFlexible: true, overflow: overflow),
            Table.Column("WORDS", .right),
        ])
        table.add(["one", "Building systems with language models", "12,000"])
        table.add(["two", "字幕", "7"])
        table.add(["three"])
        return table
    }

    private func text(_ table: Table, width: Int) -> [String] { table.lines(width: width).map(\.plainText) }

    @Test func `columns are as wide as their cells where there is room`() {
        #expect(
            text(table(), width: 80) == [
                "ID     TITLE                                   WORDS",
                "one    Building systems with language models  12,000",
                "two    字幕                                        7",
                "three",
            ])
    }

    @Test func `the flexible column is cut`() {
        #expect(
            text(table(), width: 36) == [
                "ID     TITLE                   WORDS",
                "one    Building systems wit…  12,000",
                "two    字幕                        7",
                "three",
            ])
    }

    @Test func `or wraps`() {
        #expect(
            text(table(.wrap), width: 36) == [
                "ID     TITLE                   WORDS",
                "one    Building systems with  12,000",
                "       language models",
                "two    字幕                        7",
                "three",
            ])
    }

    private func names() -> Table {
        var table = Table([
            Table.Column("ID", isWhole: true), Table.Column("WHO", isFlexible: true, least: 6, isOptional: true),
            Table.Column("NOTE", isOptional: true), Table.Column("WORDS", .right),
        ])
        table.add(["building-systems-with-models", "Ann Lee, Bob Ray", "", "12,000"])
        table.add(["two", "Cy", "", "7"])
        return table
    }

    @Test func `what one types is never cut: others are cut, left out, or go below`() {
        #expect(
            text(names(), width: 50) == [
                "ID                            WHO            WORDS",
                "building-systems-with-models  Ann Lee, Bo…  12,000",
                "two                           Cy                 7",
            ])
        #expect(
            text(names(), width: 40) == [
                "ID                             WORDS",
                "building-systems-with-models  12,000",
                "two                                7",
            ])
        #expect(
            text(names(), width: 24) == [
                "ID", "    WHO            WORDS", "building-systems-with-models", "    Ann Lee, Bo…  12,000",
                "two", "    Cy                 7",
            ])
    }

    @Test func `flexible columns keep what they need, and optional ones go before that is broken into`() {
        var table = Table([
            Table.Column("NAME", isFlexible: true, overflow: .wrap, least: 14), Table.Column("TOPIC", isOptional: true),
            Table.Column("MEANING", isFlexible: true, least: 10),
        ])
        table.add(["Retrieval-augmented generation", "ml-basics", "A technique in which text is fetched"])
        table.add(["Chunk size", "rag", "How long the pieces are"])
        #expect(text(table, width: 60)[0].contains("TOPIC"))
        #expect(text(table, width: 30)[0].contains("TOPIC") == false)
        #expect(text(table, width: 30).allSatisfy { $0.count <= 30 })
        #expect(text(table, width: 30).contains { $0.hasPrefix("generation") })
    }

    @Test func `an optional column without a cell is left out`() {
        #expect(text(names(), width: 120).allSatisfy { !$0.contains("NOTE") })
        var table = names()
        table.add(["three", "", "yes"])
        #expect(text(table, width: 120)[0].contains("NOTE"))
        #expect(table.plainLines[0] == "building-systems-with-models\tAnn Lee, Bob Ray\t\t12,000")
    }

    @Test func `no line is wider than the terminal`() {
        for width in 25...90 {
            #expect(table().lines(width: width).allSatisfy { $0.width <= width })
            #expect(table(.wrap).lines(width: width).allSatisfy { $0.width <= width })
        }
    }

    @Test func `plain is a record a line, and cells cannot break it`() {
        var table = table()
        table.add(["a\tb", "c\nd\u{1B}[31m", "e"])
        #expect(
            table.plainLines == [
                "one\tBuilding systems with language models\t12,000", "two\t字幕\t7", "three\t\t", "a b\tc d\te",
            ])
        #expect(text(table, width: 80).last == "a b    c d                                         e")
    }

    @Test func `the console prints it either way`() {
        let console = Console.memory(columns: 36)
        console.print(table())
        console.print(table(), isPlain: true)
        #expect(console.output.contents.contains("one    Building systems wit…  12,000\n"))
        #expect(console.output.contents.hasSuffix("two\t字幕\t7\nthree\t\t\n"))
    }
}
