import Foundation
import JSON
import Testing

@Suite struct CardCommandTests {
    private static let card = "chunking.basic.definition"

    @Test func `cards are listed as the contract has it`() throws {
        let program = try Program()
        let cards = try #require(try program.run("cards", "--json").json.elements)
        #expect(cards.count >= 1500)
        let fields = [
            "id", "kind", "front", "back", "concepts", "topic", "citations", "origin", "state", "suspended",
            "buriedUntil", "due", "stability", "difficulty", "reps", "lapses",
        ]
        for card in cards {
            #expect(Array(card.names.prefix(fields.count)) == fields)
            let places = try #require(card["citations"]?.elements)
            #expect(!places.isEmpty, "\(card["id"]?.text ?? "")")
            for place in places {
                #expect(place.names == ["source", "part", "start", "end", "lineStart", "lineEnd", "url"])
                #expect((place["lineStart"]?.integer ?? 0) >= 1)
            }
        }
        #expect(try program.run("cards", "list", "--json").output == program.run("cards", "--json").output)
        let some = try program.run("cards", "--topic", "rag", "--kind", "contrast", "--json").json.elements
        #expect(some?.isEmpty == false && some?.allSatisfy { $0["topic"] == "rag" && $0["kind"] == "contrast" } == true)
        #expect(try program.run("cards", "--plain").output.split(separator: "\n").count == cards.count)
    }

    @Test func `a card shows where it stands`() throws {
        let program = try Program()
        program.environment["COLUMNS"] = "40"
        func state() throws -> String {
            let lines = try program.run("cards", "show", Self.card).output.split(separator: "\n")
            #expect(lines.allSatisfy { $0.count <= 40 || $0.contains("http") })
            let first = try #require(lines.firstIndex { $0.hasPrefix("state ") })
            let rest = lines[(first + 1)...].prefix { $0.hasPrefix(" ") }
            return ([lines[first].dropFirst(10)] + rest).map { $0.trimmingCharacters(in: .whitespaces) }
                .joined(separator: " ")
        }
        #expect(try state() == "new")
        try program.run("grade", Self.card, "again", "--at", "2026-03-01T09:00:00Z")
        #expect(try state() == "learning, due 2026-03-01T09:01:00Z, 1 review, 0 lapses")
        try program.run("grade", Self.card, "easy", "--at", "2026-03-01T09:02:00Z")
        #expect(try state().hasPrefix("review, due 2026-03-"))
        #expect(try state().hasSuffix(", 2 reviews, 0 lapses"))
        try program.run("cards", "suspend", Self.card)
        #expect(try state().hasSuffix(", 0 lapses, suspended"))
    }

    @Test func `a card of one's own goes through its whole life`() throws {
        let program = try Program()
        try program.run("search", "chunk size")
        let added = try program.run(
            "cards", "add", "--front", "What is a crumb?", "--back", "The inside of a loaf.", "--concept", "chunking",
            "--from", "@1", "--json")
        let id = try #require(try added.json["id"]?.text)
        #expect(try added.json["origin"] == "yours" && added.json["citations"]?.elements?.count == 1)
        #expect(try program.run("cards", "edit", id, "--back", "What the crust holds.").status == 0)
        #expect(try program.run("cards", "show", id, "--json").json["back"] == "What the crust holds.")
        #expect(try program.run("cards", "suspend", id, "--json").json["suspended"] == true)
        #expect(try program.run("cards", "unsuspend", id, "--json").json["suspended"] == false)
        #expect(try program.run("grade", id, "easy", "--json").json["state"] == "review")
        #expect(try program.run("cards", "reset", id, "--json").json["state"] == "new")
        #expect(try program.run("cards", "delete", id).status == 0)
        let gone = try program.run("cards", "show", id)
        #expect(gone.status == 66 && gone.messages.contains("study cards"))
    }

    @Test func `the editor writes and changes cards`() throws {
        let program = try Program()
        try program.write(
            "#!/bin/sh\nprintf 'What is ==steam== for?\\n\\n---\\n\\nA shiny crust.\\n' > \"$1\"\n", to: "editor")
        program.environment["VISUAL"] = nil
        program.environment["EDITOR"] = "sh \(program.folder.appending(path: "editor").path)"
        let added = try program.run("cards", "add", "--json").json
        #expect(added["front"] == "What is […] for?" && added["back"] == "steam\nA shiny crust.")
        program.environment["EDITOR"] = "true"
        let id = try #require(added["id"]?.text)
        #expect(try program.run("cards", "edit", id).messages.contains("Nothing was changed."))
        program.environment["EDITOR"] = "false"
        #expect(try program.run("cards", "edit", id).status == 74)
        program.environment["EDITOR"] = nil
        #expect(try program.run("cards", "add").status == 64)
    }

