import Concepts
import Practice
import TestSupport
import Testing

@Suite struct AnswerGraderTests {
    let grader = QuizCorpus.grader

    static func item(_ answer: String, accept: [String] = [], shape: ItemShape = .definitionCloze) -> QuizItem {
        let concept = QuizCorpus.material.glossary.concept(named: answer)
        return QuizItem(
            id: "test", kind: shape == .authored ? .short : .cloze, shape: shape, question: "____",
            answer: .text(answer),
            accept: accept, explanation: "", concepts: [], topic: "", citations: [],
            origin: shape == .authored ? .corpus : .generated, subject: concept?.id, optionConcepts: [concept?.id])
    }

    @Test(arguments: [
        ("Recall", "recall"), ("Recall", "  RECALL. "), ("Recall", "the recall"), ("Recall", "it is recall"),
        ("Retrieval-augmented generation", "RAG"), ("Retrieval-augmented generation", "retrieval augmented generation"),
        ("Retrieval-augmented generation", "Retrieval-augmented generation (RAG)"), ("Fine-tuning", "finetuning"),
        ("Mean reciprocal rank", "MRR"), ("Confusion matrix", "confusion matrices"), ("Embedding", "embeddings"),
        ("A/B test", "AB test"), ("A/B test", "a/b tests"), ("Model weights", "model weight"),
        ("Supply and demand", "supply and demand"),
        ("Reinforcement learning from human feedback", "RLHF"), ("Large language model", "LLMs"),
        ("Objectives and key results", "OKRs"), ("Generative pre-trained transformer", "GPT"),
    ])
    func `accepted as it is`(answer: String, typed: String) {
        #expect(
            grader.grade(typed, for: Self.item(answer)).verdict == .right,
            "\(grader.grade(typed, for: Self.item(answer)))")
    }

    @Test(arguments: [
        ("Retrieval-augmented generation", "retreival augmented generation"), ("Hallucination", "halucination"),
        ("Confusion matrix", "confusoin matrix"), ("Quantization", "quantisation"), ("Overfitting", "overfiting"),
        ("Tokenization", "tokenizaton"),
    ])
    func `accepted with a word on the spelling`(answer: String, typed: String) {
        let graded = grader.grade(typed, for: Self.item(answer))
        #expect(graded.isRight == true && graded.reason.contains(answer), "\(graded)")
    }

    @Test(arguments: [
        ("Recall", "precision"), ("Precision", "recall"), ("Reinforcement learning from human feedback", "SFT"),
        ("Reinforcement learning from human feedback", "reinforcement learning from AI feedback"),
        ("Supervised fine-tuning", "RLHF"), ("Mean reciprocal rank", "nDCG"),
        ("Mean reciprocal rank", "normalized discounted cumulative gain"),
        ("Supervised learning", "unsupervised learning"), ("Unsupervised learning", "supervised learning"),
        ("Supervised learning", "self-supervised learning"), ("Online evaluation", "offline evaluation"),
        ("Encoder-only model", "decoder-only model"), ("False positive", "false negative"),
        ("Software 2.0", "Software 3.0"),
        ("GPT-4", "GPT-5"), ("Data drift", "model drift"), ("Pre-training", "post-training"),
        ("Linear regression", "logistic regression"),
        ("Structured data", "unstructured data"), ("Recall", "precision, recall, accuracy, F1"),
        ("Recall", "precision or recall"),
        ("Recall", "recall/precision"), ("Recall", "precision and recall and f1 score"), ("Recall", "?"),
        ("Recall", "rec"),
        ("Recall", "I do not know"), ("LangChain", "LangGraph"), ("Hugging Face", "Face"),
    ])
    func `refused`(answer: String, typed: String) {
        #expect(
            grader.grade(typed, for: Self.item(answer)).isRight == false,
            "\(grader.grade(typed, for: Self.item(answer)))")
    }

    @Test(arguments: ["", "   ", "\t", "...", "-", "\u{200B}"])
    func `blanks are refused as blanks`(typed: String) {
        #expect(grader.grade(typed, for: Self.item("Recall")).verdict == .blank)
    }

    @Test func `a wrong concept is told what it is, and a near miss what is off`() {
        #expect(grader.grade("precision", for: Self.item("Recall")).reason.hasPrefix("Precision is something else"))
        let near = grader.grade("preference", for: Self.item("Preference data", accept: []))
        #expect(near.isRight == false)
        let part = grader.grade("minimum viable", for: Self.item("Minimum viable product"))
        #expect(part.verdict == .near && part.reason.contains("product"), "\(part)")
    }

    @Test func `an abbreviation is no answer to what it stands for`() {
        let item = Self.item("Mean reciprocal rank", shape: .expansion)
        #expect(grader.grade("MRR", for: item).isRight == false)
        #expect(grader.grade("mean reciprocal rank", for: item).isRight == true)
    }

    @Test func `long answers are left to the person, with their key terms`() {
        let item = Self.item(
            "Because the flour takes up water slowly, so early kneading is work for nothing.", shape: .authored)
        let graded = grader.grade("flour absorbs the water slowly", for: item)
        #expect(graded.verdict == .selfAssessed && graded.isRight == nil)
        #expect(graded.covered.contains("flour") && graded.missing.contains("kneading"))
        #expect(grader.grade(" ", for: item).verdict == .blank)
    }

    // MARK: - Fuzzing over the pool

    static let typedItems = QuizCorpus.pool.items.filter { $0.kind == .cloze }

    @Test func `each key, its aliases and its plural are accepted, in any dress`() {
        for item in Self.typedItems {
            guard let key = item.key else { continue }
            for name in [key] + item.accept {
                for typed in [name, name.uppercased(), " \(name.lowercased()).", "the \(name)"] {
                    let graded = grader.grade(typed, for: item)
                    #expect(graded.isRight == true, "\(item.id): \(typed): \(graded.reason)")
                }
            }
        }
    }

    @Test func `one slip in a long word is forgiven`() {
        var random = SeededRandom(seed: 11)
        for item in Self.typedItems {
            guard let key = item.key, let word = key.split(separator: " ").max(by: { $0.count < $1.count }),
                word.count >= 9,
                !word.contains(where: { !$0.isLetter })
            else { continue }
            var letters = Array(String(word))
            let place = Int.random(in: 3..<(letters.count - 2), using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: letters.remove(at: place)
            case 1: letters.insert(letters[place], at: place)
            default: letters.swapAt(place, place + 1)
            }
            let typed = key.split(separator: " ").map { $0 == word ? String(letters) : String($0) }.joined(
                separator: " ")
            #expect(grader.grade(typed, for: item).isRight == true, "\(item.id): \(typed)")
        }
    }

    @Test func `no other concept's name is accepted`() {
        var random = SeededRandom(seed: 12)
        let concepts = QuizCorpus.material.glossary.concepts
        for item in Self.typedItems {
            let near = concepts.filter { item.concepts.contains($0.id) && $0.name != item.key }
            for other in near + (0..<8).compactMap({ _ in concepts.randomElement(using: &random) }) {
                let names = [item.key ?? ""] + item.accept
                let isSame = names.contains { $0.lowercased() == other.name.lowercased() }
                guard !isSame, other.id != item.keyConcept else { continue }
                #expect(grader.grade(other.name, for: item).isRight == false, "\(item.id): \(other.name)")
                #expect(grader.grade("\(item.key ?? ""), \(other.name)", for: item).isRight == false)
            }
        }
    }

    @Test func `whatever is typed, a verdict with a reason comes back`() {
        var random = SeededRandom(seed: 13)
        let alphabet = Array("abc XYZ,;/()=&|0\u{301}é中🙂\n\t'\"-._")
        for item in Self.typedItems.prefix(60) {
            let typed = String(
                (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) })
            #expect(!grader.grade(typed, for: item).reason.isEmpty)
        }
    }
}
