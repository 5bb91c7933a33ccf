internal import Concepts

/// The stem: whole, positive, in our own words, and silent on the answer.
extension ItemInspector {
    func unfinishedStem(_ item: QuizItem) -> String? {
        let question = item.question
        if question.isEmpty { return "empty" }
        switch item.kind {
        case .cloze:
            guard let blank = question.range(of: "____") else { return "no blank" }
            let after = question[blank.upperBound...].split(separator: " ").count
            return after > 12 ? "the blank stands too early" : nil
        case .trueFalse:
            return question.hasSuffix(".") && !question.contains("?") ? nil : "no statement"
        case .match:
            return nil
        case .choice, .short:
            let isQuestion = question.contains("?")
            let isRequest = ["Name ", "Describe ", "Explain ", "List ", "Give ", "Say ", "State ", "Complete "]
                .contains { question.hasPrefix($0) || question.contains(". \($0)") }
            return isQuestion || isRequest || question.contains("____") ? nil : "no question"
        }
    }

    func longStem(_ item: QuizItem) -> String? {
        let count = item.question.split(separator: " ").count
        return count > 60 ? "\(count) words" : nil
    }

    func sponsorText(_ item: QuizItem) -> String? {
        let words = QuizWords.words(([item.question] + (item.choices ?? [])).joined(separator: " "))
        let text = " " + words.joined(separator: " ") + " "
        return text.first(of: Self.chatter)
    }

    private static let chatter = [
        " our sponsor ", " our sponsors ", " sponsored by ", " s sponsor ", " brought to you by ", " promo code ",
        " discount code ", " coupon ",
        " free trial ", " subscribe ", " like and subscribe ", " smash the like ", " thanks for listening ",
        " welcome to the show ",
        " welcome back ", " thank you for having me ", " our newsletter ", " leave a review ", " sign up at ",
        " percent off ",
        " this episode ", " this podcast episode ", " the podcast is ",
    ]

    func rawTranscript(_ item: QuizItem) -> String? {
        guard !transcriptRuns.isEmpty else { return nil }
        for text in [item.question, item.explanation] + (item.choices ?? []) {
            if let run = WordRuns.shared(text, with: transcriptRuns) { return run }
        }
        return nil
    }

    func unattributedOpinion(_ item: QuizItem) -> String? {
        let text = item.question.lowercased()
        guard let cue = text.first(of: Self.opinions) else { return nil }
        let words = Set(QuizWords.words(item.question))
        if !words.isDisjoint(with: people) || text.contains("according to") { return nil }
        // "In her view" leans on a name; without one it hangs in the air.
        return nameStands(in: item.question) ? nil : cue
    }

    private static let opinions = [
        "in his view", "in her view", "in the opinion", "opinion of", "is the best ", "the best way", "is the worst ",
        "the worst ", "should one ", "should a team", "should companies", "should you ", "most important",
        "most exciting",
        "overrated", "underrated", "most promising", "the wrong way", "the right way to", "hardest thing", "i think",
        "we believe", "arguably",
    ]

    /// Whether a name of a person, company or product stands inside the text.
    private func nameStands(in text: String) -> Bool {
        let tokens = text.split(separator: " ")
        return zip(tokens, tokens.dropFirst()).contains { before, token in
            guard let last = before.last, !".?!".contains(last), let first = token.first else { return false }
            let bare = token.filter { $0.isLetter }
            return first.isUppercase && bare.count > 2 && !Abbreviation.isOne(bare)
                && graph.lexicon.isCapitalized(bare) != false
        }
    }

