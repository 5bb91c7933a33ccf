import Foundation
import JSON
import Testing

@Suite struct ConceptCommandTests {
    let program: Program

    init() throws {
        program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        try program.write(Samples.glossary, to: "dough.md")
        try program.write(Samples.notes, to: "notes.md")
        try program.write("# https://youtu.be/abcdefghijk\n\n" + Samples.captions.dropFirst(8), to: "bread.txt")
        try program.run("ingest", "dough.md", "notes.md", "bread.txt")
    }

    private static let place = ["source", "part", "start", "end", "lineStart", "lineEnd", "url"]

    @Test func `concepts gives every field of the contract`() throws {
        let concepts = try #require(try program.run("concepts", "--json").json.elements)
        #expect(concepts.count == 5)
        let gluten = try #require(concepts.first { $0["id"] == "gluten" })
        #expect(
            gluten.names == [
                "id", "name", "topic", "aliases", "definition", "importance", "mentionCount", "sources", "origin",
            ])
        #expect(gluten["name"] == "Gluten")
        #expect(gluten["topic"] == "dough")
        #expect(gluten["aliases"]?.elements == ["elastic net"])
        #expect(gluten["definition"] == "The net that two proteins of flour make with water.")
        #expect(gluten["mentionCount"] == 3)
        #expect(gluten["sources"]?.elements == ["bread-without-a-machine"])
        #expect(gluten["origin"] == "glossary")
        let total = concepts.reduce(0) { $0 + ($1["importance"]?.number ?? 0) }
        #expect(abs(total - 1) < 1e-9)
        #expect(try program.run("concepts", "net", "--json").json.elements?.map { $0["id"] } == ["gluten"])
        #expect(
            try program.run("concepts", "--topic", "Dough", "--source", "bread", "--json").json.elements?.count == 4)
        #expect(try program.run("concepts", "zzz", "--json").output == "[]\n")
        #expect(try program.run("concepts", "zzz").status == 0)
    }

    @Test func `concept gives every field of the contract`() throws {
        let concept = try program.run("concept", "AUTOLYSE", "--json").json
        #expect(concept["id"] == "autolyse")
        #expect(concept["matters"] == "It saves most of the kneading.")
        let relation = try #require(concept["relations"]?.elements?.first { $0["concept"] == "gluten" })
        #expect(
            Set(["type", "direction", "concept", "weight", "origin", "evidence", "reason"]) == Set(relation.names))
        #expect(relation["type"] == "requires")
        #expect(relation["direction"] == "out")
        #expect(relation["weight"]?.number == 1)
        #expect(relation["origin"] == "glossary")
        #expect(relation["reason"] == "what happens in the rest is that it forms.")
        let evidence = try #require(relation["evidence"]?.elements?.first)
        #expect(Set(Self.place).isSubset(of: evidence.names))
        #expect(evidence["start"]?.number == 6)
        #expect(concept["requires"]?.elements == ["gluten"])
        #expect(concept["leadsTo"]?.elements == [])
        let cards = (concept["cards"]?.elements ?? []).compactMap(\.text)
        #expect(cards.contains("autolyse.basic.definition"))
        let listed = try program.run("cards", "list", "--concept", "autolyse", "--json").json.elements
        #expect(cards == listed?.compactMap { $0["id"]?.text })
        #expect(concept["mastery"]?.number == 0)
        let gluten = try program.run("concept", "elastic net", "--json").json
        #expect(gluten["leadsTo"]?.elements == ["autolyse"])
        #expect(gluten["relations"]?.elements?.first?["direction"] == "in")
        let mentions = try #require(gluten["mentions"]?.elements)
        #expect(mentions.count == 3)
        for mention in mentions { #expect(Set(Self.place + ["text"]).isSubset(of: mention.names)) }
        #expect(mentions.map { $0["kind"]?.text } == ["transcript", "transcript", "notes"])
        #expect(mentions[0]["source"] == "bread-without-a-machine")
        #expect(mentions[0]["part"] == 1)
        #expect(mentions[0]["start"]?.number == 6)
        #expect(mentions[0]["end"]?.number == 14)
        #expect(mentions[0]["lineStart"] == mentions[0]["lineEnd"])
        #expect(mentions[0]["url"] == "https://www.youtube.com/watch?v=abcdefghijk&t=6s")
        #expect(mentions[0]["text"]?.text?.contains("the gluten forms by itself") == true)
    }

    @Test func `graph gives every field of the contract`() throws {
        let graph = try program.run("graph", "--json").json
        let nodes = try #require(graph["nodes"]?.elements)
        #expect(nodes.count == 5)
        #expect(nodes[0].names == ["id", "name", "topic", "importance", "mentionCount"])
        let edges = try #require(graph["edges"]?.elements)
        let edge = try #require(edges.first { $0["from"] == "autolyse" && $0["to"] == "gluten" })
        #expect(Set(["from", "type", "to", "weight", "origin", "evidence"]).isSubset(of: edge.names))
        #expect(edge["type"] == "requires")
        #expect(edge["origin"] == "glossary")
        #expect(Set(Self.place).isSubset(of: edge["evidence"]?.elements?.first?.names ?? []))
        #expect(try program.run("graph", "--format", "json").json == graph)
        let around = try program.run("graph", "salt", "--depth", "1", "--json").json
        #expect(Set(around["nodes"]?.elements?.compactMap { $0["id"]?.text } ?? []) == ["salt", "gluten"])
        #expect(try program.run("graph", "salt", "--depth", "0", "--json").json["nodes"]?.elements?.count == 1)
        #expect(try program.run("graph", "--json", "--format", "dot").status == 64)
    }

    @Test(arguments: [
        ("dot", "digraph concepts {"), ("mermaid", "---"), ("graphml", "<?xml"), ("svg", "<svg"), ("tree", "dough"),
    ])
    func `graph speaks the languages of other programs`(format: String, beginning: String) throws {
        let run = try program.run("graph", "--format", format)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix(beginning), "\(run.output.prefix(40))")
        #expect(run.output.hasSuffix("\n"))
        #expect(run.messages.isEmpty)
        #expect(try program.run("graph", "Autolyse", "--format", format).status == 0)
    }

    @Test func `path gives every field of the contract`() throws {
        let path = try #require(try program.run("path", "autolyse", "--json").json.elements)
        #expect(path.map { $0["concept"]?.text } == ["gluten", "autolyse"])
        #expect(path[0].names == ["concept", "why", "mastery"])
        #expect(path[0]["why"]?.elements == ["autolyse"])
        #expect(path[0]["mastery"]?.number == 0)
        #expect(path[1]["why"]?.elements == [])
    }

    @Test func `what the cards show to be known is left out of a path`() throws {
        let known = try program.run("concept", "gluten", "--json").json
        let cards = try #require(known["cards"]?.elements)
        for id in cards.compactMap(\.text) {
            try program.run("grade", id, "easy", "--at", "2026-01-01T09:00:00Z")
        }
        let now = ["--now", "2026-01-01T09:00:10Z"]
        let gluten = try program.run(["concept", "gluten", "--json"] + now).json
        #expect((gluten["mastery"]?.number ?? 0) > 0.9)
        #expect(try program.run(["concept", "gluten"] + now).output.contains("mastered to 100 %"))
        let path = try program.run(["path", "autolyse", "--json"] + now).json.elements
        #expect(path?.map { $0["concept"]?.text } == ["autolyse"])
        let goal = try program.run(["path", "gluten", "--json"] + now).json.elements
        #expect((goal?.first?["mastery"]?.number ?? 0) > 0.9)
        #expect(try program.run(["path", "autolyse"] + now).messages.contains("You know all"))
    }

    @Test(arguments: [
        (["concept", "glutin"], 66, "Gluten"), (["concept", "quantum foam"], 66, "study concepts"),
        (["concept", "s"], 66, "Salt"), (["path", "autolise"], 66, "Autolyse"),
        (["graph", "autolise"], 66, "Autolyse"),
        (["concept"], 64, "NAME"), (["concepts", "--topic", "doug"], 66, "dough"),
        (["concepts", "--source", "bred"], 66, "source"), (["graph", "--format", "png"], 64, "svg"),
    ])
    func `a mistake is told with what to do`(arguments: [String], status: Int32, mentions: String) throws {
        let run = try program.run(arguments)
        #expect(run.status == status)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains(mentions), "\(run.messages)")
        #expect((1...3).contains(run.messages.split(separator: "\n").count))
    }

    @Test func `names complete`() throws {
        #expect(try program.run("__complete", "concepts", "glu").output == "gluten\tGluten\n")
        #expect(try program.run("__complete", "topics", "dou").output == "dough\t\n")
        let plain = try program.run("concepts", "--plain").output.split(separator: "\n")
        #expect(plain.count == 5)
        #expect(plain.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 7 })
    }

    @Test(
        arguments: [80, 120],
        [
            ["concepts"], ["concept", "gluten"], ["concept", "autolyse", "--all"], ["graph", "gluten", "--depth", "2"],
            ["graph"], ["path", "autolyse"], ["cards", "show", "autolyse.basic.definition"],
        ])
    func `screens look as they were agreed`(width: Int, arguments: [String]) throws {
        program.environment["COLUMNS"] = String(width)
        let screen = try program.run(arguments).output
        for line in screen.split(separator: "\n") where !line.contains("http") { #expect(line.count <= width) }
        try Screen.expect(screen, named: arguments.joined(separator: "-") + "-\(width)")
    }

    @Test func `a mention in notes is cited at the second of its statement`() throws {
        let page = try program.run("concept", "salt", "--all").output
        let line = try #require(page.split(separator: "\n").first { $0.contains("[notes] Salt tightens") })
        #expect(line.hasPrefix("  00:22 "))
        #expect(page.contains("t=22"))
        let json = try program.run("concept", "salt", "--json").json
        let mention = try #require(json["mentions"]?.elements?.first { $0["kind"] == "notes" })
        #expect(mention["start"]?.number == 21)
    }

    @Test func `all that is stored of concepts is sound`() throws {
        try program.run("concepts")
        #expect(try program.run("doctor", "--json").json["healthy"] == true)
        #expect(try program.run("doctor", "--repair").status == 0)
        #expect(try program.run("concept", "gluten", "--json").json["mentionCount"] == 3)
    }

    @Test func `read marks the concepts of talk and of notes`() throws {
        let segments = try #require(
            try program.run("read", "bread-without-a-machine", "--json").json["segments"]?.elements)
        #expect(
            segments.first { $0["text"]?.text?.contains("gluten forms") == true }?["concepts"]?.elements?.contains(
                "gluten") == true)
        let notes = try #require(
            try program.run("read", "bread-without-a-machine", "--notes", "--json").json["segments"]?.elements)
        #expect(notes.contains { $0["concepts"]?.elements?.contains("gluten") == true })
        let drawn = try program.run("read", "bread-without-a-machine", "--color", "always").output
        #expect(drawn.contains("the \u{1B}[4mgluten\u{1B}[0m forms"))
        #expect(try program.run("read", "bread-without-a-machine").output.contains("the gluten forms"))
    }
}
