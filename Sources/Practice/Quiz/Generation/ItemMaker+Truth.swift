internal import Concepts

/// True-false items: a definition as it is, or with that of a concept in its place with which it is easily confused.
extension ItemMaker {
    /// A statement about a concept that has a rival, so that taking one for the other is a mistake which is made.
    func definitionTruth(_ profile: ConceptProfile) -> QuizItem? {
        // A word of every day means more than the glossary says, so a statement about it is seldom wholly false.
        guard !EverydayName.isOne(profile.name), let rival = rival(of: profile) else { return nil }
        // What two products do overlaps, and what one of them is known for says nothing false of the other.
        guard !profile.grammar.isProper, !rival.grammar.isProper, !isSpelledOut(profile) else { return nil }
        let isTrue = QuizRandom.pick("truth" + profile.id.text, of: 2) == 0
        let explanation =
            isTrue
            ? explanation(profile)
            : "That describes \(rival.grammar.phrase). \(profile.sentence)"
        return QuizItem(
            id: "\(profile.id).\(isTrue ? "true" : "false")", kind: .trueFalse, shape: .definitionTruth,
            question: statement(profile, isTrue ? profile : rival), answer: .truth(isTrue), explanation: explanation,
            concepts: isTrue ? [profile.id] : [profile.id, rival.id], topic: profile.topic,
            citations: profile.citations, origin: .generated, subject: profile.id)
    }

    /// Whether a word of the name, in whatever form, stands in the definition: then nobody would call it false.
    private func isSpelledOut(_ profile: ConceptProfile) -> Bool {
        let roots = QuizWords.words(profile.name).filter { $0.count > 4 }.map { $0.prefix(5) }
        return QuizWords.words(profile.gist).contains { word in roots.contains { word.hasPrefix($0) } }
    }

    /// The concept that the glossary contrasts with it and that is nearest to it.
    private func rival(of profile: ConceptProfile) -> ConceptProfile? {
        let candidates = graph.lookalikes[profile.index].filter { lookalike in
            let other = graph.profiles[lookalike.index]
            return graph.areRivals(profile, other) && other.isGistSentence == profile.isGistSentence
                && !other.names.contains { QuizWords.contains(QuizWords.words(profile.gist), phrase: $0) }
                && !profile.names.contains { QuizWords.contains(QuizWords.words(other.gist), phrase: $0) }
        }
        return candidates.max { ($0.closeness, -$0.index) < ($1.closeness, -$1.index) }.map { graph.profiles[$0.index] }
    }

    /// `Recall is the share of the items …`, or the other way round: `The share of … is called recall.`
    private func statement(_ profile: ConceptProfile, _ described: ConceptProfile) -> String {
        let gist = described.innerGist
        let isPlain = !gist.contains { ",;:(".contains($0) } && gist.split(separator: " ").count <= 20
        if isPlain, described.isGistSentence, !profile.grammar.isProper, !profile.grammar.isPlural,
            QuizRandom.pick("turned" + profile.id.text, of: 2) == 0
        {
            return Sentence.closed("\(Sentence.capitalized(gist)) is called \(profile.grammar.phrase)")
        }
        let subject = Sentence.capitalized(profile.grammar.phrase)
        return Sentence.closed("\(subject) \(profile.grammar.isPlural ? "are" : described.copula) \(gist)")
    }
}

extension ConceptProfile {
    /// Whether its definition is a noun phrase that goes with "is".
    var isGistSentence: Bool {
        ["a", "an", "the", "one"].contains(innerGist.prefix { $0 != " " }) && !innerGist.hasPrefix("the name ")
    }
}
