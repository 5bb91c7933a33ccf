import Foundation
import JSON
import Testing

extension Program {
    /// A home with nothing but `count` cards of its own, all of which may be asked today.
    func makeDeck(_ count: Int) throws {
        try run("init", "--empty", "--no-glossary")
        var file = "---\nstudy: cards\ntopic: bread\n---\n"
        for number in 0..<count { file += "\n## What is loaf number \(number)?\n\nThe answer to \(number).\n" }
        let taken = try run("ingest", write(file, to: "deck.md"))
        try #require(taken.status == 0, "\(taken.messages)")
        for key in ["session.new", "session.limit"] { try run("config", "set", key, "9999") }
    }

    /// A home with nothing but one card that gives options to choose from.
    func makeChoice() throws {
        try run("init", "--empty", "--no-glossary")
        let notes = """
            ---
            study: notes
            title: Bread without a machine
            ---

            ## Salt comes late [line 1]

            - Salt tightens the gluten; Ben Loaf stirs it in after the rest.

            ## Check yourself

            ### When does Ben Loaf stir in the salt? [line 1]

            - [ ] Early — it would tighten the gluten at once
            - [x] Late
            - [ ] Never — bread without salt tastes of nothing
            """
        let taken = try run("ingest", write(notes, to: "notes.md"))
        try #require(taken.status == 0, "\(taken.messages)")
    }

    /// How often each card was graded, by what the home says.
    func gradesGiven() throws -> [String: Int] {
        let cards = try #require(try run("cards", "--json").json.elements)
        return Dictionary(
            cards.compactMap { card in card["id"]?.text.map { ($0, card["reps"]?.integer ?? 0) } },
            uniquingKeysWith: +
        ).filter { $0.value > 0 }
    }

    /// How often each card was graded, by what a session said.
    static func gradesAcknowledged(_ output: String) -> [String: Int] {
        let acknowledged = output.split(separator: "\n").compactMap { line -> String? in
            let words = line.split(separator: " ")
            // A line that was cut off has said nothing.
            guard words.first == "Graded", words.count > 3, line.hasSuffix(".") else { return nil }
            return String(words[1])
        }
        return Dictionary(acknowledged.map { ($0, 1) }, uniquingKeysWith: +)
    }
}
