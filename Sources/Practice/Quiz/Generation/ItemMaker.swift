internal import Concepts

/// What the makers of items share: the graph, the choice of distractors and the wording of reasons.
struct ItemMaker {
    let graph: QuizGraph
    let distractors: Distractors

    init(graph: QuizGraph) {
        self.graph = graph
        distractors = Distractors(graph: graph)
    }

    /// One of several wordings, always the same for the same id.
    func variant(_ id: String, _ wordings: [String]) -> String {
        wordings[QuizRandom.pick("wording" + id, of: wordings.count)]
    }

    /// A choice item whose options are concepts, in an order that follows from its id.
    func choice(
        id: String, shape: ItemShape, question: String, key: ConceptProfile, others: [ConceptProfile],
        face: Distractors.Face, explanation: String, subject: ConceptProfile
    ) -> QuizItem {
        let options = [key] + others
        var random = QuizRandom(text: id)
        let item = QuizItem(
            id: id, kind: .choice, shape: shape, question: question,
            choices: options.map { distractors.text($0, face) }, answer: .index(0),
            reasons: [nil] + others.map { reason($0, face) }, explanation: explanation,
            concepts: subject.index == key.index ? [key.id] : [subject.id, key.id], topic: subject.topic,
            citations: subject.citations, origin: .generated, subject: subject.id,
            optionConcepts: options.map { $0.id })
        return item.reordered(Array(0..<options.count).shuffled(using: &random))
    }

    /// Why a concept, or a description of it, is not the answer: because of what it is.
    func reason(_ profile: ConceptProfile, _ face: Distractors.Face) -> String {
        face == .gist ? "That describes \(profile.grammar.phrase)." : profile.sentence
    }

    /// What is so, and why one would want to know it.
    func explanation(_ profile: ConceptProfile) -> String {
        guard let matters = profile.concept.matters, !matters.isEmpty else { return profile.sentence }
        return profile.sentence + " " + Sentence.closed(matters)
    }

    /// The names of a concept that a typed answer may be.
    func accepted(_ profile: ConceptProfile) -> [String] {
        [profile.name] + RealNames.aliases(of: profile.concept, isProper: profile.grammar.isProper)
    }

    /// `two words, c… w…`
    func hint(_ profile: ConceptProfile) -> String {
        let words = profile.grammar.name.split(separator: " ")
        let count = words.count < Sentence.numbers.count ? Sentence.numbers[words.count] : "\(words.count)"
        let initials = words.map { $0.prefix(1) + "\u{2026}" }.joined(separator: " ")
        return "\(count) word\(words.count == 1 ? "" : "s"), \(initials)"
    }
}
