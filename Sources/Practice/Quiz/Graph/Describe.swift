extension QuizGraph {
    package func describe() -> [String] {
        profiles.map {
            "\($0.grammar.phrase) | \($0.grammar.isProper ? "proper" : "") \($0.grammar.isPlural ? "plural" : "") | \($0.genus) | \($0.innerGist.prefix(60))"
        }
    }
}
