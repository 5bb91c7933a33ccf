internal import Concepts

/// All items that the material yields and that pass every check, with a report on those that do not.
package struct QuizPool: Sendable {
    /// In an order that follows from the material: authored ones first.
    package let items: [QuizItem]
    /// Items that were dropped, each with the rules that it broke.
    package let dropped: [(item: QuizItem, faults: [ItemFault])]
    package let graph: QuizGraph

    package init(_ material: QuizMaterial, transcriptRuns: Set<UInt64> = []) {
        let graph = QuizGraph(material)
        let inspector = ItemInspector(material, graph: graph, transcriptRuns: transcriptRuns)
        let mender = ItemMender(inspector: inspector)
        var kept: [QuizItem] = []
        var dropped: [(item: QuizItem, faults: [ItemFault])] = []
        var questions: Set<String> = []
        var ids: Set<String> = []
        for candidate in Self.candidates(material, graph) {
            var item = mender.mended(candidate)
            var faults = inspector.faults(of: item)
            if !questions.insert(Self.signature(item)).inserted || !ids.insert(item.id).inserted {
                faults.append(ItemFault(check: .duplicate, detail: item.question))
            }
            if faults.isEmpty {
                item.difficulty = ItemDifficulty.estimate(item, in: graph)
                kept.append(item)
            } else {
                dropped.append((item, faults))
            }
        }
        items = kept
        self.dropped = dropped
        self.graph = graph
    }

    private static func candidates(_ material: QuizMaterial, _ graph: QuizGraph) -> [QuizItem] {
        let authored = AuthoredItems(graph: graph)
        let maker = ItemMaker(graph: graph)
        var items = material.notes.flatMap { authored.items(from: $0) }
        for profile in graph.profiles where profile.isWorthAsking {
            items += [
                maker.definitionToName(profile), maker.contrast(profile) ?? maker.nameToDefinition(profile),
                maker.definitionCloze(profile), maker.shortName(profile), maker.expansion(profile),
                maker.definitionTruth(profile),
            ].compactMap { $0 }
        }
        return items + maker.definitionMatches()
    }

    private static func signature(_ item: QuizItem) -> String {
        QuizWords.words(item.stem).joined(separator: " ") + "|" + (item.key ?? "")
    }

    /// How many items each rule dropped.
    package var dropsByCheck: [ItemCheck: Int] {
        var counts: [ItemCheck: Int] = [:]
        for check in dropped.flatMap(\.faults).map(\.check) { counts[check, default: 0] += 1 }
        return counts
    }
}
