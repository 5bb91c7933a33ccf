internal import Concepts

/// Items with two columns.
extension ItemMaker {
    /// Terms of one kind and their descriptions, four at a time; each concept stands in one such item.
    func definitionMatches() -> [QuizItem] {
        var used: Set<Int> = []
        var items: [QuizItem] = []
        for profile in graph.profiles where profile.isWorthAsking && !used.contains(profile.index) {
            let id = "\(profile.id).match"
            var group = [profile]
            let candidates = graph.lookalikes[profile.index].sorted {
                ($0.closeness, $1.index) > ($1.closeness, $0.index)
            }
            .map { graph.profiles[$0.index] }.filter {
                $0.topic == profile.topic && $0.isWorthAsking && !used.contains($0.index)
            }
            for candidate in candidates where group.count < 4 {
                let fits = group.allSatisfy { member in
                    !graph.areKin(member, candidate) && candidate.index != member.index
                        && 2 * max(member.gist.count, candidate.gist.count) <= 5
                            * min(member.gist.count, candidate.gist.count)
                        && !graph.areTwins(member, candidate)
                }
                if fits, group.contains(where: { graph.areNear($0, candidate) }) { group.append(candidate) }
                guard group.count == 4, let shown = giveaway(in: group) else { continue }
                // The first stays as long as it can: the item is named after it.
                guard shown > 0 else { break }
                group.remove(at: shown)
            }
            guard group.count == 4, giveaway(in: group) == nil else { continue }
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

    /// The member whose description shows its name: a word of it stands there and in no other description or name.
    private func giveaway(in group: [ConceptProfile]) -> Int? {
        let names = group.map { QuizWords.content($0.name) }
        let gists = group.map { QuizWords.content($0.gist) }
        return group.indices.first { own in
            let others = group.indices.filter { $0 != own }.flatMap { names[$0] + gists[$0] }
            return names[own].contains { word in
                QuizWords.contains(gists[own], rootOf: word) && !QuizWords.contains(others, rootOf: word)
            }
        }
    }

    private func match(
        id: String, shape: ItemShape, question: String, _ group: [ConceptProfile], _ choices: [String],
        _ explanation: String, _ options: [Concept.ID]
    ) -> QuizItem {
        var random = QuizRandom(text: id)
        var citations: [Citation] = []
        for profile in group { citations += profile.citations.prefix(1) }
        let item = QuizItem(
            id: id, kind: .match, shape: shape, question: question, prompts: group.map(\.name), choices: choices,
            answer: .indices(Array(choices.indices)), explanation: explanation, concepts: group.map(\.id),
            topic: group[0].topic, citations: citations, origin: .generated, subject: group[0].id,
            optionConcepts: options)
        return item.reordered(Array(choices.indices).shuffled(using: &random))
    }
}
