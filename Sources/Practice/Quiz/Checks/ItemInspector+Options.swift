internal import Concepts

/// The options: four of one kind, none of which stands out.
extension ItemInspector {
    func optionCount(_ item: QuizItem) -> String? {
        switch item.kind {
        case .choice: item.choices?.count == 4 ? nil : "\(item.choices?.count ?? 0) options"
        case .match:
            item.prompts?.count == item.choices?.count && (4...5).contains(item.choices?.count ?? 0)
                ? nil : "\(item.prompts?.count ?? 0) prompts, \(item.choices?.count ?? 0) choices"
        case .cloze, .trueFalse, .short: nil
        }
    }

    func sameOption(_ item: QuizItem) -> String? {
        guard let choices = item.choices else { return nil }
        let words = choices.map { QuizWords.words($0).filter { !["a", "an", "the"].contains($0) } }
        for (index, option) in words.enumerated() {
            for other in words.indices where other > index {
                let isSame = option == words[other]
                let first = item.origin == .corpus ? nil : graph.glossary.concept(named: choices[index])?.id
                if isSame || first != nil && first == graph.glossary.concept(named: choices[other])?.id {
                    return choices[other]
                }
            }
        }
        return nil
    }

    func absurdDistractor(_ item: QuizItem) -> String? {
        guard item.kind == .choice, item.origin == .generated, let choices = item.choices, let keyIndex = item.keyIndex,
            item.optionConcepts.count == choices.count, let key = item.keyConcept.flatMap({ graph[$0] })
        else { return nil }
        for index in choices.indices where index != keyIndex {
            guard let other = item.optionConcepts[index].flatMap({ graph[$0] }) else { return choices[index] }
            if other.topic != key.topic, graph.closeness(key, other) < 2 { return choices[index] }
            if other.genus != key.genus, graph.closeness(key, other) < 2.5 { return choices[index] }
        }
        return nil
    }

    func grammarCue(_ item: QuizItem) -> String? {
        guard item.kind == .choice, let choices = item.choices, let keyIndex = item.keyIndex,
            choices.indices.contains(keyIndex)
        else { return nil }
        // "… is an ____" or "… is an": the article must fit every option.
        let bare = item.question.filter { $0 != "_" && $0 != "?" && $0 != "." && $0 != ":" }
        if let last = bare.split(separator: " ").last, last == "a" || last == "an" {
            if let odd = choices.first(where: { NameGrammar.startsWithVowelSound($0) != (last == "an") }) { return odd }
        }
        func standsOut(_ trait: (String) -> Bool) -> Bool {
            let traits = choices.map(trait)
            return traits.filter { $0 == traits[keyIndex] }.count == 1
        }
        if standsOut({ $0.first?.isLowercase == true && !$0.contains(where: \.isNumber) }) {
            return "capital of \(choices[keyIndex])"
        }
        if standsOut({ $0.hasSuffix(".") }) { return "full stop of \(choices[keyIndex])" }
        if item.shape != .authored, choices.allSatisfy({ $0.split(separator: " ").count <= 4 }),
            item.optionConcepts.count == choices.count
        {
            let plurals = item.optionConcepts.map { $0.flatMap { graph[$0]?.grammar.isPlural } ?? false }
            if plurals.filter({ $0 == plurals[keyIndex] }).count == 1 { return "number of \(choices[keyIndex])" }
        }
        return nil
    }

    func unevenLength(_ item: QuizItem) -> String? {
        guard item.kind == .choice, let choices = item.choices, choices.allSatisfy({ numbers($0).isEmpty }) else {
            return nil
        }
        let lengths = choices.map(\.count)
        guard let short = lengths.min(), let long = lengths.max(), long > 24 else { return nil }
        return long > short * 3 ? choices[lengths.firstIndex(of: long) ?? 0] : nil
    }

    func longestKey(_ item: QuizItem) -> String? {
        guard item.kind == .choice, let key = item.key, let next = item.distractors.map(\.count).max() else {
            return nil
        }
        return key.count > 20 && key.count * 10 > next * 14 ? key : nil
    }

