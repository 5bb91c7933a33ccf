/// A sentence, or a caption where sentences are not marked: what is judged as a whole.
struct SponsorUnit: Sendable {
    /// Its words on the page.
    let words: Range<Int>
    /// How often each cue stands in it, by raw value.
    var counts = [Int](repeating: 0, count: SponsorCue.allCases.count)
    /// How often the name that is advertised stands in it.
    var brand = 0
    /// Whether the formula that opens a read begins it.
    var opensRead = false
    /// The words from the first to the last cue that is rare in talk; nil if there is none.
    var hardWords: Range<Int>?
    /// What parts it from the unit before.
    var border = Border.none

    enum Border: Int, Comparable, Sendable {
        /// Nothing.
        case none
        /// A sound cue, a placeholder row.
        case pause
        /// Another speaker, written matter, a long silence.
        case wall

        static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
    }

    init(words: Range<Int>) { self.words = words }

    subscript(cue: SponsorCue) -> Int {
        get { counts[cue.rawValue] }
        set { counts[cue.rawValue] = newValue }
    }

    /// Counts a cue that stands in `range`.
    mutating func count(_ cue: SponsorCue, _ range: Range<Int>) {
        self[cue] += 1
        guard cue.isHard || cue == .opener else { return }
        let inside = range.clamped(to: words)
        let known = hardWords ?? inside
        hardWords = min(inside.lowerBound, known.lowerBound)..<max(inside.upperBound, known.upperBound)
    }

    /// Whether it can be the end of a read.
    var isHard: Bool {
        brand > 0 || self[.sponsorship] > 0 || self[.sponsor] > 0 || self[.address] > 0 || self[.code] > 0
            || self[.offer] > 0
    }

    /// Whether no read goes across it: the way in, the way back, a plea for the show's own.
    var isBarrier: Bool {
        if self[.sponsorship] > 0 { return false }
        if self[.wayBack] > 0 { return true }
        if self[.wayIn] > 0 { return brand == 0 && self[.address] == 0 }
        return self[.own] > 0 && !isHard
    }

    /// How many words of talk it counts for: few for praise, many for thinking aloud.
    var coldness: Int { max(0, words.count - 8 * (self[.benefit] + self[.action]) + 15 * self[.talk]) }
}
