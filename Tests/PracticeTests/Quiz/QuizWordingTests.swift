import Practice
import Testing

@Suite struct QuizWordingTests {
    static let generated = QuizCorpus.pool.items.filter { $0.origin == .generated }

    @Test(arguments: [
        ("confusion-matrix.name-to-definition", "a confusion matrix"),
        ("fine-tuning.name-to-definition", "fine-tuning"),
        ("chunking.name-to-definition", "chunking"), ("pytorch.name-to-definition", "PyTorch"),
        ("analytical-interview.name-to-definition", "an analytical interview"),
        ("captum.pytorch", "Captum"), ("model-training.contrast.inference", "inference"),
    ])
    func `names stand in a sentence as they should`(id: String, phrase: String) {
        let items = Self.generated.filter { $0.id == id }
        for item in items {
            let isThere =
                item.question.contains(phrase)
                || item.question.contains(String(phrase.split(separator: " ").last ?? ""))
            #expect(isThere, "\(item.question)")
        }
    }

    @Test func `articles agree with what follows`() {
        let spelledVowel = [
            "AI", "API", "LLM", "F1", "OKR", "A/B", "IDE", "IMDb", "MVP", "SDK", "RNN", "NLP", "LSTM", "ROI", "SLM",
        ]
        for item in Self.generated {
            let words = item.question.split { " (\u{201C}".contains($0) }.map { String($0) }
            for (article, word) in zip(words, words.dropFirst()) where ["a", "an", "A", "An"].contains(article) {
                guard let first = word.lowercased().first, word.first?.isLetter == true else { continue }
                let isSpelled = spelledVowel.contains { word.hasPrefix($0) }
                let soft = ["uni", "use", "user", "one", "eu"].contains { word.lowercased().hasPrefix($0) }
                let isVowel =
                    isSpelled || "aeiou".contains(first) && !soft || word.hasPrefix("hour") || word.hasPrefix("honest")
                #expect(isVowel == (article.lowercased() == "an"), "\(item.id): \(article) \(word)")
            }
        }
    }

    @Test func `sentences are whole`() {
        for item in Self.generated {
            let texts = [item.question, item.explanation] + (item.reasons ?? []).compactMap { $0 }
            for text in texts {
                let isBroken = [
                    "  ", " ,", " .", "..", "??", ";.", ":.", " a a ", " the the ", "a kind of a ", "given that given",
                ]
                .contains { text.contains($0) }
                #expect(!isBroken, "\(item.id): \(text)")
                #expect(
                    text.first?.isLowercase != true || text.hasPrefix("llama") || text.hasPrefix("whisper.cpp")
                        || text.hasPrefix("vLLM")
                        || text.hasPrefix("n8n") || text.hasPrefix("swyx") || text.hasPrefix("word2vec")
                        || text.hasPrefix("fastText"),
                    "\(item.id): \(text)")
                #expect(text.last.map { ".?)\u{201D}\"".contains($0) } == true, "\(item.id): \(text)")
            }
            for option in item.choices ?? [] { #expect(option.last != ".", "\(item.id): \(option)") }
        }
    }

    @Test func `every distractor has a reason, and every item a place and an explanation`() {
        for item in QuizCorpus.pool.items {
            #expect(!item.citations.isEmpty && !item.explanation.isEmpty && !item.concepts.isEmpty, "\(item.id)")
            if item.kind == .choice { #expect(item.reasons?.compactMap { $0 }.count == 3, "\(item.id)") }
        }
    }

    @Test func `no sitting swaps two definitions`() {
        for seed in 1...30 {
            let items = QuizPaper(QuizCorpus.pool.items, QuizRequest(count: 40, seed: UInt64(seed))).items
            let pairs = items.filter { $0.kind == .trueFalse || $0.shape == .contrast }.flatMap(\.concepts)
            #expect(Set(pairs).count == pairs.count)
        }
    }
}
