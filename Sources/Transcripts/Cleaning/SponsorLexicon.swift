/// The phrases of paid reads, and those that speak against one. No name of anybody who pays stands here.
enum SponsorLexicon {
    /// The patterns that begin with a word, by its hash.
    static let patterns: [UInt64: [SponsorPattern]] = {
        var table: [UInt64: [SponsorPattern]] = [:]
        for (cue, text) in phrases {
            for phrase in text.split(separator: "\n") {
                let pattern = SponsorPattern(phrase, cue)
                guard case .words(let hashes)? = pattern.elements.first else {
                    preconditionFailure("begins with a word: \(phrase)")
                }
                for hash in hashes { table[hash, default: []].append(pattern) }
            }
        }
        return table
    }()

    /// Names of domains, as they are said after `dot` or written after a full stop.
    static let domains = words("com io ai co cc org net app dev fm tv shop store health")
    static let dot = SponsorWord.hash("dot".utf8)
    static let `for` = SponsorWord.hash("for".utf8)
    static let code = SponsorWord.hash("code".utf8)
    /// Words that stand two before an address that one is sent to.
    static let go = words("go goes over head")
    static let by = words("by from")
    static let that = words("thats again")

    /// Just before a sponsorship phrase they say that somebody else is quoted.
    static let reporting = words(
        "say says said saying hear heard hears goes like when whenever if imagine example phrase phrases words")
    /// Just after it they say that nobody in particular is meant, or the show itself.
    static let nobody = words(
        """
        some someone somebody whoever whatever people listeners viewers you members patrons donations brand brands
        company companies advertisers sponsors a an my me myself us x blank
        """)
    /// Before the phrase they tell of another time.
    static let past = words("was were been got get gets being be")
    static let shows = words(show.split(separator: "|").joined(separator: " "))
    /// After `code` they say that no code to type in follows.
    static let ofCode = words("of is was are were that in on and or to from for which as so but it you we i")
    /// Words between a sponsorship phrase and the name.
    static let fillers = words("the our friends folks team at good new by from and")
    static let first = words("we weve were wed our ours us")
    /// Words after `our` that speak of the show, not of a company.
    static let ofShow = words(
        """
        listeners sponsor sponsors show podcast friends partners partner episode audience viewers lives promo code
        link url sent
        """)

    static func words(_ text: String) -> Set<UInt64> {
        Set(text.split { $0 == " " || $0 == "\n" }.map { SponsorWord.hash($0.utf8) })
    }
}
