import Foundation
import JSON
import Testing

@Suite struct CommandTests {
    let program: Program

    init() throws { program = try Program() }

    @Test func `ingest reports each file as the contract has it`() throws {
        try program.write(Samples.captions, to: "talks/bread.vtt")
        try program.write("---\nstudy: notes\n---\n", to: "talks/broken.md")
        let run = try program.run("ingest", "talks", "missing.txt", "--json")
        #expect(run.status == 65)
        let reports = try #require(try run.json.elements)
        #expect(reports.map { $0["file"]?.text } == ["talks/bread.vtt", "talks/broken.md", "missing.txt"])
        #expect(reports.map { $0["status"]?.text } == ["added", "failed", "failed"])
        let names = ["file", "source", "format", "status", "parts", "segments", "words", "repeatedSegments", "error"]
        for report in reports { #expect(Set(names).isSubset(of: report.names)) }
        #expect(reports[0]["source"] == "bread")
        #expect(reports[0]["format"] == "vtt")
        #expect(reports[0]["parts"] == 1)
        #expect(reports[0]["segments"] == 4)
        #expect(reports[0]["error"] == JSONValue.null)
        #expect(reports[1]["source"] == JSONValue.null)
        #expect(reports[1]["error"]?["line"] == 1)
        #expect(reports[2]["error"]?["line"] == JSONValue.null)
        #expect(reports[2]["error"]?["message"]?.text == "there is no such file or folder")
        // Taken in again, nothing changes.
        #expect(try program.run("ingest", "talks/bread.vtt", "--json").json.elements?.first?["status"] == "unchanged")
    }

    @Test func `a transcript comes in through standard input`() throws {
        let run = try program.run("ingest", "-", "--title", "On bread", "--json", input: Samples.captions)
        #expect(run.status == 0)
        #expect(try run.json.elements?.first?["file"] == "-")
        #expect(try run.json.elements?.first?["source"] == "on-bread")
    }

    @Test func `sources gives every field of the contract`() throws {
        try program.run("init", "--empty")
        try program.write(Samples.notes, to: "notes.md")
        try program.write("# https://youtu.be/abcdefghijk\n\n" + Samples.captions.dropFirst(8), to: "bread.txt")
        try program.run("ingest", "notes.md", "bread.txt")
        let sources = try #require(try program.run("sources", "--json").json.elements)
        let source = try #require(sources.first)
        #expect(sources.count == 1)
        #expect(source["id"] == "bread-without-a-machine")
        #expect(source["title"] == "Bread without a machine")
        #expect(source["show"] == "The Oven Hour")
        #expect(source["date"] == "2024-03-01")
        #expect(source["people"]?.elements?.map { $0["name"]?.text } == ["Ada Crumb", "Ben Loaf"])
        #expect(source["people"]?.elements?.map { $0["role"]?.text } == ["host", "guest"])
        #expect(source["url"] == "https://www.youtube.com/watch?v=abcdefghijk")
        #expect(source["topics"]?.elements == ["dough"])
        #expect(source["notes"] == true)
        let transcript = try #require(source["transcript"])
        #expect(transcript["file"] == "bread.txt")
        #expect(transcript["segments"] == 4)
        #expect(transcript["repeats"]?.elements == [])
        #expect(transcript["sponsor"]?.elements == [])
        let part = try #require(transcript["parts"]?.elements?.first)
        #expect(part.names == ["index", "title", "url", "start", "end", "segments", "lineStart", "lineEnd"])
        #expect(part["index"] == 1)
        #expect(part["start"]?.number == 1)
        #expect(part["end"]?.number == 30)
        #expect(part["segments"] == 4)
    }

    @Test func `search gives hits with places, marks and links`() throws {
        try program.run("init", "--empty")
        try program.write(Samples.notes, to: "notes.md")
        try program.run("ingest", "notes.md")
        let run = try program.run("search", "salt", "gluten", "--json")
        let answer = try run.json
        #expect(answer["query"] == "salt gluten")
        #expect(answer["concepts"]?.elements == [])
        #expect(answer["didYouMean"] == JSONValue.null)
        #expect(answer["relaxed"] == false)
        let hit = try #require(answer["hits"]?.elements?.first)
        let names = [
            "rank", "score", "source", "kind", "part", "start", "end", "lineStart", "lineEnd", "speaker", "text",
            "highlights", "concepts", "url",
        ]
        #expect(Set(names).isSubset(of: hit.names))
        #expect(hit["rank"] == 1)
        #expect(hit["source"] == "bread-without-a-machine")
        #expect(hit["kind"] == "notes")
        #expect(hit["start"]?.number == 21)
        #expect(hit["lineStart"]?.integer == 23)
        #expect(hit["url"] == "https://www.youtube.com/watch?v=abcdefghijk&t=21s")
        let text = Array(try #require(hit["text"]?.text).utf8)
        let marked = hit["highlights"]?.elements?.compactMap(\.elements).map { range in
            String(decoding: text[(range[0].integer ?? 0)..<(range[1].integer ?? 0)], as: UTF8.self)
        }
        #expect(marked == ["Salt", "gluten"])
        // @1 stands for that hit from now on.
        #expect(try program.run("open", "@1").output == "https://www.youtube.com/watch?v=abcdefghijk&t=21s\n")
        #expect(try program.run("read", "@1", "--json").json["segments"]?.elements?.first?["lineStart"]?.integer == 23)
    }

    @Test func `a file of queries is answered line by line`() throws {
        try program.write("q1\tdough rest\nq2\tsalt\n", to: "queries.tsv")
        let run = try program.run("search", "--queries", "queries.tsv", "--json", "--limit", "2")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 2)
        let answers = try lines.map { try JSONValue(parsing: Array($0.utf8)) }
        #expect(answers.map { $0["id"]?.text } == ["q1", "q2"])
        #expect(answers.map { $0["query"]?.text } == ["dough rest", "salt"])
        try program.write("no tab here\n", to: "broken.tsv")
        let broken = try program.run("search", "--queries", "broken.tsv")
        #expect(broken.status == 65)
        #expect(broken.messages.hasPrefix("broken.tsv:1: expected an id, a tab and a query"))
        #expect(try program.run("search", "--queries", "absent.tsv").status == 66)
    }

    @Test(arguments: [
        "vision RAG", "\"chunk size\"", "speaker:\"Nikoletta B\" latency", "\"unclosed", "NEAR(", "", "🍞", "-", "-salt",
        "a OR", "OR", "*", "x*", "col:umn", "{a b}", "^start", "a AND NOT b", "\u{0}null", "--json",
    ])
    func `anything a person types is a legal query`(query: String) throws {
        let run = try program.run("search", "--json", "--", query)
        #expect(run.status == 0)
        #expect(try run.json["hits"]?.elements != nil)
    }

    @Test func `ten thousand words are a legal query`() throws {
        let query = (0..<10_000).map { "word\($0)" }.joined(separator: " ")
        #expect(try program.run("search", "--json", query).status == 0)
    }

    @Test func `read shows segments with every field`() throws {
        try program.write(Samples.captions, to: "bread.vtt")
        try program.run("ingest", "bread.vtt")
        let document = try program.run("read", "bread", "--json").json
        #expect(document["source"] == "bread")
        let segments = try #require(document["segments"]?.elements)
        #expect(segments.count == 4)
        #expect(
            segments[1].names == [
                "part", "lineStart", "lineEnd", "start", "end", "speaker", "text", "kind", "concepts",
            ])
        #expect(segments[1]["part"] == 1)
        #expect(segments[1]["lineStart"] == 7)
        #expect(segments[1]["start"]?.number == 6)
        #expect(segments[1]["end"]?.number == 14)
        #expect(segments[1]["speaker"] == "Ben Loaf")
        #expect(segments[1]["kind"] == "speech")
        #expect(try program.run("read", "bread", "--at", "0:15", "--json").json["segments"]?.elements?.count == 2)
        #expect(try program.run("read", "bread", "--at", "line:13", "--json").json["segments"]?.elements?.count == 1)
        #expect(try program.run("read", "bread", "--at", "soon").status == 64)
        let beyond = try program.run("read", "bread", "--at", "line:1471")
        #expect(beyond.status == 66 && beyond.messages.contains("line 1471 is not in bread"))
        #expect(beyond.messages.hasSuffix("study sources bread\n"))
        #expect(try program.run("read", "bread", "--notes").status == 66)
    }

