/// What speaks for and against a stretch being a paid read.
struct SponsorEvidence {
    private let page: SponsorPage
    private let units: Range<Int>
    private let words: Range<Int>

    /// What speaks for and against `units` of `page`.
    init(_ page: SponsorPage, _ units: Range<Int>) {
        self.page = page
        self.units = units
        words = page.units[units.lowerBound].words.lowerBound..<page.units[units.upperBound - 1].words.upperBound
    }

    private func count(_ cue: SponsorCue) -> Int { page.units[units].reduce(0) { $0 + $1[cue] } }

    /// Whether enough cues of different kinds stand together, and little speaks against them.
    var isPaid: Bool {
        guard words.count >= Sponsors.shortest, count(.talk) * 40 <= words.count else { return false }
        let (address, code, offer) = (count(.address) > 0, count(.code) > 0, count(.offer) > 0)
        let (action, benefits) = (count(.action) > 0, count(.benefit))
        let brand = page.units[units].reduce(0) { $0 + $1.brand }
        let hard = page.units[units].lazy.filter(\.isHard).count
        let groups = [address, code, offer, action, benefits > 1, brand > 2].count { $0 }
        let subject = count(.subject)
        guard subject <= 1 || (groups >= 4 && subject * 25 <= words.count) else { return false }
        if count(.sponsorship) > 0 {
            return count(.own) * 3 <= hard && subjectAround <= 4
                && (address || code || offer || (brand > 2 && benefits > 1)) && groups >= 2
        }
        if count(.sponsor) > 0 || isLedIn {
            return count(.own) == 0 && subjectAround <= 1 && (address || code || (brand > 2 && offer)) && groups >= 3
        }
        return count(.own) == 0 && !isNearOwn && subject <= 1 && address && offer && action && groups >= 4
            && (benefits > 1 && (code || brand > 1) || count(.address) > 1) && subjectAround <= 1
            && firstPersons * 40 <= words.count && count(.talk) <= 1
    }

    /// Whether a stretch right after a read is another one without a formula.
    var followsPaid: Bool {
        guard words.count >= Sponsors.shortest, count(.talk) <= 1, count(.subject) == 0 else { return false }
        return count(.benefit) >= 3 && hasNewName
    }

    /// Whether the way in stands just before.
    private var isLedIn: Bool {
        page.units[max(0, units.lowerBound - 8)..<units.lowerBound].contains {
            $0[.wayIn] > 0 && words.lowerBound - $0.words.upperBound <= 40
        }
    }

    /// Whether somebody speaks for their own just before or after.
    private var isNearOwn: Bool {
        page.units.indices.clamped(to: units.lowerBound - 3..<units.upperBound + 2).contains {
            page.units[$0][.own] > 0
        }
    }

    /// How often advertising is the subject here and close by.
    private var subjectAround: Int {
        page.units.indices.clamped(to: units.lowerBound - 8..<units.upperBound + 8).reduce(0) {
            $0 + page.units[$1][.subject]
        }
    }

    /// How often somebody speaks for a company as one of it.
    private var firstPersons: Int {
        words.count { index in
            guard SponsorLexicon.first.contains(page.words[index].hash) else { return false }
            return index + 1 >= page.words.count || !SponsorLexicon.ofShow.contains(page.words[index + 1].hash)
        }
    }

    /// Whether a name in capitals stands three times here and nowhere else on the page.
    private var hasNewName: Bool {
        var inside: [UInt64: (all: Int, within: Int)] = [:]
        for index in words where page.words[index].isCapital && page.words[index].length > 2 {
            let isFirst = index == 0 || page.words[index - 1].endsSentence
            let old = inside[page.words[index].hash] ?? (0, 0)
            inside[page.words[index].hash] = (old.all + 1, old.within + (isFirst ? 0 : 1))
        }
        return inside.contains { hash, count in
            guard count.all >= 3, count.within >= 1 else { return false }
            return page.words.indices.clamped(to: words.lowerBound - 1500..<words.upperBound + 1500).allSatisfy {
                words.contains($0) || page.words[$0].hash != hash || !page.words[$0].isCapital
            }
        }
    }
}
