import Library
import Testing
import Transcripts

/// A hit leads to the second at which its words are said.
@Suite struct MomentTests {
    private static let talk: [String] = (0..<60).map { number in
        number == 41
            ? "[music] And so the marzipan principle [laughs] explains it all."
            : "Sentence number \(number) tells of a walk in the hills with nobody else around."
    }

    @Test func `a hit stands for the moment of its words, not for the beginning of its passage`() throws {
        let home = try TemporaryHome()
        let library = try home.library()
        try library.ingest(Talk.whisper(Self.talk), as: "hills.txt")
        _ = try library.editSource("hills", GivenFacts(url: "https://www.youtube.com/watch?v=abcdefghijk"))
        let answer = try library.search("marzipan principle")
        let hit = try #require(answer.hits.first)
        #expect((hit.place.start?.seconds ?? 999) < 205)
        let moment = try library.moment(of: hit)
        #expect(moment.start?.seconds == 205)
        #expect(moment.lines.lowerBound == 42)
        #expect(moment.lines.upperBound == hit.place.lines.upperBound)
        #expect(moment.url?.contains("t=205") == true)
        try library.remember(answer)
        #expect(try library.hit(1) == moment)
    }

    @Test func `of several places in a hit it is the one with most of the words`() throws {
        let home = try TemporaryHome()
        let library = try home.library()
        try library.ingest(
            Talk.whisper([
                "The oven is hot today.", "We walk in the hills for a while.", "It rains, and then it rains again.",
                "Nobody knows why the hills are so quiet at this time of the year, or where all the people went.",
                "And the oven keeps the sourdough warm.", "That is all.",
            ]), as: "oven.txt")
        let hit = try #require(try library.search("oven sourdough").hits.first)
        #expect(try library.moment(of: hit).start?.seconds == 20)
        #expect(try library.moment(of: try #require(library.search("oven").hits.first)).start?.seconds == 0)
    }
}
