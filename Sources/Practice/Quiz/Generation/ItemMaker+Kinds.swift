internal import Authoring
internal import Concepts

/// Items over what is a kind or an example of what.
extension ItemMaker {
    /// It is of that kind: true, or false with the kind that the glossary contrasts with its own.
    func kindTruth(_ profile: ConceptProfile) -> QuizItem? {
        guard !profile.grammar.isProper else { return nil }
        let kinds = profile.concept.relations.filter { $0.type == .isA || $0.type == .exampleOf }
            .compactMap { graph[$0.target] }
        for kind in kinds where !graph.isNamed(profile, after: kind) && kind.genus == profile.genus {
            let rivals = kind.contrasts.sorted().map { graph.profiles[$0] }.filter { other in
                graph.areRivals(kind, other) && other.members > 0 && graph.isForeign(profile, to: other)
                    && other.grammar.isCountable == kind.grammar.isCountable
            }
            guard let rival = rivals.first else { continue }
            let id = "\(profile.id).is.\(kind.id)"
            let isTrue = QuizRandom.pick(id, of: 2) == 0
            let stated = isTrue ? kind : rival
            return QuizItem(
                id: id, kind: .trueFalse, shape: .kindTruth, question: statement(profile, stated),
                answer: .truth(isTrue),
                explanation: (isTrue ? "" : statement(profile, kind) + " ") + profile.sentence + " " + stated.sentence,
                concepts: [profile.id, stated.id], topic: profile.topic, citations: profile.citations,
                origin: .generated, subject: profile.id)
        }
        return nil
    }

    /// `Pinecone is a vector database.` `Clustering is a form of unsupervised learning.`
    private func statement(_ profile: ConceptProfile, _ kind: ConceptProfile) -> String {
        "\(Sentence.capitalized(profile.grammar.phrase)) \(profile.grammar.verb) \(membershipPhrase(profile, kind))."
    }

    /// `a vector database`, `a form of unsupervised learning`
    private func membershipPhrase(_ profile: ConceptProfile, _ kind: ConceptProfile) -> String {
        kind.grammar.isCountable ? kind.grammar.phrase : "a form of \(kind.grammar.name)"
    }
}
