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
