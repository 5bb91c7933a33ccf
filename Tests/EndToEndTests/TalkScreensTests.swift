import Foundation
import Testing

/// What an hour of talk that nobody tuned on looks like when it is taken apart: terms with their scores, sections with
/// their sentences, cards. Every rule that finds them leaves a trace here; look at a change as a diff.
@Suite struct TalkScreensTests {
    private static let talk = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Talks/an-archive-that-answers.txt")

    private let program: Program

    init() throws {
        program = try Program()
        // The glossary of the tests, so that the corpus may change.
        try program.run("init", "--empty", "--no-glossary")
        program.environment["COLUMNS"] = "100"
    }

    @Test func `the terms of an hour of talk`() throws {
        try Screen.expect(
            try program.run("extract", Self.talk.path, "--limit", "400").output, named: "talk-terms")
    }

    @Test func `the draft of an hour of talk`() throws {
        try program.run("ingest", Self.talk.path)
        try Screen.expect(try program.run("draft", "an-archive-that-answers").output, named: "talk-draft")
    }

    @Test func `the cards of an hour of talk`() throws {
        try program.run("ingest", Self.talk.path)
        let cards = try program.run("cards", "list", "--json").output
        try Screen.expect(cards, named: "talk-cards")
    }
}
