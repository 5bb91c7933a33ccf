internal import Concepts

/// What must not stand side by side among the options of an item.
extension QuizGraph {
    /// Whether one of two concepts is the other, or a kind, part, example or other name of it, so that they must
    /// not be two options of one item.
    func areKin(_ a: ConceptProfile, _ b: ConceptProfile, byName: Bool = true) -> Bool {
        if a.index == b.index || a.ancestors.contains(b.index) || b.ancestors.contains(a.index) { return true }
        guard byName else { return false }
        for first in a.spacedNames {
            for second in b.spacedNames where first.count != second.count || first == second {
                let (short, long) = first.count < second.count ? (first, second) : (second, first)
                if QuizWords.contains(long, phrase: short) { return true }
            }
        }
        return false
    }

    /// Whether one of two concepts is easily taken for the other, and wrongly: the glossary contrasts them, or they
    /// are siblings: kinds, examples or parts of one thing.
    func areRivals(_ a: ConceptProfile, _ b: ConceptProfile) -> Bool {
        (a.contrasts.contains(b.index) || !a.parents.isDisjoint(with: b.parents)) && a.genus == b.genus
            && a.grammar.isPlural == b.grammar.isPlural && a.grammar.isProper == b.grammar.isProper
            && !areKin(a, b) && !areTwins(a, b)
    }

    /// Whether something joins two concepts besides the topic: a kind, a contrast, a third that both are related to,
    /// a word of their names or two of their definitions.
    func areNear(_ a: ConceptProfile, _ b: ConceptProfile) -> Bool {
        a.contrasts.contains(b.index) || !a.parents.isDisjoint(with: b.parents)
            || !a.neighbours.isDisjoint(with: b.neighbours) || a.neighbours.contains(b.index)
            || a.nameWords.contains { QuizWords.contains(b.nameWords, rootOf: $0) }
            || a.gistWords.intersection(b.gistWords).count >= 2
    }

    /// Whether a name of the second stands in a name of the first, or a word of its name does.
    func isNamed(_ a: ConceptProfile, after b: ConceptProfile) -> Bool {
        areNamesakes(a, b)
            || b.spacedNames.contains { name in a.spacedNames.contains { QuizWords.contains($0, phrase: name) } }
    }

    /// How much of the words of two definitions may be shared where the glossary does not say what sets the two
    /// apart.
    static let mostOverlap = 0.22
    /// The same where it does.
    static let mostOverlapOfContrasts = 0.5

    /// Whether two concepts are so near each other that what is said of one holds, by and large, for the other: two
    /// tools of one kind, two names for nearly one thing.
    ///
    /// Where the glossary contrasts them, its author has seen to what sets them apart.
    func areTwins(_ a: ConceptProfile, _ b: ConceptProfile) -> Bool {
        if a.contrasts.contains(b.index) { return overlap(a, b) > Self.mostOverlapOfContrasts }
        if overlap(a, b) > Self.mostOverlap { return true }
        return a.grammar.isProper && b.grammar.isProper && !a.kinds.isDisjoint(with: b.kinds)
            && !(isSingledOut(a) && isSingledOut(b))
    }

    /// 0 to 1: the share of the words in two definitions that stand in both.
    func overlap(_ a: ConceptProfile, _ b: ConceptProfile) -> Double {
        let (few, many) = a.gistWords.count < b.gistWords.count ? (a, b) : (b, a)
        let common = few.gistWords.count { QuizWords.contains(many.gistWords, rootOf: $0) }
        let all = a.gistWords.count + b.gistWords.count - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }

    /// Whether a definition holds a year or the name of a maker, which nothing else shares.
    private func isSingledOut(_ profile: ConceptProfile) -> Bool {
        let words = profile.gist.split(separator: " ")
        return words.enumerated().contains { index, word in
            let bare = word.filter { $0.isLetter || $0.isNumber }
            if bare.count == 4, bare.allSatisfy(\.isNumber) { return true }
            let isPossessive = word.hasSuffix("'s") || word.hasSuffix("\u{2019}s")
            return (index > 0 || isPossessive) && bare.first?.isUppercase == true
                && lexicon.isCapitalized(bare) != false
        }
    }

    /// Whether nothing speaks for `profile` being of the kind `kind`: it is not below it, is not joined with it, and
    /// neither it nor what it is below is described in the words of its name.
    ///
    /// The last word of the name may be shared where `profile` is known to be another of that sort: a business
    /// metric is no system health metric.
    func isForeign(_ profile: ConceptProfile, to kind: ConceptProfile) -> Bool {
        if areKin(profile, kind) || profile.neighbours.contains(kind.index) { return false }
        let lineage = profile.ancestors.map { profiles[$0] }
        var words = kind.nameWords
        if let head = words.last, words.count > 1,
            profile.kinds.contains(where: { profiles[$0].nameWords.last == head && profiles[$0].nameWords.count > 1 })
        {
            words.removeLast()
        }
        let others = ([profile] + lineage).flatMap(\.nameWords) + profile.bodyWords
        return !words.contains { QuizWords.contains(others, rootOf: $0) }
    }
}
