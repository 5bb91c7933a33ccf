internal import Authoring
internal import Concepts

/// Items over what the glossary says of two concepts: a relation with its reason.
extension ItemMaker {
    func relations(_ profile: ConceptProfile) -> [QuizItem] {
        profile.concept.relations.compactMap { relation(profile, $0) }
    }

    private func relation(_ profile: ConceptProfile, _ link: Concept.Link) -> QuizItem? {
        guard let target = graph[link.target], let main = mainQuestion(profile, link.type, target) else { return nil }
        let id = "\(profile.id).\(link.type.rawValue).\(target.id)"
        let reason = Sentence.open(link.reason)
        let isClause = !reason.contains { ";:?".contains($0) } && Sentence.all(reason).count == 1
        let question: String
        if link.type == .contrastsWith {
            question = "\(main): \u{201C}\(reason)\u{201D}?"
        } else if isClause {
            question = variant(id, ["\(main), given that \(reason)?", "\(main)? \(closing(reason))"])
        } else {
            question = "\(main)? \(closing(reason))"
        }
        var request = Distractors.Request(key: target, face: .name, stem: question, seed: id)
        request.subject = profile
        guard let others = distractors.choose(request) else { return nil }
        return choice(
            id: id, shape: .relation, question: question, key: target, others: others, face: .name,
            explanation: Sentence.closed("\(statement(profile, link.type, target)): \(reason)"), subject: profile)
    }

    private func closing(_ reason: String) -> String { Sentence.closed(Sentence.capitalized(reason)) }

    private func mainQuestion(_ x: ConceptProfile, _ type: RelationType, _ target: ConceptProfile) -> String? {
        let (phrase, verb, auxiliary) = (x.grammar.phrase, x.grammar.verb, x.grammar.auxiliary)
        return switch type {
        case .requires:
            variant(
                x.id.text + target.id.text,
                ["What \(auxiliary) \(phrase) depend on", "What \(auxiliary) \(phrase) require"])
        case .usedFor: "What \(verb) \(phrase) used for"
        case .improves: "What \(auxiliary) \(phrase) improve"
        case .causes: "What \(auxiliary) \(phrase) lead to"
        case .partOf: "What \(verb) \(phrase) a part of"
        case .isA: "What \(verb) \(phrase) a kind of"
        case .exampleOf: "What \(verb) \(phrase) an example of"
        case .contrastsWith: "With what \(verb) \(phrase) contrasted in these words"
        case .relatedTo: nil
        }
    }

    /// `Gradient descent depends on a loss`
    func statement(_ x: ConceptProfile, _ type: RelationType, _ target: ConceptProfile) -> String {
        "\(Sentence.capitalized(x.grammar.phrase)) \(predicate(x.grammar, type)) \(target.grammar.phrase)"
    }

    func predicate(_ x: NameGrammar, _ type: RelationType) -> String {
        let s = x.isPlural ? "" : "s"
        return switch type {
        case .requires: "depend\(s) on"
        case .usedFor: "\(x.verb) used for"
        case .improves: "improve\(s)"
        case .causes: "lead\(s) to"
        case .partOf: "\(x.verb) a part of"
        case .isA: "\(x.verb) a kind of"
        case .exampleOf: "\(x.verb) an example of"
        case .contrastsWith: "contrast\(s) with"
        case .relatedTo: "\(x.verb) related to"
        }
    }

    /// Which of four is an example, a kind or a part of something: the others are of something else.
    func memberships(_ profile: ConceptProfile) -> [QuizItem] {
        profile.concept.relations.compactMap { link in
            guard link.type == .exampleOf || link.type == .isA || link.type == .partOf,
                let parent = graph[link.target], parent.concept.definition.isEmpty == false
            else { return nil }
            let id = "\(profile.id).member.\(parent.id)"
            let noun = link.type == .exampleOf ? "an example of" : link.type == .isA ? "a kind of" : "a part of"
            let question = "Which of these is \(noun) \(parent.grammar.phrase)?"
            var request = Distractors.Request(key: profile, face: .name, stem: question, seed: id)
            request.subject = parent
            request.excluded = Set(
                graph.profiles.filter { $0.parents.isEmpty || $0.ancestors.contains(parent.index) }.map(\.index))
            guard profile.grammar.isPlural == false, let others = distractors.choose(request) else { return nil }
            return choice(
                id: id, shape: .membership, question: question, key: profile, others: others, face: .name,
                explanation: Sentence.closed("\(statement(profile, link.type, parent)): \(Sentence.open(link.reason))"),
                subject: profile)
        }
    }
}
