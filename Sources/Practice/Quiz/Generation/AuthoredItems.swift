internal import Authoring
internal import Concepts
internal import Text

/// The questions that stand in the notes, as items.
struct AuthoredItems {
    let graph: QuizGraph

    func items(from notes: QuizMaterial.Notes) -> [QuizItem] {
        notes.document.questions.map { item($0, notes.source) }
    }

    private func item(_ question: NotesDocument.Question, _ source: String) -> QuizItem {
        let concepts = question.concepts.compactMap { graph.glossary.concept(named: $0.name) }
        let slug = Slug.make(from: question.text)
        let id = "\(source).\(slug.prefix(60))"
        let isChoice = !question.options.isEmpty
        let key = question.options.firstIndex { $0.isRight } ?? 0
        return QuizItem(
            id: id, kind: isChoice ? .choice : .short, shape: .authored, question: question.text,
            choices: isChoice ? question.options.map(\.text) : nil,
            answer: isChoice ? .index(key) : .text(question.answer),
            reasons: isChoice
                ? question.options.map { $0.reason.map { Sentence.closed(Sentence.capitalized($0)) } } : nil,
            accept: isChoice ? question.accepted : accepted(question), explanation: question.answer,
            concepts: concepts.map(\.id),
            topic: concepts.first?.topic ?? "", citations: [Citation(source: source, place: question.place)],
            origin: .corpus, subject: concepts.first?.id,
            optionConcepts: question.options.map { graph.glossary.concept(named: $0.text)?.id })
    }

    /// What counts beside the answer as it stands: what the author accepts, else the answer without its reasons;
    /// nothing where nothing that is typed could be held against it.
    private func accepted(_ question: NotesDocument.Question) -> [String] {
        if !question.accepted.isEmpty { return question.accepted }
        return switch ShortAnswer(question.answer, to: question.text) {
        case .phrase(let core): [core]
        case .list(let parts, _): [parts.joined(separator: ", ")]
        case .statement: [Sentence.open(question.answer)]
        case .explanation: []
        }
    }
}
