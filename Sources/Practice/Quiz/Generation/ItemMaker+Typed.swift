internal import Authoring
internal import Concepts

/// Items whose answer is typed: clozes and short answers.
extension ItemMaker {
    func definitionCloze(_ profile: ConceptProfile) -> QuizItem? {
        let gist = Sentence.head(profile.innerGist)
        let opening = gist.prefix { $0 != " " }
        guard ["a", "an", "the", "one"].contains(opening), !gist.contains(where: { ";:".contains($0) }),
            !profile.nameWords.isEmpty, profile.genus != .person || !profile.grammar.isProper
        else { return nil }
        let id = "\(profile.id).definition-cloze"
        let (what, blank) = (profile.grammar.isProper ? "name" : "term", "____ (\(hint(profile))).")
        let text = variant(
            id,
            gist.contains(",")
                ? [
                    "\(Sentence.capitalized(gist)): the \(what) for this is \(blank)",
                    "\(Sentence.capitalized(gist)): this is known as \(blank)",
                ]
                : [
                    "The \(what) \(what == "name" ? "of" : "for") \(gist) is \(blank)",
                    "\(Sentence.capitalized(gist)) is known as \(blank)",
                ])
        return typed(
            id: id, kind: .cloze, shape: .definitionCloze, question: text, key: profile, subject: profile,
            explanation: explanation(profile))
    }

    func relationClozes(_ profile: ConceptProfile) -> [QuizItem] {
        profile.concept.relations.compactMap { link in
            guard link.type != .contrastsWith, link.type != .usedFor, isSound(link, profile), profile.genus != .person,
                let target = graph[link.target],
                !graph.areNamesakes(profile, target),
                graph.bearing(of: QuizWords.content(link.reason), on: target) >= Self.leastBearing
            else { return nil }
            let id = "\(profile.id).cloze.\(link.type.rawValue).\(target.id)"
            let opening = variant(id, ["Take", "Consider", "Think of"])
            let pronoun = profile.grammar.isPlural ? "They" : "It"
            let article = link.type == .isA ? "" : target.grammar.phrase.dropLast(target.grammar.name.count)
            let verb = predicate(profile.grammar, link.type)
            let words = verb.split(separator: " ", maxSplits: 1).map { String($0) }
            let consequence =
                ["is", "are"].contains(words[0]) ? "\(words[0]) therefore \(words[1])" : "therefore \(verb)"
            let question =
                "\(opening) \(profile.grammar.phrase): \(Sentence.closed(Sentence.open(link.reason))) "
                + "\(pronoun) \(consequence) \(article)____ (\(hint(target)))."
            return typed(
                id: id, kind: .cloze, shape: .relationCloze, question: question, key: target, subject: profile,
                explanation: Sentence.closed("\(statement(profile, link.type, target)): \(Sentence.open(link.reason))"))
        }
    }

    func shortName(_ profile: ConceptProfile) -> QuizItem? {
        guard profile.grammar.isProper else { return nil }
        let id = "\(profile.id).short-name"
        let question = namingQuestion(profile, id)
        guard !question.hasPrefix("Which of these") else {
            return typed(
                id: id, kind: .short, shape: .shortName,
                question: "What is the name of \(profile.innerGist)? (\(hint(profile)))",
                key: profile, subject: profile, explanation: explanation(profile))
        }
        return typed(
            id: id, kind: .short, shape: .shortName, question: "\(question) (\(hint(profile)))", key: profile,
            subject: profile,
            explanation: explanation(profile))
    }

    /// What the letters of an abbreviation stand for.
    func expansion(_ profile: ConceptProfile) -> QuizItem? {
        let names = [profile.name] + profile.concept.aliases
        guard let short = names.first(where: { Abbreviation.isOne($0) }),
            let long = names.first(where: { Abbreviation.does($0, spellOut: short) }),
            !graph.profiles.contains(where: { other in
                other.index != profile.index
                    && ([other.name] + other.concept.aliases).contains {
                        Abbreviation.does($0, spellOut: short) || $0 == short
                    }
            })
        else { return nil }
        let id = "\(profile.id).expansion"
        var item = typed(
            id: id, kind: .short, shape: .expansion,
            question: variant(
                id, ["What does the abbreviation \(short) stand for?", "What do the letters \(short) stand for?"]),
            key: profile, subject: profile, explanation: explanation(profile))
        item.answer = .text(long)
        item.accept = names.filter { $0 != long && Abbreviation.does($0, spellOut: short) }
        item.explanation = Sentence.closed("\(short) stands for \(long)") + " " + explanation(profile)
        return item
    }

    private func typed(
        id: String, kind: QuizItem.Kind, shape: ItemShape, question: String, key: ConceptProfile,
        subject: ConceptProfile, explanation: String
    ) -> QuizItem {
        QuizItem(
            id: id, kind: kind, shape: shape, question: question, answer: .text(key.name), accept: accepted(key),
            explanation: explanation, concepts: subject.index == key.index ? [key.id] : [subject.id, key.id],
            topic: subject.topic, citations: subject.citations, origin: .generated, subject: subject.id,
            optionConcepts: [key.id])
    }
}

extension QuizGraph {
    /// Whether the names of two concepts share a word.
    func areNamesakes(_ a: ConceptProfile, _ b: ConceptProfile) -> Bool {
        a.nameWords.contains { QuizWords.contains(b.nameWords, rootOf: $0) }
    }
}