    @Test func `remove asks first`() throws {
        try program.run("init", "--empty")
        try program.write(Samples.captions, to: "bread.vtt")
        try program.run("ingest", "bread.vtt")
        #expect(try program.run("remove", "bread", input: "no\n").messages.contains("Nothing was removed."))
        #expect(try program.run("remove", "bread").status == 64)
        #expect(try program.run("sources", "--json").json.elements?.count == 1)
        #expect(try program.run("remove", "bread", input: "yes\n").output == "Removed bread.\n")
        #expect(try program.run("sources", "--json").json.elements?.count == 0)
    }

    @Test func `a backup is brought back`() throws {
        try program.run("backup", "all.db")
        try program.run("remove", "ai-engineering-101-with-chip-huyen", "--yes")
        #expect(try program.run("restore", "all.db").status == 0)
        #expect(try program.run("sources", "--json").json.elements?.count == 5)
        #expect(try program.run("backup", "all.db").status == 73)
        for path in ["no/such/all.db", "/proc/nowhere/all.db"] {
            let refused = try program.run("backup", path)
            #expect(refused.status == 73 && refused.messages.contains(path))
            #expect(refused.messages.contains("a folder that exists") && !refused.messages.contains("--home"))
        }
        #expect(try program.run("restore", "none.db").status == 66)
        try program.write("This is no database.", to: "text.db")
        #expect(try program.run("restore", "text.db").status == 65)
    }

