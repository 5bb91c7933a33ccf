import Concepts

extension Library {
    /// How much a concept matters, 0...1, by its id: new cards are asked in this order.
    package func cardImportance() throws -> (_ concept: String) -> Double {
        let glossary = Glossary(try glossaryDocuments())
        let graph = ConceptGraph(
            nodes: glossary.concepts.map { ConceptNode($0) }, relations: GlossaryRelations.relations(in: glossary))
        let shares = Dictionary(graph.nodes.map { ($0.id.text, $0.importance) }) { first, _ in first }
        return { shares[$0] ?? 0 }
    }
}
