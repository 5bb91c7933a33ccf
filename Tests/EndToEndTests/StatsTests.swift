import Foundation
import JSON
import Testing

@Suite struct StatsTests {
    @Test func `statistics are those of the sessions before`() throws {
        let program = try Program()
        try program.makeDeck(5)
        _ = try program.run(["review", "--now", "2026-03-02T09:00:00Z"], input: "4\n4\n4\n4\n")
        _ = try program.run(["review", "--now", "2026-03-20T09:00:00Z"], input: "3\n3\n3\n1\nq\n")
        let stats = try program.run("stats", "--json", "--now", "2026-03-20T10:00:00Z").json
        #expect(
            stats.names == ["date", "cards", "now", "forecast", "retention", "activity", "streak", "mastery", "quiz"])
        #expect(stats["date"] == "2026-03-20")
        #expect(stats["cards"]?.names == ["due", "learning", "review", "new", "suspended"])
        #expect(stats["cards"]?["new"] == 1)
        #expect(stats["cards"]?["learning"] == 1)
        #expect(stats["forecast"]?.elements?.count == 14)
        #expect(stats["forecast"]?.elements?.first?["due"] == 1)
        #expect(stats["retention"]?["overall"]?["reviews"] == 4)
        #expect(stats["retention"]?["overall"]?["measured"] == 0.75)
        #expect(stats["retention"]?["topics"]?.elements?.first?["topic"] == "bread")
        #expect(stats["activity"]?.elements?.map { $0["grades"] } == [4, 4])
        #expect(stats["streak"]?["days"] == 1)
        #expect(stats["mastery"]?.elements?.first?["seen"] == 4)

        let page = try program.run("stats", "--now", "2026-03-20T10:00:00Z").output
        for title in [
            "Cards", "Streak", "Due in the next 14 days", "Recalled", "Mastery by topic", "Grades in the last",
        ] {
            #expect(page.contains(title))
        }
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(page.contains("75 %"))
    }

    @Test func `study alone says what is due, what is weak and what to do next`() throws {
        let program = try Program()
        try program.makeDeck(2)
        _ = try program.run(["review", "--now", "2026-03-02T09:00:00Z"], input: "4\n")
        let state = try program.run("--now", "2026-03-20T09:00:00Z").output
        #expect(state.contains("1 card due, 1 new today."))
        #expect(state.contains("Known least: bread"))
        #expect(state.contains("Next: study review"))
        #expect(state.contains("Last time: 18 days ago, 1 grade, most on bread."))
        let json = try program.run("--json", "--now", "2026-03-20T09:00:00Z").json
        #expect(json["last"] == "2026-03-02" && json["unfinishedQuiz"] == .null)
        #expect(json["due"] == 1 && json["new"] == 1 && json["weak"] == "bread" && json["next"] == "study review")
    }

    @Test func `what a session would ask is one number wherever it is told`() throws {
        let program = try Program()
        let now = ["--now", "2026-03-02T09:00:00Z"]
        try program.run("init")
        // Two concepts that a quiz found wanting, and a session of three with two cards in their steps.
        let choices = ["--kind", "choice", "--seed", "4", "--count", "2"]
        let items = try #require(try program.run(["quiz", "--json"] + choices + now).json.elements)
        let wrong = items.map { $0.line(isRight: false) + "\n" }.joined()
        _ = try program.run(["quiz"] + choices + now, input: wrong)
        let session = try program.run(["review", "--new", "3"] + now, input: "3\n4\n4\nq\n").output
        let state = try program.run(["--json"] + now).json
        #expect(state["due"] == 0 && state["learning"] == 1 && state["new"] == 7)
        #expect(try program.run(now).output.contains("0 cards due, 1 learning, 7 new today."))
        #expect(session.contains("8 cards left. Go on with: study review\n"))
        let stats = try program.run(["stats", "--json"] + now).json
        #expect(stats["now"]?["due"] == 0 && stats["now"]?["learning"] == 1 && stats["now"]?["new"] == 7)
        #expect(try program.run(["stats"] + now).output.contains("Now      0 due, 1 learning, 7 new\n"))
        let asked = try program.run(["review", "--json"] + now).json
        #expect(asked["cards"]?.elements?.count == 7 && asked["soon"]?.elements?.count == 1)
        let all = try #require(stats["cards"]?["new"]?.integer)
        let rest = try program.run(["review"] + now, input: String(repeating: "4\n", count: 8)).output
        #expect(rest.contains("Done: 8 cards.") && rest.filter { $0 != "," }.contains("\(all - 7) new cards are left"))
    }

    @Test func `the first card of the list is the one that is asked first`() throws {
        let program = try Program()
        try program.run("init")
        let first = try #require(try program.run("review", "--json").json["cards"]?.elements?.first?.text)
        #expect(try program.run(["review"], input: "4\n").output.contains("Graded \(first) easy"))
    }

    @Test func `statistics of a home without cards`() throws {
        let program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        let stats = try program.run("stats", "--json").json
        #expect(stats["retention"]?["overall"] == .null)
        #expect(try program.run("stats").status == 0)
        #expect(try !program.run().output.contains("Next:"))
    }
}
