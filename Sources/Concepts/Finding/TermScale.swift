/// What a term is worth in a text of some length.
struct TermScale {
    private static let lateness = 0.3
    private static let specialty = 0.3
    private static let definition = 5.0

    private let words: Double
    private let statistics: TermStatistics
    /// What the length of a term is worth, for terms of one word up to ``TermCandidates/longest`` words.
    private let lengths: [Double]
    /// The power of the length of a term.
    private let lengthPower: Double
    /// Whether parts of longer phrases count as well.
    let takesParts: Bool

    init(words: Int, statistics: TermStatistics) {
        self.words = Double(words)
        self.statistics = statistics
        let power = 0.7 + 3.2 / (1 + max(0, Double(words) - 120) / 200)
        lengthPower = power
        lengths = (1...TermCandidates.longest).map { Self.worth(ofLength: $0, power) }
        takesParts = words >= 400
    }

    /// `count` occurrences of the words with these roots, the first at `position`. `novelty` is the share of them
    /// that everyday English does not have: technical words, which conversation has less of than talk of the day
    /// (the weirdness of Ahmad, Gillam and Tostevin, *University of Surrey participation in TREC 8*, 1999).
    func score(
        count: Double, roots: some Collection<UInt64>, novelty: Double, at position: Int, isDefined: Bool = false
    ) -> Double {
        let length =
            lengths.indices.contains(roots.count - 1)
            ? lengths[roots.count - 1] : Self.worth(ofLength: roots.count, lengthPower)
        let rarity = roots.reduce(0) { $0 + statistics.rarity($1) } / Double(roots.count)
        let early = 1 / (1 + Self.lateness * Double(position) / words)
        let special = 1 + Self.specialty * novelty
        // What somebody stops to define is a term, however seldom it is said.
        let told = isDefined && takesParts && (roots.count > 1 || novelty > 0) ? Self.definition : 0
        return (count + told) * length * rarity * early * special
    }

    private static func worth(ofLength length: Int, _ power: Double) -> Double {
        Double.power(Double(1 + length).naturalLogarithm / 2.0.naturalLogarithm, power)
    }
}

extension Double {
    /// `base`, at least 1 and small, to a small power, without a library.
    static func power(_ base: Double, _ exponent: Double) -> Double {
        // e^x by halving x until the series is short, then squaring.
        let x = base.naturalLogarithm * exponent / 64
        var sum = 1.0
        var term = 1.0
        for n in 1...12 {
            term *= x / Double(n)
            sum += term
        }
        for _ in 0..<6 { sum *= sum }
        return sum
    }
}
