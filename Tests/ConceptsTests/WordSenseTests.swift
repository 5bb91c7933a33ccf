import Concepts
import Testing

/// Everyday words that are also names of concepts.
@Suite struct WordSenseTests {
    private static let text = """
        ---
        study: glossary
        topic: learning
        ---

        ## Feature

        A property of a row of data, such as the width of a petal.

        - used-for: Decision tree — it splits by one of them at each step.

        ## Decision tree

        - also: classification tree

        A model that asks one question after the other.

        ## Recall

        The share of what should be found that is found.

        - contrasts-with: Precision — the one counts misses, the other false alarms.

        ## Precision

        The share of what is found that should be.

        ## Gradient boosting

        Many trees, each mending the last.

        - used-for: Tabular data — little beats it there.

        ## Tabular data

        Rows and columns.

        ## Base model

        - also: foundation model

        A model before it is adapted.
        """

    private static func found(_ texts: String...) throws -> [String] {
        Linker(Glossary([try GlossaryTests.document(text)])).mentions(in: texts).map {
            "\($0.concept): \($0.surface)"
        }
    }

    @Test func `That a text is about the subject does not tell the sense of an everyday word`() throws {
        let talk = """
            Gradient boosting on tabular data sells. For a foundation model it does not, and gradient boosting shipped \
            last week as a new feature of our shop on the web.
            """
        #expect(try !Self.found(talk).contains("feature: feature"))
    }

    @Test func `What the concept is related to tells its sense`() throws {
        let talk = "Gradient boosting on tabular data: every decision tree splits the rows by one feature at a time."
        #expect(try Self.found(talk).contains("feature: feature"))
    }

    @Test func `A name that is also a verb is meant where its kin is named`() throws {
        let talk = "Gradient boosting on tabular data, Petra recalls a foundation model, and a decision tree"
        #expect(try !Self.found(talk).contains { $0.hasPrefix("recall") })
        #expect(try Self.found(talk + ". The precision is high and the recall low.").contains("recall: recall"))
    }

    @Test func `What is based on something is no base`() throws {
        #expect(try Self.found("We compared a base model with graph-based models.") == ["base-model: base model"])
    }
}
