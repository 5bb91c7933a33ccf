internal import Authoring
internal import Concepts

/// Items whose answer is typed: clozes and short answers.
extension ItemMaker {
    /// The definition with a blank for the term. Names of products are asked for by ``shortName(_:)``.
    func definitionCloze(_ profile: ConceptProfile) -> QuizItem? {
        guard !profile.grammar.isProper, profile.genus != .person, isPlain(profile), !profile.nameWords.isEmpty else {
            return nil
        }
        let id = "\(profile.id).definition-cloze"
        let gist = profile.innerGist
        let blank = "____ (\(hint(profile)))."
        let question =
            gist.contains(",")
            ? "\(described(profile)) The term for this is \(blank)"
            : variant(id, ["The term for \(gist) is \(blank)", "\(Sentence.capitalized(gist)) is called \(blank)"])
        return typed(
            id: id, kind: .cloze, shape: .definitionCloze, question: question, key: profile,
            explanation: explanation(profile))
    }

    /// `Name the open-source engine that …`
    func shortName(_ profile: ConceptProfile) -> QuizItem? {
        guard profile.grammar.isProper, isPlain(profile) else { return nil }
        var gist = profile.innerGist
        for article in ["a ", "an "] where gist.hasPrefix(article) { gist = "the " + gist.dropFirst(article.count) }
        return typed(
            id: "\(profile.id).short-name", kind: .short, shape: .shortName,
            question: "Name \(gist) (\(hint(profile))).", key: profile, explanation: explanation(profile))
    }

    /// What the letters of an abbreviation stand for.
    func expansion(_ profile: ConceptProfile) -> QuizItem? {
        let names = [profile.name] + profile.concept.aliases
        guard let short = names.first(where: { Abbreviation.isOne($0) }),
            let long = names.first(where: { Abbreviation.does($0, spellOut: short) }),
            !graph.profiles.contains(where: { other in
                other.index != profile.index
                    && ([other.name] + other.concept.aliases).contains {
                        Abbreviation.does($0, spellOut: short) || $0 == short
                    }
            })
        else { return nil }
        let id = "\(profile.id).expansion"
        var item = typed(
            id: id, kind: .short, shape: .expansion,
            question: variant(
                id, ["What does the abbreviation \(short) stand for?", "What do the letters \(short) stand for?"]),
            key: profile, explanation: explanation(profile))
        item.answer = .text(Sentence.capitalized(long))
        item.accept = names.filter { Abbreviation.does($0, spellOut: short) }
        item.explanation = Sentence.closed("\(short) stands for \(long)") + " " + explanation(profile)
        return item
    }

    private func typed(
        id: String, kind: QuizItem.Kind, shape: ItemShape, question: String, key: ConceptProfile, explanation: String
    ) -> QuizItem {
        QuizItem(
            id: id, kind: kind, shape: shape, question: question, answer: .text(key.name), accept: accepted(key),
            explanation: explanation, concepts: [key.id], topic: key.topic, citations: key.citations,
            origin: .generated,
            subject: key.id, optionConcepts: [key.id])
    }
}

extension QuizGraph {
    /// Whether the names of two concepts share a word.
    func areNamesakes(_ a: ConceptProfile, _ b: ConceptProfile) -> Bool {
        a.nameWords.contains { QuizWords.contains(b.nameWords, rootOf: $0) }
    }
}
