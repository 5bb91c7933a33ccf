import Authoring
import Concepts
import Transcripts

/// Cards from the questions that stand in notes.
enum QuestionCards {
    static func cards(of notes: CardMaterial.Notes, in workshop: CardWorkshop) -> [Card] {
        var used: [String: Int] = [:]
        let names = PersonNames(notes.document.metadata.people)
        return notes.document.questions.compactMap { question in
            let concepts = question.concepts.compactMap { workshop.glossary.concept(named: $0.name) }
            let kind: Card.Kind = question.options.isEmpty ? .basic : .choice
            let subject = concepts.first?.id.text ?? notes.source
            let base = "\(subject).\(kind.rawValue).\(notes.source)-\(CardSlot.of(question.place))"
            used[base, default: 0] += 1
            let id = used[base] == 1 ? base : "\(base)-\(used[base] ?? 0)"
            let text = names.completed(question.text)
            guard let back = back(of: question) else { return nil }
            return Card(
                id: id, kind: kind,
                front: ([text] + question.options.enumerated().map { "\(letter($0)). \($1.text)" })
                    .joined(separator: "\n"),
                back: back, concepts: concepts.map(\.id.text),
                topic: concepts.first?.topic ?? notes.document.topics.first ?? "",
                citations: [Citation(source: notes.source, place: question.place)],
                origin: notes.isCorpus ? .corpus : .yours)
        }
    }

    /// The letter of an option.
    static func letter(_ index: Int) -> String { String(Character(Unicode.Scalar(UInt8(65 + index % 26)))) }

    private static func back(of question: NotesDocument.Question) -> String? {
        guard !question.options.isEmpty else { return question.answer }
        guard let right = question.options.firstIndex(where: \.isRight) else { return nil }
        let answer = "\(letter(right)). \(question.options[right].text)"
        return question.answer.isEmpty ? answer : answer + "\n" + question.answer
    }
}
