import Concepts
import Practice
import Testing

@Suite struct QuizPaperTests {
    static let pool = QuizCorpus.pool.items

    @Test(arguments: 1...60)
    func `every sitting keeps the rules`(seed: Int) {
        let count = [1, 2, 5, 10, 20, 20, 40][seed % 7]
        let items = QuizPaper(Self.pool, QuizRequest(count: count, seed: UInt64(seed))).items
        #expect(items.count == count)
        #expect(Set(items.map(\.id)).count == items.count)
        expectEvenKeys(items)
        expectFewRepeats(items)
        expectNoneAnswersAnother(items)
        for (shape, made) in Dictionary(grouping: items, by: \.shape) where shape.isTemplate {
            #expect(made.count <= max(1, count / 3), "\(shape)")
        }
        if count >= 10 {
            #expect(Set(items.map(\.topic)).count >= 8)
            #expect(zip(items, items.dropFirst()).allSatisfy { $0.topic != $1.topic })
        }
    }

    @Test func `120 items can be drawn at once`() {
        let items = QuizPaper(Self.pool, QuizRequest(count: 120, seed: 9)).items
        #expect(items.count == 120)
        expectEvenKeys(items)
        expectFewRepeats(items)
        expectNoneAnswersAnother(items)
    }

    @Test func `the same seed gives the same sitting and another seed another`() {
        let first = QuizPaper(Self.pool, QuizRequest(count: 20, seed: 5)).items
        #expect(first == QuizPaper(Self.pool, QuizRequest(count: 20, seed: 5)).items)
        #expect(first != QuizPaper(Self.pool, QuizRequest(count: 20, seed: 6)).items)
    }

    @Test func `filters let through what they name and nothing else`() {
        var request = QuizRequest(count: 10, seed: 3)
        request.topics = ["rag"]
        request.kinds = [.choice, .cloze]
        let items = QuizPaper(Self.pool, request).items
        #expect(items.count == 10)
        #expect(items.allSatisfy { $0.topic == "rag" && ($0.kind == .choice || $0.kind == .cloze) })
        request.excluded = Set(items.map(\.id))
        #expect(Set(QuizPaper(Self.pool, request).items.map(\.id)).isDisjoint(with: request.excluded))
    }

    @Test(arguments: [QuizItem.Kind.cloze, .trueFalse, .match, .short])
    func `one kind alone fills a sitting, though few shapes make it`(kind: QuizItem.Kind) {
        var request = QuizRequest(count: 15, seed: 4)
        request.kinds = [kind]
        #expect(QuizPaper(Self.pool, request).items.count == 15)
    }

    @Test func `few answers of a sitting are left to the person to judge`() {
        for seed in 1...20 {
            let items = QuizPaper(Self.pool, QuizRequest(count: 40, seed: UInt64(seed))).items
            let judged = items.filter { item in
                item.kind == .short && QuizCorpus.grader.grade("no idea", for: item).verdict == .selfAssessed
            }
            #expect(judged.count <= 5, "\(judged.map(\.question))")
        }
    }

    @Test func `what went wrong comes back`() {
        var request = QuizRequest(count: 10, seed: 3)
        let missed = Set(QuizPaper(Self.pool, request).items.prefix(4).map(\.id))
        request.only = missed
        request.seed = 8
        #expect(Set(QuizPaper(Self.pool, request).items.map(\.id)) == missed)
    }

    @Test func `weak concepts come up more often`() {
        let weak = Set(QuizCorpus.material.glossary.concepts.filter { $0.topic == "evals" }.prefix(8).map(\.id))
        func drawn(_ weights: [Concept.ID: Double]) -> Int {
            (0..<20).reduce(0) { sum, seed in
                var request = QuizRequest(count: 10, seed: UInt64(seed))
                request.weights = weights
                return sum
                    + QuizPaper(Self.pool, request).items.filter { item in item.concepts.contains { weak.contains($0) }
                    }.count
            }
        }
        let plain = drawn([:])
        let leaning = drawn(Dictionary(uniqueKeysWithValues: weak.map { ($0, 8.0) }))
        #expect(leaning > plain * 3 / 2, "\(plain) without, \(leaning) with")
    }

    @Test func `a pool too small gives fewer`() {
        var request = QuizRequest(count: 50, seed: 1)
        request.concepts = [Concept.ID("recall")]
        let items = QuizPaper(Self.pool, request).items
        #expect(!items.isEmpty && items.count < 50)
        #expect(QuizPaper([], request).items.isEmpty)
    }

    // MARK: - The rules, told in another way than the drawing does

    private func expectEvenKeys(_ items: [QuizItem]) {
        let places = items.compactMap(\.keyIndex)
        let counts = (0..<4).map { place in places.filter { $0 == place }.count }
        #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1, "\(counts)")
        let truths = items.filter { $0.answer == .truth(true) }.count
        let falsehoods = items.filter { $0.answer == .truth(false) }.count
        #expect(abs(truths - falsehoods) <= 1)
    }

    private func expectFewRepeats(_ items: [QuizItem]) {
        for start in 0..<max(1, items.count - 19) {
            let options = items[start..<min(items.count, start + 20)].flatMap { $0.choices ?? [] }
            let most = Dictionary(grouping: options, by: { $0.lowercased() }).max { $0.value.count < $1.value.count }
            #expect((most?.value.count ?? 0) <= 2, "\(most?.key ?? "")")
        }
    }

    private func expectNoneAnswersAnother(_ items: [QuizItem]) {
        for item in items {
            guard let key = item.key?.lowercased(), key.count > 3, key.split(separator: " ").count <= 6 else {
                continue
            }
            for other in items where other.id != item.id {
                let stem =
                    " " + other.stem.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() + " "
                let phrase = " " + key.map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined() + " "
                #expect(!stem.contains(phrase), "\(item.id) is answered by \(other.id)")
            }
        }
    }
}
