import Authoring
import Concepts
import Testing
import Transcripts

struct NoGlossary: Error {}

@Suite struct GlossaryTests {
    static func document(_ text: String) throws -> GlossaryDocument {
        guard case .glossary(let document)? = try AuthoredFile.read(try SourceText(Array(text.utf8))) else {
            throw NoGlossary()
        }
        return document
    }

    static func glossary(_ text: String) throws -> Glossary { Glossary([try document(text)]) }

    static let bread = """
        ---
        study: glossary
        topic: dough
        ---

        ## Autolyse

        - also: flour rest
        - heard as: auto lease

        A rest of flour and water.

        - part-of: Kneading — it comes first.
        - requires: Patience — nobody defines it.

        ## Kneading

        - also: knead, working the dough

        Folding and pressing until gluten forms.
        """

    @Test(arguments: ["autolyse", "AUTOLYSE", "Flour Rest", "flour-rest", "Autolysé"])
    func `A name or alias in any case names its concept`(name: String) throws {
        #expect(try Self.glossary(Self.bread).concept(named: name)?.id == Concept.ID("autolyse"))
    }

    @Test func `Relations point at ids, and those to the unknown are left out`() throws {
        let concept = try #require(try Self.glossary(Self.bread).concept(named: "autolyse"))
        #expect(concept.relations.map(\.target.text) == ["kneading"])
        #expect(concept.topic == "dough")
    }

    @Test func `A misspelt name suggests the right one`() throws {
        #expect(try Self.glossary(Self.bread).suggestions(for: "autolise").first == "Autolyse")
        #expect(try Self.glossary(Self.bread).concept(named: "autolise") == nil)
    }
}
