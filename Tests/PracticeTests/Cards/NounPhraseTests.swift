import Practice
import Testing

@Suite struct NounPhraseTests {
    /// Definition questions of the corpus show how names are used within a sentence.
    @Test(arguments: [
        ("ai-agent", "What is an AI agent?"), ("fine-tuning", "What is fine-tuning?"),
        ("langchain", "What is LangChain?"), ("model-context-protocol", "What is the Model Context Protocol?"),
        ("chunk-size", "What is chunk size?"), ("api", "What is an API?"), ("gpu", "What is a GPU?"),
        ("model-weights", "What are model weights?"), ("agentic-rag", "What is agentic RAG?"),
        ("a-b-test", "What is an A/B test?"), ("markov-chain", "What is a Markov chain?"),
        ("unsupervised-learning", "What is unsupervised learning?"),
        ("user-expectation", "What are user expectations?"),
        ("n8n", "What is n8n?"), ("golden-dataset", "What is a golden dataset?"),
        ("recall", "In classification and search, what is recall?"),
        ("hallucination", "In generative AI, what is a hallucination?"), ("cursor", "What is Cursor?"),
        ("chroma", "What is Chroma?"),
        ("software-2-0", "What is Software 2.0?"), ("rag-pipeline", "What is a RAG pipeline?"),
        ("claude-shannon", "Who was Claude Shannon?"), ("build-versus-buy", "What is meant by “build versus buy”?"),
    ])
    func `names stand in a question as they would in a sentence`(concept: String, question: String) throws {
        let card = try CardFactoryTests.corpus().first { $0.id == "\(concept).basic.definition" }
        if let card { #expect(card.front == question) }
    }
}

extension CardFactoryTests {
    private static let made = Result { CardFactory(try CardCorpus.material()).cards }

    static func corpus() throws -> [Card] { try made.get() }
}
