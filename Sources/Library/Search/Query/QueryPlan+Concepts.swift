private import SQLite
private import Text

extension QueryPlan {
    /// Makes a mention of each of these concepts, named by id, name or alias, a condition. A query of nothing else
    /// is ranked by them.
    mutating func require(concepts names: [String], of library: Library) throws {
        for name in names {
            let concept = try library.find(concept: name)
            let forms = try library.forms(of: concept).map { Form(text: $0.text, tokens: $0.tokens) }
            required.append(forms)
            if !concepts.contains(concept) { concepts.append(concept) }
            if groups.isEmpty {
                groups = [Group(origin: .concept, label: forms.first?.text ?? concept, weight: 1, forms: forms)]
            }
        }
    }
}

extension Library {
    /// The id of the concept that a person calls `name`: its id, name or alias in any case.
    package func find(concept name: String) throws -> String {
        let tokens = try searchTools().stems(of: name)
        if let concept = try concepts(called: tokens).first { return concept }
        let id = Slug.make(from: name)
        if try database.first("SELECT 1 FROM concept_form WHERE concept = ?1 LIMIT 1", [id], { _ in true }) == true {
            return id
        }
        let names = try database.rows("SELECT DISTINCT text FROM concept_form WHERE kind != 'heard' ORDER BY text") {
            $0.string(0)
        }
        throw LibraryError.unknownConcept(name, near: EditDistance.suggestions(for: name, among: names))
    }
}
