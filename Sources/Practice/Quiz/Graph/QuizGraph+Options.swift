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

    /// Whether one of two concepts is easily taken for the other, and wrongly, as the glossary says by contrasting
    /// them. Of siblings that it does not contrast, the one may well be the other too.
    func areRivals(_ a: ConceptProfile, _ b: ConceptProfile) -> Bool {
        a.contrasts.contains(b.index) && a.genus == b.genus
            && a.grammar.isPlural == b.grammar.isPlural && a.grammar.isProper == b.grammar.isProper
            && !areKin(a, b) && !areTwins(a, b)
    }

    /// Whether more joins two concepts than their topic: a relation, a kind, two thirds that both are related to, a
    /// word of their names or three of their definitions; or a whole that both are parts of and a word besides.
    func areNear(_ a: ConceptProfile, _ b: ConceptProfile) -> Bool {
        let words = a.gistWords.count { QuizWords.contains(b.gistWords, rootOf: $0) }
        return a.neighbours.contains(b.index) || !a.kinds.isDisjoint(with: b.kinds) || words >= 3
            || a.neighbours.intersection(b.neighbours).count >= 2
            || a.nameWords.contains { !commonNameWords.contains($0) && QuizWords.contains(b.nameWords, rootOf: $0) }
            || words >= 1 && !a.parents.isDisjoint(with: b.parents)
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
}
