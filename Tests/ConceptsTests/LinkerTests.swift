import Concepts
import Testing

@Suite struct LinkerTests {
    /// A small glossary of the kind that the program ships, made up here.
    static let text = """
        ---
        study: glossary
        topic: search
        ---

        ## Retrieval-augmented generation

        - also: RAG
        - heard as: rack, drag
        - matters: A model answers from documents.

        A model is given passages fetched by a search, with their embeddings, before it answers.

        - requires: Embedding — passages are found by their vectors.
        - requires: Large language model — it writes the answer.

        ## Embedding

        - also: embed, vector representation
        - heard as: bedings

        A row of numbers for a text or an image.

        - used-for: Vector database — it keeps them.

        ## Vector database

        - also: vector store

        A store that finds the nearest rows of numbers for documents.

        ## Large language model

        - also: LLM

        A network that continues text.

        ## Fine-tuning

        - also: finetuning, fine-tune

        Training a model further.

        - improves: Large language model — on one job.

        ## Mean reciprocal rank

        - also: MRR

        One over the place of the first right document among the results of a query, averaged.

        - used-for: Retrieval-augmented generation — it grades the search.

        ## LangChain

        - heard as: line chain

        A library to put calls of models together.

        - used-for: Retrieval-augmented generation — it comes with loaders.

        ## LlamaIndex

        A library that brings documents to models.

        - used-for: Retrieval-augmented generation — it comes with indices.

        ## Kubernetes

        Runs containers on many machines.

        ## Hallucination

        A claim of a model that nothing supports.
        """

    static let money = """
        ---
        study: glossary
        topic: money
        ---

        ## Monthly recurring revenue

        - heard as: mrr

        What subscriptions bring in each month.

        - part-of: Churn — customers who leave take it away.

        ## Churn

        The share of customers who leave.
        """

    static let linker: Linker = {
        let documents = [text, money].compactMap { try? GlossaryTests.document($0) }
        return Linker(Glossary(documents))
    }()

    static func found(_ texts: String...) -> [String] {
        linker.mentions(in: texts).map { "\($0.concept): \($0.surface)" }
    }

    @Test(arguments: [
        (
            "We do retrieval augmented generation here.",
            ["retrieval-augmented-generation: retrieval augmented generation"]
        ),
        ("Retrieval-Augmented   Generation", ["retrieval-augmented-generation: Retrieval-Augmented   Generation"]),
        ("Large language models are large.", ["large-language-model: Large language models"]),
        ("The LLM's answer, and LLMs'", ["large-language-model: LLM", "large-language-model: LLMs"]),
        (
            "He fine-tuned it, finetunes it, was fine tuning it.",
            [
                "fine-tuning: fine-tuned", "fine-tuning: finetunes", "fine-tuning: fine tuning",
            ]
        ),
        ("It hallucinates, it hallucinated.", ["hallucination: hallucinates", "hallucination: hallucinated"]),
        (
            "A vectordatabase is a vector data base.",
            [
                "vector-database: vectordatabase", "vector-database: vector data base",
            ]
        ),
        ("an L.L.M. is an L L M", ["large-language-model: L.L.M", "large-language-model: L L M"]),
        ("lang chain and LANGCHAIN", ["langchain: lang chain", "langchain: LANGCHAIN"]),
        ("Kubernetes", ["kubernetes: Kubernetes"]),
    ])
    func `Names are found in all their forms`(text: String, expected: [String]) {
        #expect(Self.found(text) == expected)
    }

    @Test func `Borders between texts, cues, hesitations and turn dashes do not matter`() {
        #expect(
            Self.found("we use retrieval", "- augmented", "[Music]", "uh generation.") == [
                "retrieval-augmented-generation: retrieval - augmented [Music] uh generation"
            ])
    }

    @Test func `The end of a sentence parts a name`() {
        #expect(Self.found("It is large. Language models are not.") == [])
    }

    @Test func `Everyday words are mentions only where the talk is about their concept`() {
        #expect(Self.found("He put the wine on the rack and went to bed.") == [])
        #expect(Self.found("What a drag, the shop was shut, and the car would not start again.") == [])
        #expect(
            Self.found("With a vector database and an LLM you can build rack, fetch documents and embed passages.")
                .contains("retrieval-augmented-generation: rack"))
    }

    @Test func `A word with two meanings means what is talked about`() {
        #expect(
            Self.found("We lost customers, churn went up, subscriptions went down, so MRR fell.").contains(
                "monthly-recurring-revenue: MRR"))
        #expect(
            Self.found("For retrieval augmented generation we look at the query, the documents and the MRR.").contains(
                "mean-reciprocal-rank: MRR"))
    }

    @Test(arguments: [
        ("lane chane", "langchain"), ("lama in decks", "llamaindex"), ("cooper netties", "kubernetes"),
        ("lamma indix", "llamaindex"), ("ling chain", "langchain"),
    ])
    func `Names that were misheard are known by their sound where the talk is about them`(
        heard: String, concept: String
    ) {
        let context =
            "For retrieval augmented generation with a vector database, containers on machines and an LLM we took "
            + "\(heard) to load documents and run calls of models."
        let mention = Self.linker.mentions(in: [context]).first { $0.surface == heard }
        #expect(mention?.concept.text == concept)
        #expect(mention?.form == .sound)
    }

    /// Four everyday words in a row that happen to be a mishearing are rarer than two.
    @Test func `the longer a mishearing of everyday words, the less has to speak for it`() throws {
        func finds(_ heard: String) throws -> [String] {
            let text = """
                ---
                study: glossary
                topic: dough
                ---

                ## Leaven ledger

                - heard as: \(heard)

                A book in which bakers write down what became of each dough.

                ## Banneton

                A basket in which dough rises.

                """
            let linker = Linker(try GlossaryTests.glossary(text))
            return ["\(heard).", "The banneton and \(heard).", "The dough, its book, the banneton and \(heard)."].filter
            {
                !linker.mentions(in: [$0]).filter { $0.surface == heard }.isEmpty
            }
        }
        #expect(try finds("leave on the letter").count == 2)
        #expect(try finds("leave letter").isEmpty)
    }

    @Test func `Without anything that speaks for them, sounds are only sounds`() {
        #expect(Self.found("The lane chane was long, and the lamma indix fell, said cooper netties.") == [])
    }

    @Test func `The longest name wins`() {
        #expect(Self.found("a vector database").map { $0.prefix(15) } == ["vector-database"])
    }

    @Test func `Ranges lie within their texts and hold the surface`() {
        let texts = ["Café talk – retrieval", "augmented generation’s", "an embedding’s place"]
        for mention in Self.linker.mentions(in: texts) {
            var words: [String] = []
            for segment in mention.segments {
                let bytes = Array(texts[segment].utf8)
                let range = mention.bytes(in: segment, of: bytes.count) ?? 0..<0
                #expect(range.upperBound <= bytes.count)
                words.append(String(decoding: bytes[range], as: UTF8.self))
            }
            #expect(words.joined(separator: " ") == mention.surface)
        }
    }

    @Test(arguments: [
        ("rack", ["retrieval-augmented-generation"]), ("what is an embedding", ["embedding"]),
        ("churn or mrr", ["churn", "monthly-recurring-revenue"]), ("wine on the rack", []), ("", []),
    ])
    func `Who asks for a name means it`(query: String, expected: [String]) {
        #expect(Self.linker.concepts(inQuery: query).map(\.text) == expected)
    }
}