    @Test func `a grade is shown as the contract has it, and undo takes it back`() throws {
        let program = try Program()
        try program.run("config", "set", "scheduler.day", "24h")
        try program.run("config", "set", "scheduler.fuzz", "false")
        let first = try program.run("grade", Self.card, "good", "--at", "2026-01-01T09:00:00Z", "--json").json
        #expect(
            first.names == ["card", "state", "step", "due", "stability", "difficulty", "retrievability"])
        #expect(first["state"] == "learning" && first["step"] == 1 && first["retrievability"] == .null)
        #expect(first["due"] == "2026-01-01T09:10:00Z")
        let second = try program.run("grade", Self.card, "good", "--at", "2026-01-02T10:10:00+01:00", "--json").json
        #expect(second["state"] == "review" && second["step"] == .null && second["retrievability"]?.number != nil)
        #expect(try program.run("undo", "--json").json["rating"] == "good")
        #expect(try program.run("cards", "show", Self.card, "--json").json["reps"] == 1)
        try program.run("undo")
        #expect(try program.run("undo").status == 0)
        #expect(try program.run("cards", "show", Self.card, "--json").json["state"] == "new")
        #expect(try program.run("grade", "no-such-card", "good").status == 66)
        #expect(try program.run("grade", Self.card, "fine").status == 64)
        #expect(try program.run("grade", Self.card, "good", "--at", "yesterday").status == 64)
    }

    @Test func `undo names the question and the local time, cut and broken between words`() throws {
        let program = try Program()
        // Three hours ahead, without a table of zones.
        program.environment["TZ"] = "XXX-3"
        let front = try #require(try program.run("cards", "show", Self.card, "--json").json["front"]?.text)
        for columns in [20, 24, 200] {
            program.environment["COLUMNS"] = "\(columns)"
            try program.run("grade", Self.card, "good", "--at", "2026-01-01T22:30:00Z")
            let lines = try program.run("undo").output.split(separator: "\n")
            #expect(lines.allSatisfy { $0.count <= columns })
            let head = lines.dropLast().map { $0.drop(while: { $0 == " " }) }.joined(separator: " ")
            #expect(head == "Took back “good” of 2026-01-02 01:30:")
            var question = try #require(lines.last).dropFirst(2)
            #expect(question.hasSuffix("…") == (front.count > columns - 2))
            if question.hasSuffix("…") { question.removeLast() }
            #expect(front == question || front.hasPrefix(question + " "))
        }
    }

    @Test func `settings are shown, changed and refused with their bounds`() throws {
        let program = try Program()
        let settings = try #require(try program.run("config", "list", "--json").json.elements)
        #expect(settings.first?.names == ["key", "value", "default", "isSet"])
        #expect(try program.run("config", "get", "scheduler.retention").output == "0.9\n")
        let bad = try program.run("config", "set", "scheduler.retention", "0.5")
        #expect(bad.status == 64 && bad.messages.contains("0.7 to 0.99"))
        let unknown = try program.run("config", "get", "retention")
        #expect(unknown.status == 64 && unknown.messages.contains("scheduler.retention"))
        #expect(try program.run("config", "set", "scheduler.learning-steps", "1m", "10m", "1d").status == 0)
        #expect(try program.run("config", "get", "scheduler.learning-steps").output == "1m 10m 1d\n")
        #expect(try program.run("config", "unset", "scheduler.learning-steps", "--json").json["value"] == "1m 10m")
        let optimized = try program.run("config", "optimize", "--json").json
        #expect(optimized.names == ["reviews", "parameters", "logLossBefore", "logLossAfter", "applied"])
        #expect(optimized["applied"] == false)
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["STUDY_SHARED"] != nil, "STUDY_SHARED is not set"))
    func `histories of the reference implementation are followed on the command line`() throws {
        let shared = try #require(ProcessInfo.processInfo.environment["STUDY_SHARED"])
        let file = URL(filePath: shared).appending(path: "fixtures/fsrs-vectors.json")
        let vectors = try JSONValue(parsing: Array(try Data(contentsOf: file)))
        let program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        try program.run("config", "set", "scheduler.day", "24h")
        try program.run("config", "set", "scheduler.fuzz", "false")
        let standard = vectors["cases"]?.elements?.first?["scheduler"]
        let plain = (vectors["cases"]?.elements ?? []).filter { history in
            history["scheduler"] == standard
                && history["reviews"]?.elements?.allSatisfy { $0["scheduler"] == nil } == true
        }
        for history in plain.prefix(8) {
            let id = try #require(
                try program.run("cards", "add", "--front", "Which?", "--back", "This.", "--json").json["id"]?.text)
            for review in (history["reviews"]?.elements ?? []).prefix(12) {
                let rating = ["again", "hard", "good", "easy"][try #require(review["rating"]?.integer) - 1]
                let given = try program.run(
                    "grade", id, rating, "--at", try #require(review["at"]?.text), "--json"
                ).json
                let expected = try #require(review["expect"])
                let place: Comment = "\(history["id"]?.text ?? "")"
                #expect(given["state"] == expected["state"] && given["step"] == expected["step"], place)
                #expect(given["due"] == expected["due"], place)
                for field in ["stability", "difficulty"] {
                    let (ours, theirs) = (given[field]?.number ?? 0, expected[field]?.number ?? 1)
                    #expect(abs(ours - theirs) <= 1e-9 * max(abs(ours), abs(theirs)), place)
                }
            }
        }
        #expect(!plain.isEmpty)
    }
}
