internal import SQLite

/// Scores the passages that a query plan matches: BM25 over fields and groups of forms, and a bonus where words that
/// the query names side by side stand close together.
final class PassageRanking: FullTextRanking {
    /// Tokens apart, beyond which a pair is not close.
    private static let reach = 6

    private var pattern: FTS5Pattern?
    private var plan = QueryPlan()
    private var isPrepared = false
    private(set) var rowCount = 0
    /// By group.
    private var rarities: [Double] = []
    /// By column: 1 - b, and b over the pivot.
    private var lengthOffsets: [Double] = []
    private var lengthSlopes: [Double] = []
    private var groupOfPhrase: [Int] = []
    private var weightOfPhrase: [Double] = []
    /// By group, the pairs it is in.
    private var pairsOfGroup: [[Int]] = []
    // Scratch of one row.
    private var occurrences: [Double] = []
    private var lastPositions: [Int] = []
    private var closeness: [Double] = []

    /// From now on rows are scored for this query.
    func begin(_ pattern: FTS5Pattern, _ plan: QueryPlan) {
        self.pattern = pattern
        self.plan = plan
        isPrepared = false
    }

    private func prepare(_ match: FullTextMatch) {
        isPrepared = true
        rowCount = max(1, match.rowCount)
        var frequencies = [Int](repeating: 0, count: plan.groups.count)
        groupOfPhrase = pattern?.phrases.map { $0.group ?? -1 } ?? []
        weightOfPhrase = pattern?.phrases.map(\.weight) ?? []
        for (phrase, group) in groupOfPhrase.enumerated() where group >= 0 {
            frequencies[group] += match.rowCount(ofPhrase: phrase)
        }
        rarities = frequencies.map { BM25.rarity(of: $0, in: rowCount) }
        lengthOffsets = []
        lengthSlopes = []
        for (column, field) in BM25.fields.enumerated() {
            let pivot = field.pivot ?? max(1, Double(match.totalSize(ofColumn: column)) / Double(rowCount))
            lengthOffsets.append(1 - field.b)
            lengthSlopes.append(field.b / pivot)
        }
        pairsOfGroup = plan.groups.map { _ in [] }
        for (index, pair) in plan.neighbours.enumerated() {
            pairsOfGroup[pair.first].append(index)
            pairsOfGroup[pair.second].append(index)
        }
        occurrences = [Double](repeating: 0, count: plan.groups.count)
        lastPositions = [Int](repeating: .min / 2, count: plan.groups.count)
        closeness = [Double](repeating: 0, count: plan.neighbours.count)
    }

    func score(_ match: FullTextMatch) -> Double {
        if !isPrepared { prepare(match) }
        for index in occurrences.indices { occurrences[index] = 0 }
        for index in closeness.indices { closeness[index] = 0 }
        var column = -1
        var worth = 0.0
        match.forEachInstance { instance in
            let group = groupOfPhrase[instance.phrase]
            guard group >= 0 else { return }
            if instance.column != column {
                column = instance.column
                let length = Double(match.size(ofColumn: column))
                worth = BM25.fields[column].weight / (lengthOffsets[column] + lengthSlopes[column] * length)
                if !closeness.isEmpty { for index in lastPositions.indices { lastPositions[index] = .min / 2 } }
            }
            occurrences[group] += weightOfPhrase[instance.phrase] * worth
            guard !closeness.isEmpty, BM25.proximity[column] > 0, !pairsOfGroup[group].isEmpty else { return }
            lastPositions[group] = instance.position
            for index in pairsOfGroup[group] {
                let pair = plan.neighbours[index]
                let other = pair.first == group ? pair.second : pair.first
                let distance = instance.position - lastPositions[other]
                if distance > 0, distance <= Self.reach {
                    closeness[index] = max(closeness[index], BM25.proximity[column] / Double(distance))
                }
            }
        }
        return total()
    }

    private func total() -> Double {
        var score = 0.0
        for (index, group) in plan.groups.enumerated() where occurrences[index] > 0 {
            score += group.weight * rarities[index] * BM25.saturated(occurrences[index])
        }
        for (index, pair) in plan.neighbours.enumerated() where closeness[index] > 0 {
            score += closeness[index] * min(rarities[pair.first], rarities[pair.second])
        }
        return score
    }

    /// What each group added to the score of the row scored last, and the closeness of its words.
    func explanation() -> (groups: [Double], proximity: Double) {
        let groups = plan.groups.indices.map {
            plan.groups[$0].weight * rarities[$0] * BM25.saturated(occurrences[$0])
        }
        return (groups, total() - groups.reduce(0, +))
    }
}
