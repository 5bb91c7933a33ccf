import Authoring
import Concepts
import Testing
import Transcripts

struct RelationsTests {
    private func glossary() throws -> Glossary {
        let text = """
            ---
            study: glossary
            topic: dough
            ---

            ## rye

            A grain.

            - is-a: flour — so it is
              - see: show [00:01:40], [00:01:50]; other [line 3]
              - see: show [00:01:40]
            - see: show [00:20:00]

            ## flour

            What is milled.

            - contrasts-with: water — so it is
              - see: show [00:02:10]

            ## water

            It is wet.

            - requires: well — so it is
            - see: show [00:15:00]

            ## well

            A hole.
            """
        guard case .glossary(let document)? = try AuthoredFile.read(SourceText(Array(text.utf8))) else {
            throw NoGlossary()
        }
        return Glossary([document])
    }

    private struct NoGlossary: Error {}

    @Test func `a written relation has the places below it, each once, and none of its concepts'`() throws {
        let relations = try GlossaryRelations.relations(in: glossary())
        #expect(relations.map(line) == ["rye is-a flour", "flour contrasts-with water", "water requires well"])
        #expect(relations.map(\.evidence.count) == [3, 1, 0])
        #expect(relations.allSatisfy { $0.weight == 1 && $0.origin == .glossary && $0.reason == "so it is" })
    }

    @Test func `what is said and written is one relation with more evidence`() throws {
        let said = PatternRelations.relations(in: [
            passage("[rye] is a kind of [flour].", id: 3), passage("[water] versus [flour]", id: 4),
            passage("[salt] improves [flour].", id: 5),
            // Against what is written.
            passage("[flour] is a kind of [rye].", id: 6), passage("[water] is a kind of [flour].", id: 7),
        ])
        let near = [
            Relation(from: "flour", type: .relatedTo, to: "rye", weight: 0.5, origin: .cooccurrence),
            Relation(from: "rye", type: .relatedTo, to: "well", weight: 0.5, origin: .cooccurrence),
        ]
        let written = try GlossaryRelations.relations(in: glossary())
        let all = Relations.joined(written, said, near)
        #expect(
            all.map(line) == [
                "rye is-a flour", "flour contrasts-with water", "water requires well", "salt improves flour",
                "rye related-to well",
            ])
        #expect(all.map(\.evidence.count) == [4, 2, 0, 1, 0])
        let origins: [Relation.Origin] = [.glossary, .glossary, .glossary, .pattern, .cooccurrence]
        #expect(all.map(\.origin) == origins)
    }
}

extension Concept.ID: ExpressibleByStringLiteral {
    /// An id as it is written.
    public init(stringLiteral text: String) { self.init(text) }
}
