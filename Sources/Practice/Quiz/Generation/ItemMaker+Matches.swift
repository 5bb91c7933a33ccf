internal import Authoring
internal import Concepts

/// Items with two columns.
extension ItemMaker {
    /// Terms of one kind and their descriptions, four at a time; each concept stands in one such item.
    func definitionMatches() -> [QuizItem] {
        var used: Set<Int> = []
        var items: [QuizItem] = []
        for profile in graph.profiles where !used.contains(profile.index) {
            let id = "\(profile.id).match"
            var group = [profile]
            let candidates = graph.profiles.filter {
                !used.contains($0.index) && $0.topic == profile.topic && $0.genus == profile.genus
                    && $0.grammar.isProper == profile.grammar.isProper
                    && $0.grammar.isPlural == profile.grammar.isPlural
            }.map { (profile: $0, score: graph.closeness(profile, $0)) }
                .sorted { ($0.score, $1.profile.index) > ($1.score, $0.profile.index) }
            for (candidate, _) in candidates where group.count < 4 {
                let fits = group.allSatisfy { member in
                    !graph.areKin(member, candidate) && candidate.index != member.index
                        && max(member.gist.count, candidate.gist.count) <= 2
                            * min(member.gist.count, candidate.gist.count)
                        && member.gistWords.intersection(candidate.gistWords).count * 2
                            < member.gistWords.union(candidate.gistWords).count
                }
                if fits { group.append(candidate) }
            }
            guard group.count == 4 else { continue }
            let item = match(
                id: id, shape: .definitionMatch,
                question: profile.grammar.isProper
                    ? "Match each name with its description." : "Match each term with its description.",
                group, group.map { Sentence.capitalized($0.gist) },
                group.map(\.sentence).joined(separator: " "), group.map(\.id))
            items.append(item)
            for member in group { used.insert(member.index) }
        }
        return items
    }

    /// Things and what they are examples of, four at a time, each of something else.
    func exampleMatches() -> [QuizItem] {
        var used: Set<Int> = []
        var items: [QuizItem] = []
        func parent(_ profile: ConceptProfile) -> ConceptProfile? {
            profile.concept.relations.first { $0.type == .exampleOf }.flatMap { graph[$0.target] }
        }
        for profile in graph.profiles where !used.contains(profile.index) {
            guard let first = parent(profile), !graph.areNamesakes(profile, first) else { continue }
            var group = [(profile, first)]
            let candidates = graph.profiles.filter {
                !used.contains($0.index) && $0.grammar.isProper == profile.grammar.isProper
            }
            .map { (profile: $0, score: graph.closeness(profile, $0)) }
            .sorted { ($0.score, $1.profile.index) > ($1.score, $0.profile.index) }
            for (candidate, _) in candidates where group.count < 4 {
                guard candidate.index != profile.index, let above = parent(candidate),
                    !graph.areNamesakes(candidate, above),
                    candidate.topic == profile.topic
                else { continue }
                let fits = group.allSatisfy { member, over in
                    !graph.areKin(over, above) && !member.ancestors.contains(above.index)
                        && !candidate.ancestors.contains(over.index)
                        && !member.neighbours.contains(above.index) && !candidate.neighbours.contains(over.index)
                }
                if fits { group.append((candidate, above)) }
            }
            guard group.count == 4 else { continue }
            let explanation = group.map { Sentence.closed(statement($0, .exampleOf, $1)) }.joined(separator: " ")
            items.append(
                match(
                    id: "\(profile.id).example-match", shape: .exampleMatch,
                    question: "Match each item with what it is an example of.", group.map(\.0), group.map(\.1.name),
                    explanation, group.map(\.1.id)))
            for (member, _) in group { used.insert(member.index) }
        }
        return items
    }

    private func match(
        id: String, shape: ItemShape, question: String, _ group: [ConceptProfile], _ choices: [String],
        _ explanation: String, _ options: [Concept.ID]
    ) -> QuizItem {
        var random = QuizRandom(text: id)
        var citations: [QuizItem.Citation] = []
        for profile in group { citations += profile.citations.prefix(1) }
        let item = QuizItem(
            id: id, kind: .match, shape: shape, question: question, prompts: group.map(\.name), choices: choices,
            answer: .indices(Array(choices.indices)), explanation: explanation, concepts: group.map(\.id),
            topic: group[0].topic, citations: citations, origin: .generated, subject: group[0].id,
            optionConcepts: options)
        return item.reordered(Array(choices.indices).shuffled(using: &random))
    }
}
