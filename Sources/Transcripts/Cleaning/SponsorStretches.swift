/// The paid reads of one page, as ranges of units, in order.
struct SponsorStretches {
    private let page: SponsorPage
    /// The reads found.
    private(set) var found: [Range<Int>] = []

    /// Cold words that a read may hold between two of its hard units.
    static let patience = 70
    /// The same, where the name stands at either end.
    static let patienceForName = 100
    /// Units that a read is followed on either side of its seed: what goes on for longer is no read.
    static let longest = 60
    /// Cold words between a border and the first hard unit of a read.
    static let story = 45
    /// Words between two reads that belong to the second: a story before its name falls.
    static let between = 90

    init(_ page: SponsorPage) {
        self.page = page
        var floor = 0
        for unit in page.units.indices where unit >= floor && isSeed(page.units[unit]) {
            let stretch = grown(from: unit, floor: floor)
            guard SponsorEvidence(page, stretch).isPaid else { continue }
            found.append(stretch)
            floor = stretch.upperBound
        }
        join()
        follow()
    }

    private func isSeed(_ unit: SponsorUnit) -> Bool {
        unit[.sponsorship] > 0 || unit[.sponsor] > 0 || unit[.address] > 0 || unit[.code] > 0
    }

    /// From the seed out to the last hard unit on either side, then to the border that is close.
    private func grown(from seed: Int, floor: Int) -> Range<Int> {
        let units = page.units
        var (end, cold, index) = (seed + 1, 0, seed + 1)
        while index < min(units.count, seed + Self.longest), units[index].border < .wall, !units[index].isBarrier,
            !units[index].opensRead || namesAgain(index, since: seed)
        {
            if units[index].isHard && cold <= patience(units[index]) || isTail(index, after: end) {
                (end, cold) = (index + 1, 0)
            } else {
                cold += units[index].coldness
                if cold > Self.patienceForName { break }
            }
            index += 1
        }
        end = tagline(after: end)
        var start = seed
        (cold, index) = (0, seed)
        while index > max(floor, seed - Self.longest), units[index].border < .wall, !units[start].opensRead,
            !units[index - 1].isBarrier
        {
            index -= 1
            if units[index].isHard && cold <= patience(units[index]) {
                (start, cold) = (index, 0)
            } else {
                cold += units[index].coldness
                if cold > Self.patienceForName { break }
            }
        }
        return trimmed(opening(before: start, floor: floor)..<end)
    }

    /// `stretch` without captions at its ends that are more talk than read.
    private func trimmed(_ stretch: Range<Int>) -> Range<Int> {
        guard !page.isPunctuated, let first = page.units[stretch].first, let last = page.units[stretch].last,
            stretch.count > 2
        else { return stretch }
        let late = first.hardWords.map { ($0.lowerBound - first.words.lowerBound - 1) * 2 > first.words.count }
        let early = last.hardWords.map { ($0.upperBound - last.words.lowerBound) * 2 < last.words.count }
        return stretch.lowerBound + (late == true ? 1 : 0)..<stretch.upperBound - (early == true ? 1 : 0)
    }

    private func patience(_ unit: SponsorUnit) -> Int {
        unit.brand > 0 || unit[.sponsorship] > 0 ? Self.patienceForName : Self.patience
    }

    /// Whether a unit with a sponsorship phrase thanks whom the read has named before.
    private func namesAgain(_ index: Int, since start: Int) -> Bool {
        let words = page.words[page.units[index].words]
        return page.names(in: start..<index).contains { name in words.contains { $0.hash == name } }
    }

    /// Whether a unit right after an address spells or says it again.
    private func isTail(_ index: Int, after end: Int) -> Bool {
        guard index == end, index > 0 else { return false }
        let before = page.units[index - 1]
        let words = page.words[page.units[index].words]
        guard let first = words.first, before[.address] + before[.code] > 0 else { return false }
        return SponsorLexicon.that.contains(first.hash) && words.count <= 25
    }

    /// `end`, or the end of a few words after it that stand before a border.
    private func tagline(after end: Int) -> Int {
        var (index, words) = (end, 0)
        while index < page.units.count {
            let unit = page.units[index]
            if unit.border > .none || unit.isBarrier || unit.opensRead { return index }
            words += unit.coldness
            if words > 20 || unit[.talk] > 0 || page.words[unit.words.upperBound - 1].asks { return end }
            index += 1
        }
        return end
    }

    /// `start`, or the first unit of the story that leads to it: from a border on, if one is close.
    private func opening(before start: Int, floor: Int) -> Int {
        guard !page.units[start].opensRead, page.units[start][.opener] == 0 else { return start }
        var (index, cold, talk) = (start, 0, 0)
        while index > floor {
            let isBorder =
                page.units[index].border > .none || (page.isPunctuated && page.units[index - 1][.wayIn] > 0)
            if isBorder || page.units[index - 1].isBarrier {
                if isBorder, cold <= Self.story, talk == 0 { return index }
                break
            }
            index -= 1
            if page.units[index][.opener] > 0 { return index }
            cold += page.units[index].coldness
            talk += page.units[index][.talk]
            if cold > Self.patience || talk > 1 { break }
        }
        index = start
        while index > floor, page.units[index - 1][.benefit] > 0, page.units[index - 1][.talk] == 0 { index -= 1 }
        return index
    }

    /// Fills what stands between two reads that are close.
    private mutating func join() {
        var joined: [Range<Int>] = []
        for stretch in found {
            guard let last = joined.last, isFiller(last.upperBound..<stretch.lowerBound) else {
                joined.append(stretch)
                continue
            }
            joined[joined.count - 1] = last.lowerBound..<stretch.upperBound
        }
        found = joined
    }

    private func isFiller(_ gap: Range<Int>) -> Bool {
        let units = page.units[gap]
        let wall = page.units[gap.lowerBound...min(gap.upperBound, page.units.count - 1)].contains {
            $0.border == .wall
        }
        return !wall && !units.contains(where: \.isBarrier) && units.reduce(0) { $0 + $1.coldness } <= Self.between
    }

    /// A read right after another needs no formula of its own: a name that stands nowhere else, praise, and the
    /// way back at its end.
    private mutating func follow() {
        for index in found.indices {
            let start = found[index].upperBound
            let limit = index + 1 < found.count ? found[index + 1].lowerBound : page.units.count
            var (end, words) = (start, 0)
            while end < limit, words <= 200, end == start || page.units[end].border < .wall,
                page.units[end][.wayBack] == 0
            {
                words += page.units[end].words.count
                end += 1
            }
            guard end < page.units.count, end > start, words <= 200, page.units[end][.wayBack] > 0,
                SponsorEvidence(page, start..<end).followsPaid
            else { continue }
            found[index] = found[index].lowerBound..<end
        }
    }
}
