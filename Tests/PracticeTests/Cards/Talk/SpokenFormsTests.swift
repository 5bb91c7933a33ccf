import Testing

@testable import Practice

@Suite struct SpokenFormsTests {
    @Test(arguments: [
        ("So, um, chunking is, you know, the cutting of text.", "Chunking is the cutting of text."),
        ("A trace is a, a record of, uh, every step.", "A trace is a record of every step."),
        ("It is, it is a re- a retriever that works.", "It is a retriever that works."),
        ("And the cache is basically a store, right?", "The cache is a store."),
        ("There are two kinds: bread and, um, cake.", "There are two kinds: bread and cake."),
        ("We need flour, um, water and salt, okay?", "We need flour, water and salt."),
        ("[laughs] Well, a kind of bread is kind of sour.", "A kind of bread is sour."),
        ("(chuckles) Well, a kind of bread is kind of sour.", "A kind of bread is sour."),
        ("*sighs* Well, a kind of bread is kind of sour.", "A kind of bread is sour."),
        ("Salt (2) is weighed.", "Salt (2) is weighed."),
        ("Do you know what dough is?", "Do you know what dough is?"),
    ])
    func `the noise of speech goes, and nothing else`(said: String, written: String) {
        #expect(SpeechCleaner.cleaned(said) == written)
    }

    @Test(arguments: [
        ("Hybrid search is a method that merges two rankings into one.", "hybrid search", "a method that merges"),
        ("A step budget is a limit on how many actions an agent may take.", "step budget", "a limit on"),
        (
            "A model that scores answers for another model is called a reward model.", "reward model",
            "a model that scores"
        ),
        (
            "By prompt drift I mean the slow change in what one prompt does over time.", "prompt drift",
            "the slow change"
        ),
        (
            "Lost in the middle is the tendency of models to overlook the center of a text.", "lost in the middle",
            "the tendency"
        ),
        ("TF-IDF is a weighting of words by how rare they are in a collection.", "TF-IDF", "a weighting"),
    ])
    func `what somebody says a thing is, is found`(sentence: String, name: String, beginning: String) throws {
        let found = try #require(SpokenDefinition(sentence))
        #expect(found.term.name == name)
        #expect(found.meaning.hasPrefix(beginning))
    }

    /// Each is near to a definition, and none can stand on a card.
    @Test(arguments: [
        "Latency is a huge problem that everybody has with agents.",
        "It is a method that merges two rankings into one.",
        "Hybrid search is the thing that we should have built first.",
        "Hybrid search is a method that I would use for this.",
        "Hybrid search is great.",
        "Hybrid search is a method, you take two rankings, it merges them.",
        "Is hybrid search a method that merges two rankings into one?",
        "Hybrid search is a method that merges two rankings and",
        "Hybrid search is a method that merges hybrid search results into one.",
        "The best idea is a method that merges two rankings into one.",
        "Hybrid search is a meth method that merges two rankings into one.",
        "Work is a place where people of many trades meet.",
        "The question of hybrid search is a matter of taste for most of the people.",
        "Hybrid search is maybe a method that merges two rankings into one.",
    ])
    func `talk around a thing is no definition`(sentence: String) {
        #expect(SpokenDefinition(SpeechCleaner.cleaned(sentence)) == nil)
    }

    @Test func `a list is found where its number and its items agree`() throws {
        let found = try #require(
            SpokenEnumeration("There are three kinds of dough: short, sweet and sour dough."))
        #expect(found.counted == "three kinds of dough")
        #expect(found.items == ["short", "sweet", "sour dough"])
        let parts = try #require(SpokenEnumeration("A retriever has two parts: the index and the ranker."))
        #expect(parts.counted == "two parts of a retriever")
        #expect(SpokenEnumeration("There are three kinds of dough: short and sweet.") == nil)
        #expect(SpokenEnumeration("There are two kinds of people in our team: those who test and me.") == nil)
        #expect(SpokenEnumeration("There are two things about dough: rest and salt.") == nil)
        #expect(SpokenEnumeration("There are two kinds of dough.") == nil)
    }

    @Test func `a contrast is found where both sides are told`() throws {
        let found = try #require(
            SpokenContrast("A bi-encoder reads both texts apart, whereas a cross-encoder reads them together."))
        #expect(found.one.name == "bi-encoder" && found.other.name == "cross-encoder")
        let named = try #require(
            SpokenContrast(
                "The difference between proofing and autolyse is that proofing needs yeast, while autolyse needs none.")
        )
        #expect(named.answer == "proofing needs yeast, while autolyse needs none")
        #expect(
            SpokenContrast("The difference between proofing and autolyse is that it takes longer in winter.") == nil)
        #expect(SpokenContrast("Proofing takes an hour, while I go and read the paper.") == nil)
        #expect(SpokenContrast("This one is cheap, whereas that one is expensive to run.") == nil)
    }
}
