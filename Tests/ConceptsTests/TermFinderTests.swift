import Concepts
import Foundation
import TestSupport
import Testing
import Transcripts

@Suite struct TermFinderTests {
    static let finder = TermFinder(LinkerTests.linker)

    static let talk = """
        Yeah, so, thanks for having me. You know, a lot of people think that sourdough starters are a kind of magic \
        thing. They are not. A sourdough starter is flour and water, and in it live wild yeast and lactic acid bacteria. \
        The wild yeast makes the gas, the lactic acid bacteria make the taste. Yeah, I mean, when we fed our sourdough \
        starter every day, the wild yeast got stronger, and the proofing time went down. Proofing time is a thing that \
        people get wrong a lot. I guess if the kitchen is cold, the proofing time is long. So, you know, keep the \
        sourdough starter warm, feed it, and watch the proofing time. That is kind of it. Thanks a lot, yeah.
        """

    @Test func `Terms of a talk are what it is about, not how it is said`() {
        let names = Self.finder.terms(in: [Self.talk], most: 8).map(\.name)
        for expected in ["sourdough starter", "proofing time", "wild yeast", "lactic acid bacteria"] {
            #expect(names.contains { $0.hasPrefix(expected) }, "\(expected) in \(names)")
        }
        for rubbish in ["yeah", "lot", "kind", "thing", "people", "thanks", "day"] {
            #expect(!names.contains(rubbish), "\(rubbish) in \(names)")
        }
    }

    /// Talk of five hundred words in which one term is said twice and defined, another said as often and not.
    @Test func `what somebody stops to define comes before what is only said as often`() throws {
        let chatter = (0..<40).map { "The baker number \($0) put the loaf into the oven and waited for the crust." }
        let texts =
            chatter + [
                "A lame holder is a tool that carries a thin blade. We sold one lame holder on Monday.",
                "The tin rack fell down. They mended the tin rack on Monday.",
            ]
        let names = Self.finder.terms(in: texts, most: 60).map(\.name)
        let defined = try #require(names.firstIndex(of: "lame holder"))
        let other = try #require(names.firstIndex(of: "tin rack"))
        #expect(defined < other)
        #expect(defined < 6, "\(names.prefix(8))")
    }

    /// Two hundred invented names said the more often the lower their number, among as many said once.
    @Test(arguments: [97, 1000, 4001])
    func `in a text of many windows no count is short by more than there are windows`(window: Int) throws {
        var random = SeededRandom(seed: 5)
        func name(_ number: Int) -> String {
            let parts = ["bal", "dor", "fen", "gim", "hur", "jas", "kel", "lom", "nuv", "pir"]
            return (parts[number / 100 % 10] + parts[number / 10 % 10] + parts[number % 10]).capitalized
        }
        let texts = (0..<3000).map { turn in
            let often = Int(200 * pow(Double.random(in: 0..<1, using: &random), 3))
            return "The baker took the \(name(often)) and the \(name(200 + turn % 800)) to the oven."
        }
        let exact = Self.finder.terms(in: texts, most: 2000)
        let short = TermFinder(LinkerTests.linker, window: window).terms(in: texts, most: 2000)
        let words = texts.reduce(0) { $0 + $1.split(separator: " ").count }
        let windows = words / window
        let counts = Dictionary(uniqueKeysWithValues: short.map { ($0.name, $0.mentionCount) })
        for term in exact where term.concept == nil {
            let count = counts[term.name] ?? 0
            #expect(count <= term.mentionCount)
            #expect(count >= term.mentionCount - windows, "\(term.name): \(count) of \(term.mentionCount)")
        }
        #expect(short.count < exact.count)
        if windows < 40 { #expect(short.prefix(5).map(\.name) == exact.prefix(5).map(\.name)) }
    }

    @Test func `Concepts of the glossary are given by their names`() {
        let terms = Self.finder.terms(in: ["An LLM with RAG. The LLM reads documents from a vector store."], most: 5)
        #expect(
            Set(terms.filter { $0.concept != nil }.map(\.name)) == [
                "Large language model", "Retrieval-augmented generation", "Vector database",
            ])
    }

    @Test func `Speakers are no terms`() {
        let segments = (0..<12).map { number in
            Segment(
                lines: number + 1...number + 1, speaker: number % 2 == 0 ? "Ada Crumb" : "Ben Loaf",
                text: number % 2 == 0 ? "Ben, how long does the oven heat?" : "Ada, the oven heat is a matter of stone."
            )
        }
        let transcript = Transcript(format: .plain, parts: [Transcript.Part(segments: segments)])
        let names = Self.finder.terms(in: transcript, most: 10).map { $0.name.lowercased() }
        #expect(names.contains("oven heat"))
        #expect(names.allSatisfy { !$0.contains("ada") && !$0.contains("ben") })
    }

    @Test func `People who are greeted, addressed or introduced are no terms`() {
        let talk = """
            hello everybody my guest today joined by uh Petra Quill has a bakery so Jonas you had a question about the \
            proofing time yes Petra you said the proofing time is long how is the proofing time Petra if the Ravello \
            oven is cold well Jonas Wick the proofing time of the Ravello oven is what Quill and Wick wrote about
            """
        let names = Self.finder.terms(in: [talk], most: 30).map(\.name)
        for person in ["Petra", "Quill", "Jonas", "Wick"] {
            #expect(!names.contains { $0.contains(person) }, "\(person) in \(names)")
        }
        #expect(names.contains { $0.hasPrefix("Ravello") })
    }

    @Test func `A verb in capitals within a name is part of it`() {
        let talk = "We sold shirts at Velvet Pick, and when Velvet Pick grew, the stylists of Velvet Pick left."
        #expect(Self.finder.terms(in: [talk], most: 3).map(\.name).contains("Velvet Pick"))
    }

    @Test func `Everyday words before a word that names nothing are plain`() {
        let talk = "The advanced course follows the sourdough course. In the advanced course we bake at Simple Course."
        let terms = Self.finder.terms(in: [talk], most: 20)
        #expect(terms.filter(\.isPlain).map { $0.name.lowercased() } == ["advanced course"])
    }

    @Test func `What every text of a collection says is not what one of them is about`() {
        let texts = (0..<12).map { number in
            [
                "The conference room is open. "
                    + (number == 3 ? "Gravel beds clean water. A gravel bed is slow." : "We eat bread.")
            ]
        }
        var statistics = TermStatistics()
        for text in texts { statistics.add(text) }
        let terms = TermFinder(LinkerTests.linker, statistics: statistics).terms(in: texts[3], most: 1)
        #expect(terms.first?.name.hasPrefix("gravel bed") == true || terms.first?.name.hasPrefix("Gravel bed") == true)
    }

    @Test func `Nothing gives nothing, and the same text the same terms`() {
        #expect(Self.finder.terms(in: [], most: 10).isEmpty)
        #expect(Self.finder.terms(in: ["", "and so on"], most: 10).isEmpty)
        #expect(Self.finder.terms(in: [Self.talk], most: 20) == Self.finder.terms(in: [Self.talk], most: 20))
    }
}
