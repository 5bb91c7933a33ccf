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

    /// A question that the name of a concept answers, asked over four names.
    private func namingQuestion(_ profile: ConceptProfile, _ id: String) -> String {
        let gist = profile.innerGist
        let isPlain = isPlain(profile)
        if profile.grammar.isProper {
            return isPlain
                ? "Which of these is \(gist)?"
                : "\(described(profile)) Which of these is it?"
        }
        if profile.genus == .person {
            return isPlain ? "Which of these is \(gist)?" : "\(described(profile)) Which role is this?"
        }
        return isPlain
            ? variant(id, ["Which term means \(gist)?", "What is the term for \(gist)?"])
            : variant(
                id,
                [
                    "\(described(profile)) Which term fits this description?",
                    "\(described(profile)) What is this called?",
                ])
    }

    /// Whether a definition can stand inside a question: one phrase, and not too long.
    func isPlain(_ profile: ConceptProfile) -> Bool {
        let gist = profile.innerGist
        let opening = gist.prefix { $0 != " " }
        let isPhrase = ["a", "an", "the", "one"].contains(opening) || opening.hasSuffix("'s") || opening == "any"
        return isPhrase && !gist.contains { ";:".contains($0) } && gist.split(separator: " ").count <= 34
    }

    /// The definition as a sentence.
    func described(_ profile: ConceptProfile) -> String { Sentence.closed(Sentence.capitalized(profile.gist)) }

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
    func contrast(_ profile: ConceptProfile) -> QuizItem? {
        for link in profile.concept.relations where link.type == .contrastsWith {
            guard let other = graph[link.target], graph.areRivals(profile, other) else { continue }
            let id = "\(profile.id).contrast.\(other.id)"
            let (x, y) = (profile.grammar, other.grammar)
            let question =
                "Which description fits \(x.phrase) rather than \(y.phrase)?"
            var request = Distractors.Request(key: profile, face: .gist, stem: question, seed: id)
            request.forced = other
            guard let others = distractors.choose(request) else { continue }
            var item = choice(
                id: id, shape: .contrast, question: question, key: profile, others: others, face: .gist,
                explanation: profile.sentence + " "
                    + Sentence.closed("In contrast with \(y.phrase): \(link.reason)"),
                subject: profile)
            item.concepts = [profile.id, other.id]
            return item
        }
        return nil
    }
}
