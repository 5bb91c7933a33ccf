/// What to look for in the index: groups of forms, each group one thing that a passage may speak of.
///
/// A group counts as one word whose occurrences are those of all its forms, so that a concept with ten aliases
/// weighs no more than one with two (Pirkola, *The effects of query structure and dictionary setups in
/// dictionary-based cross-language information retrieval*, SIGIR 1998).
struct QueryPlan: Hashable, Sendable {
    /// A run of words that must stand side by side.
    struct Form: Hashable, Sendable {
        let text: String
        /// As the index holds it.
        let tokens: [String]
        /// How much an occurrence counts, 0 to 1.
        var weight = 1.0
        /// Whether words that begin so count too.
        var isPrefix = false
    }

    struct Group: Hashable, Sendable {
        /// Why it is looked for.
        enum Origin: String, Sendable {
            case word, phrase, synonym, concept, narrower
        }

        let origin: Origin
        /// As a person would call it.
        let label: String
        let weight: Double
        var forms: [Form]
    }

    var groups: [Group] = []
    /// Pairs of groups that the query names side by side.
    var neighbours: [Pair] = []
    /// Of each one form must stand in the title or text of a passage.
    var required: [[Form]] = []
    /// None of these may.
    var excluded: [Form] = []
    /// Ids of the concepts that the query speaks of.
    var concepts: [String] = []
    /// The query as it was probably meant; nil where every word is known.
    var correction: String?

    struct Pair: Hashable, Sendable {
        let first: Int
        let second: Int
    }

    /// Whether there is nothing to rank by.
    var isEmpty: Bool { groups.isEmpty }

    /// The same without what a passage must or may not hold.
    var relaxed: QueryPlan {
        var plan = self
        plan.required = []
        plan.excluded = []
        return plan
    }
}
