internal import Authoring
internal import Concepts

/// True-false items: a definition or a membership as it is, or with a contrasting concept put in its place.
extension ItemMaker {
    func definitionTruths(_ profile: ConceptProfile) -> [QuizItem] {
        var items: [QuizItem] = []
        func add(_ id: String, _ gist: String, _ truth: Bool, _ explanation: String, _ concepts: [Concept.ID]) {
            let question = Sentence.closed(
                "\(Sentence.capitalized(profile.grammar.phrase)) \(profile.grammar.verb) \(gist)")
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

    func membershipTruths(_ profile: ConceptProfile) -> [QuizItem] {
        profile.concept.relations.compactMap { link in
            guard link.type == .exampleOf || link.type == .isA, let parent = graph[link.target],
                !graph.areNamesakes(profile, parent)
            else { return nil }
            let truth = "\(statement(profile, link.type, parent)): \(Sentence.open(link.reason))"
            let id = "\(profile.id).\(link.type.rawValue)-truth.\(parent.id)"
            let isTrue = QuizRandom.pick(id, of: 2) == 0
            var claim = statement(profile, link.type, parent)
            var explanation = Sentence.closed(truth)
            var concepts = [profile.id, parent.id]
            if !isTrue {
                guard let other = contrasting(parent, apartFrom: profile) else { return nil }
                claim = statement(profile, link.type, other)
                explanation = "It is not \(other.grammar.phrase). " + explanation + " " + other.sentence
                concepts.append(other.id)
            }
            return QuizItem(
                id: id, kind: .trueFalse, shape: .membershipTruth, question: Sentence.closed(claim),
                answer: .truth(isTrue), explanation: explanation, concepts: concepts, topic: profile.topic,
                citations: profile.citations, origin: .generated, subject: profile.id)
        }
    }

    /// What is set against a parent and is in no way true of its child.
    private func contrasting(_ parent: ConceptProfile, apartFrom child: ConceptProfile) -> ConceptProfile? {
        parent.contrasts.sorted().map { graph.profiles[$0] }.first { other in
            other.genus == parent.genus && !graph.areKin(other, parent) && !graph.areKin(other, child)
                && !child.neighbours.contains(other.index) && !child.ancestors.contains(other.index)
                && !other.ancestors.contains { child.ancestors.contains($0) && $0 == child.index }
                && !graph.areNamesakes(child, other)
        }
    }
}