    func unexpandedAcronym(_ item: QuizItem) -> String? {
        if item.shape == .expansion { return nil }
        let text = item.stem
        // What the letters stand for may be what is asked, and a proper name stays as it is.
        let folded = QuizWords.words(text) + (item.choices == nil ? QuizWords.words(item.key ?? "") : [])
        let names = item.concepts.compactMap { graph[$0] }.filter(\.grammar.isProper).map(\.name)
        for token in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) where Abbreviation.isOne(token) {
            if let expansion = expansion(of: String(token)), !names.contains(where: { $0.contains(token) }),
                !QuizWords.contains(folded, phrase: QuizWords.words(expansion))
            {
                return String(token)
            }
        }
        return nil
    }

    /// What an abbreviation stands for, where the glossary says so and not everybody knows it.
    func expansion(of short: String) -> String? {
        let base = short.hasSuffix("s") ? String(short.dropLast()) : short
        guard !Self.familiar.contains(base), let concept = graph.glossary.concept(named: base) else { return nil }
        return ([concept.name] + concept.aliases).first { Abbreviation.does($0, spellOut: base) }
    }

    private static let familiar: Set<String> = [
        "AI", "API", "GPU", "CPU", "PDF", "JSON", "URL", "HTML", "SQL", "CSV", "USA", "UK", "EU", "IT", "CEO", "ID",
        "PC",
    ]

    func quietNegative(_ item: QuizItem) -> String? {
        // A clause that gives a hint may say what is not so.
        let asked = item.question.head(before: [": ", ", given that", " (", ", so that"])
        let tokens = (item.kind == .choice ? asked : item.question).split(separator: " ").map {
            $0.filter { $0.isLetter || $0 == "'" || $0 == "\u{2019}" }
        }
        switch item.kind {
        case .trueFalse:
            return tokens.first { Self.negatives.contains($0.lowercased()) || $0.hasSuffix("n't") }.map { String($0) }
        case .choice:
            // Only a negative in the question itself: "Which of these does not …"
            guard let which = tokens.lastIndex(where: { ["which", "what", "who"].contains($0.lowercased()) }) else {
                return nil
            }
            let clause = tokens[which...].prefix(6)
            guard
                let index = clause.firstIndex(where: {
                    ["not", "never", "except", "cannot"].contains($0) || $0.hasSuffix("n't")
                })
            else { return nil }
            return String(clause[index])
        case .cloze, .match, .short: return nil
        }
    }

    static let negatives: Set<String> = [
        "not", "no", "never", "none", "nobody", "nothing", "cannot", "without", "neither", "nor",
    ]

    func danglingReference(_ item: QuizItem) -> String? {
        let words = QuizWords.words(item.question)
        if let phrase = Self.pointers.first(where: { QuizWords.contains(words, phrase: $0) }) {
            return phrase.joined(separator: " ")
        }
        guard let pronoun = words.first(where: { Self.pronouns.contains($0) }) else { return nil }
        return Set(words).isDisjoint(with: people) && !nameStands(in: item.question) ? pronoun : nil
    }

    private static let pronouns: Set<String> = ["he", "she", "his", "her", "him", "hers", "himself", "herself"]
    private static let pointers = [
        ["this", "episode"], ["this", "talk"], ["this", "video"], ["the", "above"], ["as", "mentioned"],
        ["mentioned", "earlier"],
        ["the", "speaker"], ["the", "guest"], ["the", "host"], ["in", "the", "transcript"], ["the", "passage"],
    ]

    func keyInStem(_ item: QuizItem) -> String? {
        guard let key = item.key else { return nil }
        if item.shape == .authored, item.kind == .short { return authoredKeyInStem(item, key) }
        let stem = QuizWords.words(item.stem)
        let phrase = QuizWords.words(key)
        if QuizWords.contains(stem, phrase: phrase) { return key }
        guard item.origin == .generated, item.kind != .choice || item.optionConcepts.count == item.choices?.count else {
            return nil
        }
        let isNamed = [.definitionToName, .definitionCloze, .shortName].contains(item.shape)
        guard isNamed, let names = item.keyConcept.flatMap({ graph[$0]?.names }) else { return nil }
        return names.first { $0.joined().count > 2 && QuizWords.contains(stem, phrase: $0) }?.joined(separator: " ")
    }

    /// A short answer that the question spells out.
    private func authoredKeyInStem(_ item: QuizItem, _ key: String) -> String? {
        guard case .phrase(let phrase) = ShortAnswer(key, to: item.question) else { return nil }
        let words = QuizWords.words(phrase)
        return QuizWords.contains(QuizWords.words(item.stem), phrase: words) && !QuizWords.content(phrase).isEmpty
            ? phrase : nil
    }

    func sharedWord(_ item: QuizItem) -> String? {
        let stem = Set(QuizWords.content(item.stem))
        switch item.kind {
        case .choice:
            guard let key = item.key else { return nil }
            let others = item.distractors.flatMap { QuizWords.content($0) }
            return QuizWords.content(key).first { word in
                word.count > 2 && !word.allSatisfy { $0.isNumber || $0 == "." }
                    && QuizWords.contains(stem, rootOf: word)
                    && !QuizWords.contains(others, rootOf: word)
            }
        case .cloze, .short:
            guard item.origin == .generated, item.shape != .expansion, let key = item.key else { return nil }
            return QuizWords.content(key).first { $0.count > 2 && QuizWords.contains(stem, rootOf: $0) }
        case .match:
            guard let prompts = item.prompts, let choices = item.choices, case .indices(let indices) = item.answer
            else { return nil }
            for (prompt, index) in zip(prompts, indices) where choices.indices.contains(index) {
                let own = QuizWords.content(choices[index])
                let rest = choices.indices.filter { $0 != index }.flatMap { QuizWords.content(choices[$0]) }
                let others = prompts.filter { $0 != prompt }.flatMap { QuizWords.content($0) }
                if let word = QuizWords.content(prompt).first(where: {
                    QuizWords.contains(own, rootOf: $0) && !QuizWords.contains(rest, rootOf: $0)
                        && !QuizWords.contains(others, rootOf: $0)
                }) {
                    return word
                }
            }
            return nil
        case .trueFalse: return nil
        }
    }
}
