import Authoring
import Concepts
import JSON
import Notes
import Testing

struct GraphTextTests {
    @Test func `a tree hangs every concept where it comes nearest`() {
        let tree = GraphTree(of: Samples.bread, root: "bread", depth: 3)
        #expect(
            tree.lines.map(\.plain) == [
                "Bread", "├─ requires → Dough", "│  └─ requires → Flour", "│     └─ ← example-of Rye",
                "└─ related-to ─ Oven",
            ])
        #expect(tree.lines.map(\.concept) == ["bread", "dough", "flour", "rye", "oven"])
        #expect(GraphTree(of: Samples.bread, root: "nobody", depth: 2).lines.isEmpty)
    }

    @Test func `a tree says how much it leaves out`() {
        let tree = GraphTree(of: Samples.bread, root: "bread", depth: 1, most: 1)
        #expect(tree.lines.map(\.plain) == ["Bread", "├─ requires → Dough", "└─ … 1 more"])
        #expect(
            GraphTree(of: Samples.bread, most: 1).lines.map(\.plain) == [
                "baking", "├─ Dough", "└─ … 1 more", "things", "├─ Flour", "└─ … 2 more",
            ])
    }

    @Test func `dot, as it reads`() {
        let text = GraphDOT.text(of: Samples.bread)
        #expect(text.contains("  \"bread\" -> \"dough\" [label=\"requires\", style=bold, arrowhead=normal];\n"))
        #expect(GraphDOT.text(of: Samples.wildGraph).contains("label=\"back\\\\slash \\\\N \\\\\""))
    }

    @Test func `mermaid, as it reads`() {
        let text = GraphMermaid.text(of: Samples.bread)
        #expect(text.hasPrefix("flowchart LR\n    c0[\"Dough\"]\n"))
        #expect(text.contains("==>|requires| c0\n"))
    }

    /// The grammar of what we write, stricter than Mermaid's own.
    @Test(arguments: 0..<20 as Range<UInt64>) func `every line of mermaid has one of four forms`(_ seed: UInt64) throws
    {
        let graph = seed == 0 ? Samples.wildGraph : Samples.random(seed)
        let node = try Regex(##"    c\d+\["([^"\[\]{}<>|;&`\\#*_]|#\d+;)+"\]"##)
        let edge = try Regex(#"    c\d+ (-->|==>|-\.->|x--x|-\.-)\|[a-z-]+\| c\d+"#)
        let style = try Regex(##"    classDef topic\d+ fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#1b1f24"##)
        let member = try Regex(#"    class c\d+(,c\d+)* topic\d+"#)
        let lines = GraphMermaid.text(of: graph).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "flowchart LR" && lines.last == "")
        for line in lines.dropFirst().dropLast() {
            #expect([node, edge, style, member].contains { line.wholeMatch(of: $0) != nil }, "\(line)")
        }
    }

    @Test func `json as the contract has it`() {
        let value = GraphJSON.value(of: Samples.bread) { _ in nil }
        #expect(value["nodes"]?.elements?.count == 5)
        let node = value["nodes"]?.elements?.first { $0["id"] == "bread" }
        #expect(node?["name"] == "Bread" && node?["topic"] == "baking" && node?["mentionCount"] == 9)
        let edge = value["edges"]?.elements?.first
        #expect(edge?["from"] == "bread" && edge?["type"] == "requires" && edge?["to"] == "dough")
        #expect(edge?["weight"]?.number == 1 && edge?["origin"] == "glossary" && edge?["evidence"] == [])
    }

    @Test(arguments: [
        GraphML.text(of: Samples.wildGraph), GraphSVG.text(of: Samples.wildGraph, title: Samples.wild[2]),
    ])
    func `what is XML holds no name as markup`(_ text: String) {
        #expect(
            !text.contains("<script") && !text.contains("]]>") && !text.contains("\u{1B}") && !text.contains("\u{0}"))
        // Tags balance.
        var open: [Substring] = []
        for tag in text.matches(of: /<([\/?]?)([A-Za-z]+)[^<>]*?(\/?)>/) {
            switch (tag.output.1, tag.output.3) {
            case ("?", _), (_, "/"): continue
            case ("/", _): #expect(open.popLast() == tag.output.2)
            default: open.append(tag.output.2)
            }
        }
        #expect(open.isEmpty)
    }
}
