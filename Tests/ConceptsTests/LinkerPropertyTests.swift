import Concepts
import TestSupport
import Testing

@Suite struct LinkerPropertyTests {
    static let words =
        """
        the a we and of LLM LLMs rag RAG retrieval augmented generation large language model models vector \
        database store embed embeddings rack drag line chain lang llama index fine tuning fine-tuned MRR churn \
        monthly recurring revenue cooper netties was went to. So, uh then? documents — café’s [Music] query
        """
        .split(separator: " ").map(String.init)

    @Test(arguments: 0..<60)
    func `Splitting a text anywhere between words changes no mention`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let words = (0..<Int.random(in: 20...400, using: &random)).map { _ in
            Self.words.randomElement(using: &random) ?? "a"
        }
        var pieces: [[String]] = [[]]
        for word in words {
            if Int.random(in: 0..<4, using: &random) == 0 { pieces.append([]) }
            pieces[pieces.count - 1].append(word)
        }
        let whole = LinkerTests.linker.mentions(in: [words.joined(separator: " ")])
        let split = LinkerTests.linker.mentions(in: pieces.map { $0.joined(separator: " ") })
        #expect(whole.map(\.concept) == split.map(\.concept))
        #expect(whole.map(\.form) == split.map(\.form))
        #expect(whole.map { Self.plain($0.surface) } == split.map { Self.plain($0.surface) })
    }

    private static func plain(_ text: String) -> String { text.split(separator: " ").joined(separator: " ") }

    @Test(arguments: 0..<60)
    func `Mentions stand in order, without overlap and inside their texts`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed) &* 977)
        let texts = (0..<Int.random(in: 1...30, using: &random)).map { _ in
            (0..<Int.random(in: 0...20, using: &random)).map { _ in
                Int.random(in: 0..<12, using: &random) == 0
                    ? String(decoding: (0..<3).map { _ in UInt8.random(in: 32...255, using: &random) }, as: UTF8.self)
                    : Self.words.randomElement(using: &random) ?? ""
            }.joined(separator: " ")
        }
        var last = (segment: 0, byte: 0)
        for mention in LinkerTests.linker.mentions(in: texts) {
            #expect((mention.segments.lowerBound, mention.start) >= last)
            last = (mention.segments.upperBound, mention.end)
            #expect(mention.end <= texts[mention.segments.upperBound].utf8.count)
            #expect(mention.start < texts[mention.segments.lowerBound].utf8.count)
            #expect((0.5...1).contains(mention.confidence))
            #expect(!mention.surface.isEmpty)
        }
    }
}
