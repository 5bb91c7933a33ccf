internal import Authoring
internal import Concepts

/// Items that ask for a name by its definition, and for a definition by its name.
extension ItemMaker {
    func definitionToName(_ profile: ConceptProfile) -> QuizItem? {
        let id = "\(profile.id).definition-to-name"
        let question = namingQuestion(profile, id)
        let request = Distractors.Request(key: profile, face: .name, stem: question, seed: id)
        guard let others = distractors.choose(request) else { return nil }
        return choice(
            id: id, shape: .definitionToName, question: question, key: profile, others: others, face: .name,
            explanation: explanation(profile), subject: profile)
    }

    /// A question that the name of a concept answers.
    func namingQuestion(_ profile: ConceptProfile, _ id: String) -> String {
        let gist = profile.innerGist
        let isProper = profile.grammar.isProper
        let opening = gist.prefix { $0 != " " }
        let isName = gist.hasPrefix("the name") || gist.hasPrefix("a joke name")
        let isPhrase =
            !isName && ["a", "an", "the", "one"].contains(opening) || opening.hasSuffix("'s") || opening == "any"
        let isPlain = isPhrase && !gist.contains(where: { ";:".contains($0) }) && gist.split(separator: " ").count <= 34
        if isPlain {
            return variant(
                id,
                isProper
                    ? ["What is the name of \(gist)?", "Which of these is \(gist)?"]
                    : profile.genus == .person
                        ? ["What is the name for \(gist)?", "What does one call \(gist)?"]
                        : [
                            "Which term stands for \(gist)?", "What is the term for \(gist)?",
                            "What does one call \(gist)?",
                        ])
        }
        let text = Sentence.closed(Sentence.capitalized(profile.gist))
        return variant(
            id,
            isProper
                ? ["\(text) What is it called?", "\(text) Which name belongs to this description?"]
                : ["\(text) Which term fits this description?", "\(text) What is the term for this?"])
    }

    func nameToDefinition(_ profile: ConceptProfile) -> QuizItem? {
        let id = "\(profile.id).name-to-definition"
        let grammar = profile.grammar
        let question =
            grammar.isProper
            ? variant(id, ["Which description fits \(grammar.phrase)?", "What \(grammar.verb) \(grammar.phrase)?"])
            : variant(
                id,
                [
                    "What \(grammar.verb) \(grammar.phrase)?", "Which description fits \(grammar.phrase)?",
                    "What does the term \u{201C}\(grammar.name)\u{201D} mean?",
                ])
        let request = Distractors.Request(key: profile, face: .gist, stem: question, seed: id)
        guard let others = distractors.choose(request) else { return nil }
        return choice(
            id: id, shape: .nameToDefinition, question: question, key: profile, others: others, face: .gist,
            explanation: explanation(profile), subject: profile)
    }

    /// Which of two that are easily confused is the one: the other's description stands among the options.
    func contrasts(_ profile: ConceptProfile) -> [QuizItem] {
        profile.concept.relations.filter { $0.type == .contrastsWith }.compactMap { link in
            guard let other = graph[link.target], other.genus == profile.genus else { return nil }
            let id = "\(profile.id).contrast.\(other.id)"
            let (x, y) = (profile.grammar, other.grammar)
            let question = variant(
                id,
                [
                    "As opposed to \(y.phrase), what \(x.verb) \(x.phrase)?",
                    "Which description fits \(x.phrase), as distinct from \(y.phrase)?",
                ])
            var request = Distractors.Request(key: profile, face: .gist, stem: question, seed: id)
            request.forced = other
            guard !graph.areKin(profile, other), let others = distractors.choose(request) else { return nil }
            var item = choice(
                id: id, shape: .contrast, question: question, key: profile, others: others, face: .gist,
                explanation: profile.sentence + " "
                    + Sentence.closed("In contrast with \(y.phrase): \(link.reason)"),
                subject: profile)
            item.concepts = [profile.id, other.id]
            return item
        }
    }
}
