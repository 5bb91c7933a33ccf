internal import Authoring
internal import Concepts

/// Items over what the glossary says of two concepts: a relation with its reason.
extension ItemMaker {
    func relations(_ profile: ConceptProfile) -> [QuizItem] {
        profile.concept.relations.compactMap { relation(profile, $0) }
    }

    private func relation(_ profile: ConceptProfile, _ link: Concept.Link) -> QuizItem? {
        guard let target = graph[link.target], let main = mainQuestion(profile, link.type, target) else { return nil }
        guard isSound(link, profile) else { return nil }
        let id = "\(profile.id).\(link.type.rawValue).\(target.id)"
        let reason = Sentence.open(link.reason)
        let isClause =
            !reason.hasPrefix("given") && !reason.contains { ";:?".contains($0) } && Sentence.all(reason).count == 1
        let question: String
        if link.type == .contrastsWith {
            guard !reason.contains(":"), !reason.hasPrefix("they "), !reason.hasPrefix("both ") else { return nil }
            question = "\(main) in this way: \(reason)?"
        } else if isClause {
            question = variant(id, ["\(main), given that \(reason)?", "\(main)? (\(closing(reason)))"])
        } else {
            question = "\(main)? (\(closing(reason)))"
        }
        var request = Distractors.Request(key: target, face: .name, stem: question, seed: id)
        request.subject = profile
        request.clue = reason
        guard let others = distractors.choose(request) else { return nil }
        return choice(
            id: id, shape: .relation, question: question, key: target, others: others, face: .name,
            explanation: Sentence.closed("\(statement(profile, link.type, target)): \(reason)"), subject: profile)
    }

    /// Whether a relation reads as it is meant outside the glossary: what is required is there to be had and not
    /// only to be known, and what is used is a thing or a way of doing something.
    func isSound(_ link: Concept.Link, _ profile: ConceptProfile) -> Bool {
        switch link.type {
        case .requires:
            if graph[link.target]?.genus == .person { return false }
            return !["one has to know", "one has to understand", "one has to grasp"].contains {
                link.reason.hasPrefix($0)
            }
        case .usedFor: return [.software, .model, .activity, .data].contains(profile.genus)
        default: return true
        }
    }

    private func closing(_ reason: String) -> String { Sentence.closed(Sentence.capitalized(reason)) }

    private func mainQuestion(_ x: ConceptProfile, _ type: RelationType, _ target: ConceptProfile) -> String? {
        let (phrase, verb, auxiliary) = (x.grammar.phrase, x.grammar.verb, x.grammar.auxiliary)
        if type != .requires, type != .contrastsWith, x.genus == .person || x.genus == .organization { return nil }
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
        case .contrastsWith: "Which of these differs from \(phrase)"
        case .relatedTo: nil
        }
    }

    /// `Gradient descent depends on a loss`
    func statement(_ x: ConceptProfile, _ type: RelationType, _ target: ConceptProfile) -> String {
        let object = type == .isA ? target.grammar.name : target.grammar.phrase
        return "\(Sentence.capitalized(x.grammar.phrase)) \(predicate(x.grammar, type)) \(object)"
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
}
