import Foundation
import JSON
import Testing

@Suite struct QuizJSONTests {
    private let program: Program

    init() throws { program = try Program.withQuiz() }

    private static let names = [
        "id", "kind", "question", "prompts", "choices", "answer", "reasons", "accept", "explanation", "concepts",
        "topic", "citations", "difficulty", "origin",
    ]

    @Test func `the whole pool has every field of the contract`() throws {
        let items = try program.items("--all")
        #expect(items.count >= 1000)
        #expect(Set(items.compactMap { $0["id"]?.text }).count == items.count)
        for item in items {
            #expect(item.names == Self.names)
            let choices = item["choices"]?.elements
            switch (item["kind"], item["answer"]) {
            case ("choice", .integer(let index)):
                #expect(choices?.indices.contains(index) == true)
                let reasons = try #require(item["reasons"]?.elements)
                #expect(reasons.count == choices?.count && reasons[index] == .null)
            case ("match", .array(let answer)):
                #expect(answer.count == item["prompts"]?.elements?.count)
                #expect(answer.allSatisfy { choices?.indices.contains($0.integer ?? -1) == true })
            case ("true-false", .bool): #expect(choices == nil)
            case ("cloze", .string), ("short", .string): #expect(choices == nil)
            case (let kind, let answer): Issue.record("\(String(describing: kind)) \(String(describing: answer))")
            }
            let difficulty = try #require(item["difficulty"]?.number)
            #expect((0...1).contains(difficulty))
            #expect(["corpus", "generated"].contains(item["origin"]?.text))
            for place in item["citations"]?.elements ?? [] {
                #expect(place.names == ["source", "part", "start", "end", "lineStart", "lineEnd", "url"])
            }
        }
    }

    @Test func `one seed gives the same bytes, another others`() throws {
        let first = try program.run("quiz", "--json", "--seed", "7", "--count", "12")
        #expect(try program.run("quiz", "--json", "--seed", "7", "--count", "12").output == first.output)
        #expect(try Program.withQuiz().run("quiz", "--json", "--seed", "7", "--count", "12").output == first.output)
        #expect(try program.run("quiz", "--json", "--seed", "8", "--count", "12").output != first.output)
        #expect(try first.json.elements?.count == 12)
        let now = ["--seed", "7", "--count", "2", "--now", "2026-01-01T09:00:00Z"]
        let input = "1\n2\n"
        let (one, other) = (try Program.withQuiz(), try Program.withQuiz())
        #expect(try one.run(["quiz"] + now, input: input).output == other.run(["quiz"] + now, input: input).output)
    }

    @Test func `choices narrow, and too few items give fewer with a message`() throws {
        let kinds = try program.items("--kind", "match", "--kind", "true-false", "--all").map { $0["kind"]?.text }
        #expect(Set(kinds) == ["match", "true-false"])
        #expect(try program.items("--topic", "RAG", "--all").allSatisfy { $0["topic"] == "rag" })
        #expect(
            try program.items("--concept", "chunking", "--all").allSatisfy {
                $0["concepts"]?.elements?.contains("chunking") == true
            })
        let run = try program.run("quiz", "--concept", "chunking", "--count", "200", "--json")
        #expect(try run.status == 0 && (run.json.elements?.count ?? 200) < 200)
        #expect(run.messages.contains("There are only") && run.messages.contains("not 200"))
        #expect(try program.run("quiz", "--missed", "--json").json.elements == [])
        for (words, status) in [
            (["--topic", "nonsense"], 66), (["--kind", "essay"], 64), (["--all"], 64),
            (["--resume", "--seed", "1"], 64),
            (["--format", "markdown", "--json"], 64), (["--count", "0"], 64),
        ] { #expect(try program.run(["quiz"] + words).status == Int32(status), "\(words)") }
        try program.run("init", "--empty", "--no-glossary", "--home", "bare")
        let bare = try program.run("quiz", "--home", "bare")
        #expect(bare.status == 0 && bare.output.isEmpty && bare.messages.contains("No items fit"))
    }

    @Test func `a paper quiz has its key at the end`() throws {
        let draw = ["--seed", "5", "--count", "6", "--source", "ai-agents-and-open-source-ai"]
        let items = try #require(try program.run(["quiz", "--json"] + draw).json.elements)
        let paper = try program.run(["quiz", "--format", "markdown"] + draw).output
        let halves = paper.split(separator: "## Key")
        #expect(halves.count == 2 && paper.hasPrefix("# Quiz\n") && paper.hasSuffix("\n"))
        #expect(items.count == 6 && halves[0].contains("## 6") && !halves[0].contains("## 7"))
        #expect(halves[1].contains("1. **") && halves[1].contains("\n6. **") && halves[1].contains("](https://"))
        #expect(try program.run("quiz", "--resume", "--json").json.elements == [])
    }
}
