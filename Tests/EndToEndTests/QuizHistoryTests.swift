import Foundation
import JSON
import Testing

@Suite struct QuizHistoryTests {
    private let program: Program
    private let choices = ["--kind", "choice", "--count", "3", "--seed"]

    init() throws { program = try Program.withQuiz() }

    private func sit(_ seed: String, right: [Bool], at time: String) throws {
        let items = try #require(try program.run(["quiz", "--json"] + choices + [seed]).json.elements)
        let lines = zip(items, right).map { $0.line(isRight: $1) + "\n" }
        _ = try program.run(["quiz"] + choices + [seed, "--now", time], input: lines.joined())
    }

    @Test func `statistics hold what was answered in quizzes`() throws {
        #expect(try program.run("stats", "--json").json["quiz"]?["sittings"]?.elements == [])
        try sit("1", right: [true, false, true], at: "2026-03-02T09:00:00Z")
        try sit("2", right: [true, true], at: "2026-03-04T09:00:00Z")
        let quiz = try #require(try program.run("stats", "--json").json["quiz"])
        #expect(quiz.names == ["answers", "right", "topics", "sittings"])
        #expect(quiz["answers"] == 5 && quiz["right"] == 4)
        #expect(quiz["sittings"]?.elements?.map { $0["date"] } == ["2026-03-02", "2026-03-04"])
        #expect(quiz["sittings"]?.elements?.map { $0["answers"] } == [3, 2])
        #expect(quiz["sittings"]?.elements?.map { $0["right"] } == [2, 2])
        let topics = try #require(quiz["topics"]?.elements)
        #expect(topics.compactMap { $0["answers"]?.integer }.reduce(0, +) == 5)
        #expect(topics.allSatisfy { $0.names == ["topic", "answers", "right"] })
        let page = try program.run("stats").output
        #expect(page.contains("Quiz answers in 2 sittings") && page.contains("80 %"))
        #expect(page.contains("Latest quizzes") && page.contains("2 of 3 right"))
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func `the log of quizzes goes along when a home is exported, and the doctor examines it`() throws {
        try sit("1", right: [true, false], at: "2026-03-02T09:00:00Z")
        let items = try program.items("--kind", "choice", "--count", "3", "--seed", "2")
        _ = try program.run(["quiz"] + choices + ["2"], input: "x\nq\n")
        let quiz = try program.run("stats", "--json").json["quiz"]
        let (missed, left) = (try program.items("--missed"), try program.items("--resume"))
        #expect(missed.count == 1 && quiz?["answers"] == 2 && !left.isEmpty)
        try program.run("export", "json", "all.json")
        try program.run("init", "--empty", "--no-glossary", "--home", "other")
        #expect(try program.run("import", "all.json", "--home", "other").status == 0)
        #expect(try program.run("stats", "--json", "--home", "other").json["quiz"] == quiz)
        #expect(try program.items("--missed", "--home", "other").map { $0["id"] } == missed.map { $0["id"] })
        #expect(try program.items("--resume", "--home", "other").map { $0["id"] } == left.map { $0["id"] })
        #expect(try program.items("--all", "--home", "other").allSatisfy { $0["id"] != items[0]["id"] })
        let checks = try program.run("doctor", "--json", "--home", "other").json
        #expect(checks["healthy"] == true)
        #expect(checks["checks"]?.elements?.contains { $0["check"]?.text?.hasPrefix("quiz answers") == true } == true)
    }
}
