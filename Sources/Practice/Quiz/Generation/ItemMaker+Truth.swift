internal import Concepts

/// True-false items: a definition as it is, or with a contrasting concept put in its place.
extension ItemMaker {
    func definitionTruths(_ profile: ConceptProfile) -> [QuizItem] {
        var items: [QuizItem] = []
        func add(_ id: String, _ gist: String, _ truth: Bool, _ explanation: String, _ concepts: [Concept.ID]) {
            // "A closed model is a network …" may be true of one; what a term means is either so or not.
            let grammar = profile.grammar
            let subject =
                grammar.isProper
                ? "\(Sentence.capitalized(grammar.phrase)) \(profile.copula)"
                : "The term \u{201C}\(grammar.name)\u{201D} means"
            let question = Sentence.closed("\(subject) \(gist)")
            items.append(
                QuizItem(
                    id: id, kind: .trueFalse, shape: .definitionTruth, question: question, answer: .truth(truth),
                    explanation: explanation, concepts: concepts, topic: profile.topic,
                    citations: profile.citations, origin: .generated, subject: profile.id, optionConcepts: []))
        }
        if QuizRandom.pick("truth" + profile.id.text, of: 2) == 0 {
            add("\(profile.id).true", profile.innerGist, true, explanation(profile), [profile.id])
            return items
        }
        var request = Distractors.Request(key: profile, face: .gist, stem: profile.name, seed: "\(profile.id).false")
        request.count = 1
        request.forced = profile.contrasts.sorted().map { graph.profiles[$0] }.first {
            !graph.areKin(profile, $0) && $0.genus == profile.genus && $0.grammar.isPlural == profile.grammar.isPlural
                && $0.grammar.isProper == profile.grammar.isProper
        }
        let other =
            distractors.choose(request)
            ?? {
                request.forced = nil
                return distractors.choose(request)
            }()
        if let other = other?.first {
            add(
                "\(profile.id).false", other.innerGist, false,
                "That describes \(other.grammar.phrase). \(profile.sentence)", [profile.id, other.id])
        }
        return items
    }
}