    func absoluteWord(_ item: QuizItem) -> String? {
        switch item.kind {
        case .choice:
            (item.choices ?? []).lazy.compactMap { Self.absolute(in: $0) }.first
        case .trueFalse: Self.absolute(in: item.question)
        case .cloze, .match, .short: nil
        }
    }

    private static func absolute(in text: String) -> String? {
        // "Encoder-only model" is a name.
        text.split(separator: " ").filter { !$0.lowercased().hasSuffix("-only") }
            .flatMap { QuizWords.words($0) }.first { absolutes.contains($0) }
    }

    private static let absolutes: Set<String> = [
        "always", "never", "only", "completely", "entirely", "impossible", "absolutely", "invariably",
    ]

    func allOrNone(_ item: QuizItem) -> String? {
        (item.choices ?? []).first { option in
            let text = QuizWords.words(option).joined(separator: " ")
            return [
                "all of the above", "none of the above", "all of these", "none of these", "both of the above",
                "all the above",
            ]
            .contains(text) || text.hasPrefix("both a and") || text.hasPrefix("a and b")
        }
    }

    func pairOfOpposites(_ item: QuizItem) -> String? {
        guard item.kind == .choice, let choices = item.choices, let keyIndex = item.keyIndex else { return nil }
        var pairs: [(Int, Int)] = []
        for index in choices.indices {
            for other in choices.indices where other > index && Opposites.are(choices[index], choices[other]) {
                pairs.append((index, other))
            }
        }
        guard pairs.count == 1, let pair = pairs.first, pair.0 == keyIndex || pair.1 == keyIndex else { return nil }
        return "\(choices[pair.0]) / \(choices[pair.1])"
    }

    func numbersOutOfOrder(_ item: QuizItem) -> String? {
        guard let values = values(item) else { return nil }
        let isRising = zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
        return isRising ? nil : (item.choices ?? []).joined(separator: ", ")
    }

    /// The first number of each option, where every option is a number with at most a unit.
    func values(_ item: QuizItem) -> [Double]? {
        item.kind == .choice ? item.choices.flatMap(Self.values) : nil
    }

    static func values(_ choices: [String]) -> [Double]? {
        var values: [Double] = []
        for choice in choices {
            let numbers = Numbers.all(in: choice)
            guard let first = numbers.first, numbers.count <= 2 else { return nil }
            let words = QuizWords.words(choice)
            let others = words.filter { !$0.contains(where: \.isNumber) && !fillers.contains($0) }
            guard words.count <= 5, others.count <= 2 else { return nil }
            values.append(first)
        }
        let units = choices.map {
            Set(QuizWords.words($0).filter { !$0.contains(where: \.isNumber) && !fillers.contains($0) })
        }
        let allowed = Numbers.scales
        let plain = units.map { $0.filter { allowed[$0] == nil && allowed[String($0.dropLast())] == nil } }
        return Set(plain.map { $0.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 }.sorted() }).count <= 1
            ? values : nil
    }

    private static let fillers: Set<String> = [
        "about", "around", "under", "over", "below", "above", "fewer", "less", "up", "roughly", "to", "and", "some",
        "nearly", "a", "from", "than", "more", "of", "at", "least",
    ]

    func numbers(_ text: String) -> [Double] { Numbers.all(in: text) }

    func overlappingOptions(_ item: QuizItem) -> String? {
        guard values(item) != nil, let choices = item.choices else { return nil }
        let ranges = choices.map { Numbers.all(in: $0) }
        for (index, range) in ranges.enumerated() {
            for other in ranges[(index + 1)...] {
                guard let low = range.first, let high = range.last, let start = other.first, let end = other.last,
                    range.count > 1 || other.count > 1
                else { continue }
                if max(low, start) < min(high, end) || range.count == 1 && start < low && low < end
                    || other.count == 1 && low < start && start < high
                {
                    return choices[index]
                }
            }
        }
        return nil
    }
}
