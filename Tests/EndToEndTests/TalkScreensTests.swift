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
        program.environment["COLUMNS"] = "100"
    }

    @Test func `the terms of an hour of talk`() throws {
        try program.run("init", "--empty", "--no-glossary")
        try Screen.expect(
            try program.run("extract", Self.talk.path, "--limit", "400").output, named: "talk-terms")
    }

    @Test func `what an hour of talk mentions of the built-in glossary`() throws {
        try program.run("init", "--empty")
        try program.run("ingest", Self.talk.path)
        let read = try program.run("read", "an-archive-that-answers", "--json").output
        let segments = try JSONDecoder().decode(Reading.self, from: Data(read.utf8)).segments
        let lines = segments.map { "\($0.lineStart)-\($0.lineEnd) \($0.kind) \($0.concepts.joined(separator: ", "))\n" }
        try Screen.expect(lines.joined(), named: "talk-mentions")
    }

    private struct Reading: Decodable {
        struct Segment: Decodable {
            let lineStart: Int
            let lineEnd: Int
            let kind: String
            let concepts: [String]
        }
        let segments: [Segment]
    }

    @Test func `how the concepts of an hour of talk hang together`() throws {
        try program.run("init", "--empty")
        try program.run("ingest", Self.talk.path)
        let graph = try JSONDecoder().decode(Graph.self, from: Data(try program.run("graph", "--json").output.utf8))
        let mentioned = graph.nodes.filter { $0.mentionCount > 0 }.map { "\($0.id) \($0.mentionCount)\n" }
        let edges = graph.edges.filter { !$0.evidence.isEmpty }.map { edge in
            "\(edge.from) \(edge.type) \(edge.to) (\(edge.origin), \(String(format: "%.3f", edge.weight)))\n"
                + edge.evidence.map { "  \($0.source) \($0.lineStart)-\($0.lineEnd)\n" }.joined()
        }
        try Screen.expect((mentioned + edges).joined(), named: "talk-graph")
    }

    private struct Graph: Decodable {
        struct Node: Decodable {
            let id: String
            let mentionCount: Int
        }
        struct Edge: Decodable {
            struct Place: Decodable {
                let source: String
                let lineStart: Int
                let lineEnd: Int
            }
            let from: String
            let type: String
            let to: String
            let weight: Double
            let origin: String
            let evidence: [Place]
        }
        let nodes: [Node]
        let edges: [Edge]
    }

    @Test func `the draft of an hour of talk`() throws {
        try program.run("init", "--empty", "--no-glossary")
        try program.run("ingest", Self.talk.path)
        try Screen.expect(try program.run("draft", "an-archive-that-answers").output, named: "talk-draft")
    }

    @Test func `the cards of an hour of talk`() throws {
        try program.run("init", "--empty", "--no-glossary")
        try program.run("ingest", Self.talk.path)
        let cards = try program.run("cards", "list", "--json").output
        try Screen.expect(cards, named: "talk-cards")
    }
}