    @Test func `doctor says that all is well, and what is not`() throws {
        let well = try program.run("doctor", "--json")
        #expect(well.status == 0)
        #expect(try well.json["healthy"] == true)
        #expect(try well.json["checks"]?.elements?.allSatisfy { $0["ok"] == true } == true)
        try Data("SQLite format 3\0 and then rubbish".utf8).write(to: program.folder.appending(path: "home/study.db"))
        let broken = try program.run("doctor")
        #expect(broken.status == 65)
        #expect(!broken.messages.isEmpty)
    }

    @Test(arguments: [
        (["serch", "x"], 64, "search"), (["search", "--limt", "3"], 64, "--limit"), (["read"], 64, "SOURCE"),
        (["read", "ai-enginering-101-with-chip-huyen"], 66, "ai-engineering-101-with-chip-huyen"),
        (["read", "@3"], 66, "@3"),
        (["search", "x", "--limit", "0"], 64, "1"),
        (["search", "x", "--source", "nothing-like-it"], 66, "nothing-like-it"),
        (["init"], 0, ""), (["--home", "/proc/nowhere", "sources"], 73, "/proc/nowhere"),
    ])
    func `a mistake is told with what to do`(arguments: [String], status: Int32, mentions: String) throws {
        let run = try program.run(arguments)
        #expect(run.status == status)
        if status != 0 {
            #expect(run.output.isEmpty)
            #expect(run.messages.contains(mentions), "\(run.messages)")
            #expect((1...3).contains(run.messages.split(separator: "\n").count))
        }
    }

    @Test func `nothing from outside reaches the terminal as a command to it`() throws {
        let evil =
            "WEBVTT\n\n00:01.000 --> 00:02.000\n\u{1B}]0;owned\u{07}Bread \u{1B}[31mred\u{1B}[0m \u{202E}txet and more\n"
        try program.write(evil, to: "e\u{1B}[2Jvil.vtt")
        for arguments in [
            ["ingest", "e\u{1B}[2Jvil.vtt"], ["sources"], ["search", "bread"], ["search", "\u{1B}[31mnothing"],
        ] {
            let run = try program.run(arguments)
            for text in [run.output, run.messages] {
                #expect(
                    !text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x07 || $0.value == 0x202E },
                    "\(arguments)")
            }
        }
    }

    @Test func `output is plain unless colour is asked for`() throws {
        #expect(try !program.run("search", "rag").output.contains("\u{1B}"))
        #expect(try program.run("search", "rag", "--color", "always").output.contains("\u{1B}["))
        let plain = try program.run("sources", "--plain").output
        #expect(plain.split(separator: "\n").allSatisfy { $0.contains("\t") })
    }

    @Test func `help, version, completions and the manual are there`() throws {
        #expect(try program.run("--version").output.hasPrefix("study "))
        for arguments in [["help"], ["--help"], ["help", "search"], ["search", "--help"], ["man"]] {
            let run = try program.run(arguments)
            #expect(run.status == 0)
            #expect(run.output.count > 200, "\(arguments)")
        }
        for shell in ["bash", "zsh", "fish"] { #expect(try program.run("completions", shell).output.contains("study")) }
        #expect(try program.run("completions", "csh").status == 64)
        let names = try program.run("__complete", "sources", "ai-eng").output
        #expect(names == "ai-engineering-101-with-chip-huyen\tAI Engineering 101 with Chip Huyen\n")
    }
}
