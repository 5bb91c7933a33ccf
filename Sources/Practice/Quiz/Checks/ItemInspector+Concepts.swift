internal import Concepts

/// What an item asks about: something worth asking, told from what is near it, with an answer that can be graded.
extension ItemInspector {
    func everydayConcept(_ item: QuizItem) -> String? {
        guard item.origin == .generated, let subject = item.subject.flatMap({ graph[$0] }), !subject.isWorthAsking
        else { return nil }
        return subject.name
    }

    func twinOptions(_ item: QuizItem) -> String? {
        guard item.origin == .generated else { return nil }
        let options = item.optionConcepts.compactMap { $0.flatMap { graph[$0] } }
        for (index, option) in options.enumerated() {
            if let twin = options[(index + 1)...].first(where: { graph.areTwins(option, $0) }) {
                return "\(option.name) / \(twin.name)"
            }
        }
        return nil
    }

    func farSwap(_ item: QuizItem) -> String? {
        guard case .truth(false) = item.answer, item.shape == .definitionTruth, item.concepts.count == 2,
            let subject = graph[item.concepts[0]], let other = graph[item.concepts[1]]
        else { return nil }
        return graph.areRivals(subject, other) ? nil : other.name
    }

    /// Another concept whose name has the same initials and of which nearly the same is said.
    func openBlank(_ item: QuizItem) -> String? {
        guard item.shape == .definitionCloze || item.shape == .shortName,
            let key = item.keyConcept.flatMap({ graph[$0] })
        else { return nil }
        if key.gistWords.count < 3 { return key.gist }
        let initials = ConceptProfile.initials(of: key.name)
        return graph.profiles.first { other in
            other.index != key.index && other.initials.contains(initials) && graph.areTwins(key, other)
        }?.name
    }

    func ungradable(_ item: QuizItem) -> String? {
        guard item.kind == .cloze || item.kind == .short else { return nil }
        let key = item.key ?? ""
        if TypedForm(key).isBlank { return "no answer" }
        return item.accept.isEmpty ? key : nil
    }

    func looseAlias(_ item: QuizItem) -> String? {
        guard item.origin == .generated, item.kind == .cloze || item.kind == .short,
            let key = item.keyConcept.flatMap({ graph[$0] })
        else { return nil }
        return item.accept.first { text in
            text != key.name && !RealNames.isName(text, of: key.concept, isProper: key.grammar.isProper)
        }
    }
}
