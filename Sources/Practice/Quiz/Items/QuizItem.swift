package import Concepts

/// One question with all that is needed to ask it, to judge the answer and to say why.
package struct QuizItem: Hashable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case choice, cloze
        case trueFalse = "true-false"
        case match, short
    }

    package enum Origin: String, Hashable, Sendable {
        /// A question that stands in the notes on a source.
        case corpus
        case generated
    }

    package enum Answer: Hashable, Sendable {
        /// 0-based, into ``QuizItem/choices``.
        case index(Int)
        case text(String)
        case truth(Bool)
        /// For each prompt the 0-based choice that belongs to it.
        case indices([Int])
    }

    package let id: String
    package let kind: Kind
    /// The template that it was made from.
    package let shape: ItemShape
    package var question: String
    /// The left column of a match item.
    package var prompts: [String]?
    package var choices: [String]?
    package var answer: Answer
    /// For each choice why it is wrong; nil for the right one.
    package var reasons: [String?]?
    /// Other typed answers that count.
    package var accept: [String] = []
    package var explanation: String
    package var concepts: [Concept.ID]
    package let topic: String
    package var citations: [Citation]
    /// 0, which everybody answers, to 1, which hardly anybody does.
    package var difficulty = 0.5
    package let origin: Origin
    /// The concept that is asked about; nil where the notes do not say.
    package let subject: Concept.ID?
    /// The concept behind each choice, where there is one.
    package var optionConcepts: [Concept.ID?] = []

    package init(
        id: String, kind: Kind, shape: ItemShape, question: String, prompts: [String]? = nil,
        choices: [String]? = nil, answer: Answer, reasons: [String?]? = nil, accept: [String] = [],
        explanation: String, concepts: [Concept.ID], topic: String, citations: [Citation], origin: Origin,
        subject: Concept.ID?, optionConcepts: [Concept.ID?] = []
    ) {
        self.id = id
        self.kind = kind
        self.shape = shape
        self.question = question
        self.prompts = prompts
        self.choices = choices
        self.answer = answer
        self.reasons = reasons
        self.accept = accept
        self.explanation = explanation
        self.concepts = concepts
        self.topic = topic
        self.citations = citations
        self.origin = origin
        self.subject = subject
        self.optionConcepts = optionConcepts
    }
}

extension QuizItem {
    /// The right answer of an item with one, in words; nil for true-false and match.
    package var key: String? {
        switch answer {
        case .index(let index): choices.flatMap { $0.indices.contains(index) ? $0[index] : nil }
        case .text(let text): text
        case .truth, .indices: nil
        }
    }

    /// The position of the right choice.
    package var keyIndex: Int? {
        guard case .index(let index) = answer else { return nil }
        return index
    }

    /// The choices but for the right one.
    package var distractors: [String] {
        guard let choices, let keyIndex else { return [] }
        return choices.indices.filter { $0 != keyIndex }.map { choices[$0] }
    }

    /// The concept that is the right answer, where it is one.
    package var keyConcept: Concept.ID? {
        switch answer {
        case .index(let index): optionConcepts.indices.contains(index) ? optionConcepts[index] : nil
        case .text: origin == .generated ? optionConcepts.first ?? nil : nil
        case .truth, .indices: nil
        }
    }

    /// Everything that a person reads before answering, but for the choices.
    package var stem: String { ([question] + (prompts ?? [])).joined(separator: "\n") }

    /// Puts the choices into another order: `order[i]` is the old place of the new choice `i`.
    package func reordered(_ order: [Int]) -> QuizItem {
        guard let choices, order.count == choices.count else { return self }
        var item = self
        item.choices = order.map { choices[$0] }
        item.reasons = reasons.map { reasons in order.map { reasons[$0] } }
        if optionConcepts.count == order.count { item.optionConcepts = order.map { optionConcepts[$0] } }
        switch answer {
        case .index(let index): item.answer = .index(order.firstIndex(of: index) ?? index)
        case .indices(let indices): item.answer = .indices(indices.map { order.firstIndex(of: $0) ?? $0 })
        case .text, .truth: break
        }
        return item
    }
}
