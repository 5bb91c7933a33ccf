internal import Authoring
internal import Concepts
internal import Transcripts

/// One right answer, and the right one.
extension ItemInspector {
    func twoRightAnswers(_ item: QuizItem) -> String? {
        if item.kind == .match { return twoRightMatches(item) }
        guard let choices = item.choices, let keyIndex = item.keyIndex, choices.indices.contains(keyIndex),
            item.optionConcepts.count == choices.count, let key = item.optionConcepts[keyIndex].flatMap({ graph[$0] })
        else { return nil }
        for index in choices.indices where index != keyIndex {
            guard let other = item.optionConcepts[index].flatMap({ graph[$0] }) else { continue }
            if graph.areKin(key, other, byName: item.origin == .generated) { return choices[index] }
        }
        return nil
    }

    private func twoRightMatches(_ item: QuizItem) -> String? {
        let options = item.optionConcepts.compactMap { $0.flatMap { graph[$0] } }
        for (index, option) in options.enumerated() {
            for other in options[(index + 1)...] where graph.areKin(option, other) { return other.name }
        }
        return nil
    }

    func wrongKey(_ item: QuizItem) -> String? {
        if let choices = item.choices {
            switch item.answer {
            case .index(let index):
                guard choices.indices.contains(index) else { return "no such choice" }
                if let reasons = item.reasons, reasons.indices.contains(index), reasons[index] != nil {
                    return choices[index]
                }
            case .indices(let indices):
                if indices.count != item.prompts?.count || Set(indices).count != indices.count
                    || !indices.allSatisfy(choices.indices.contains)
                {
                    return "not one choice for each prompt"
                }
            case .text, .truth: return "no choice is named"
            }
        }
        return item.origin == .generated ? disagreement(item) : nil
    }

    /// Where a generated item departs from the glossary that it was made from.
    private func disagreement(_ item: QuizItem) -> String? {
        guard let subject = item.subject.flatMap({ graph[$0] }) else { return "nothing is asked about" }
        let stem = item.question
        switch item.shape {
        case .authored: return nil
        case .definitionToName, .definitionCloze, .shortName:
            guard let key = item.keyConcept.flatMap({ graph[$0] }), let text = item.key, named(text, key),
                states(stem, Self.opening(of: key.gist))
            else { return item.key ?? "no key" }
        case .nameToDefinition, .contrast:
            guard let key = item.keyConcept.flatMap({ graph[$0] }), key.index == subject.index,
                item.key.map({ states($0, key.gist) }) == true, states(stem, key.name)
            else { return item.key ?? "no key" }
        case .definitionTruth:
            guard case .truth(let truth) = item.answer, states(stem, subject.gist) == truth else { return stem }
        case .definitionMatch:
            guard case .indices(let indices) = item.answer, let choices = item.choices else { return "no pairs" }
            for (row, id) in item.concepts.enumerated() {
                guard row < indices.count, let member = graph[id] else { return "no pair" }
                let choice = choices[indices[row]]
                if !states(choice, member.gist) { return choice }
            }
        case .expansion:
            guard let text = item.key, named(text, subject) else { return item.key ?? "no key" }
        }
        return nil
    }

    /// The beginning of a definition without its article, which a question may change.
    private static func opening(of gist: String) -> String {
        let words = Sentence.head(gist, words: 4).split(separator: " ")
        return (["A", "An", "The"].contains(words.first ?? "") ? words.dropFirst() : words[...]).joined(separator: " ")
    }

    private func named(_ text: String, _ profile: ConceptProfile) -> Bool {
        profile.names.contains(QuizWords.words(text))
    }

    private func states(_ text: String, _ claim: String) -> Bool {
        QuizWords.contains(QuizWords.words(text), phrase: QuizWords.words(claim))
    }

    func wrongCitation(_ item: QuizItem) -> String? {
        guard !item.citations.isEmpty else { return "no place" }
        for citation in item.citations {
            guard let sections = sections[citation.source] else { return citation.source }
            if item.origin == .corpus {
                guard questionPlaces[citation.source]?.contains(citation.place) == true,
                    sections.isEmpty || covers(sections, citation.place)
                else { return citation.place.description }
            } else {
                let isCited = item.concepts.contains { id in
                    graph[id]?.concept.places.contains { $0.source == citation.source && $0.place == citation.place }
                        == true
                }
                if !isCited { return citation.place.description }
            }
        }
        return nil
    }

    /// Whether a place lies at or after the beginning of some section of the same part.
    private func covers(_ sections: [NotesDocument.Section], _ place: PlaceReference) -> Bool {
        sections.contains { section in
            guard section.place.part ?? 1 == place.part ?? 1 else { return false }
            return switch (section.place.moment, place.moment) {
            case (.time(let start, _), .time(let time, _)): start <= time
            case (.lines(let start), .lines(let lines)): start.lowerBound <= lines.lowerBound
            default: false
            }
        }
    }

    func falseWithoutReason(_ item: QuizItem) -> String? {
        guard case .truth(false) = item.answer else { return nil }
        let new = Set(QuizWords.content(item.explanation)).subtracting(QuizWords.content(item.question))
        return new.count < 3 ? item.explanation : nil
    }

    func unexplained(_ item: QuizItem) -> String? {
        if item.explanation.isEmpty { return "no explanation" }
        guard item.kind == .choice, let choices = item.choices else { return nil }
        guard let reasons = item.reasons, reasons.count == choices.count else { return "no reasons" }
        for index in choices.indices where index != item.keyIndex && (reasons[index] ?? "").isEmpty {
            return choices[index]
        }
        return nil
    }
}
