/// A neighbourhood, cut into words and units, with the cues that stand in it.
struct SponsorPage: Sendable {
    private(set) var words: [SponsorWord] = []
    /// Whether the ends of sentences are marked.
    private(set) var isPunctuated = true
    private(set) var units: [SponsorUnit] = []
    /// The words of the names that may be advertised, by the unit that names them.
    private(set) var names: [(unit: Int, hash: UInt64)] = []

    /// A silence of this many milliseconds parts a read from the talk.
    static let silence = 6000

    init(_ segments: ArraySlice<Segment>) {
        var borders: [Int: SponsorUnit.Border] = [:]
        var border = SponsorUnit.Border.none
        var previous: Segment?
        for index in segments.indices {
            let segment = segments[index]
            guard segment.kind == .speech else {
                border = max(border, segment.kind == .noise ? .pause : .wall)
                continue
            }
            if let last = previous {
                let isTurn = segment.startsTurn && (segment.speaker == nil || segment.speaker != last.speaker)
                if isTurn || segment.speaker != last.speaker || Self.isApart(last, segment) { border = .wall }
            }
            if border > .none { borders[words.count] = border }
            border = .none
            SponsorWord.append(segment.text, segment: index, to: &words)
            previous = segment
        }
        cut(borders)
        findCues()
    }

    /// The segments that lie in the words of `units` by more than half.
    func segments(mostlyIn units: Range<Int>) -> [Int] {
        guard let first = units.first, let last = units.last else { return [] }
        let range = self.units[first].words.lowerBound..<self.units[last].words.upperBound
        var inside: [Int: Int] = [:]
        for word in words[range] { inside[word.segment, default: 0] += 1 }
        return inside.filter { segment, count in
            var (all, low, high) = (count, range.lowerBound, range.upperBound)
            while low > 0, all < 2 * count, words[low - 1].segment == segment { (low, all) = (low - 1, all + 1) }
            while high < words.count, all < 2 * count, words[high].segment == segment {
                (high, all) = (high + 1, all + 1)
            }
            return count * 2 > all
        }.map(\.key)
    }

    private static func isApart(_ first: Segment, _ second: Segment) -> Bool {
        guard let end = first.end, let start = second.start else { return false }
        return start.milliseconds - end.milliseconds > silence
    }

    /// Cuts the words at the ends of sentences; where few are marked, at the borders of segments too.
    private mutating func cut(_ borders: [Int: SponsorUnit.Border]) {
        let ends = words.lazy.filter(\.endsSentence).count
        isPunctuated = ends * 40 >= words.count
        let longest = isPunctuated ? 60 : 25
        var start = 0
        for index in words.indices {
            let next = index + 1
            let isEnd =
                next == words.count || borders[next] != nil || next - start >= longest || words[index].endsSentence
                || (!isPunctuated && words[next].segment != words[index].segment)
            guard isEnd else { continue }
            var unit = SponsorUnit(words: start..<next)
            unit.border = borders[start] ?? .none
            units.append(unit)
            start = next
        }
    }

    private mutating func findCues() {
        for unit in units.indices {
            for index in units[unit].words {
                if let end = addressEnd(at: index, in: unit) {
                    count(.address, index..<end, from: unit)
                    if index > 1, SponsorLexicon.go.contains(words[index - 2].hash) { units[unit][.action] += 1 }
                }
                for pattern in SponsorLexicon.patterns[words[index].hash] ?? [] {
                    guard let end = pattern.end(in: words, at: index) else { continue }
                    if pattern.cue == .code, end < words.count, SponsorLexicon.ofCode.contains(words[end].hash),
                        words[end - 1].hash == SponsorLexicon.code
                    {
                        continue
                    }
                    if pattern.cue == .sponsorship {
                        guard !isQuoted(index..<end) else {
                            count(.subject, index..<end, from: unit)
                            continue
                        }
                        if namesNext(index..<end), index - units[unit].words.lowerBound <= 6 {
                            units[unit].opensRead = true
                        }
                        addName(of: index..<end, in: unit)
                    }
                    count(pattern.cue, index..<end, from: unit)
                }
            }
        }
        for name in names {
            for unit in units.indices.clamped(to: name.unit - 40..<name.unit + 60) where units[unit].brand == 0 {
                units[unit].brand = words[units[unit].words].lazy.filter { $0.hash == name.hash }.count
            }
        }
    }

    /// Counts a cue for the unit where it begins and, if few words of a talk give it, where it ends.
    private mutating func count(_ cue: SponsorCue, _ range: Range<Int>, from unit: Int) {
        var last = unit
        units[last].count(cue, range)
        guard cue.isHard || cue == .wayBack else { return }
        while last + 1 < units.count, units[last].words.upperBound < range.upperBound {
            last += 1
            units[last].count(cue, range)
        }
    }

    /// Whether a sponsorship phrase is somebody else's words, or names nobody in particular.
    private func isQuoted(_ range: Range<Int>) -> Bool {
        let before = words[max(0, range.lowerBound - 4)..<range.lowerBound]
        if before.contains(where: { SponsorLexicon.reporting.contains($0.hash) && !$0.endsSentence }) { return true }
        if let last = before.last, SponsorLexicon.past.contains(last.hash), !before.contains(where: isShow) {
            return true
        }
        return namesNext(range) && range.upperBound < words.count
            && SponsorLexicon.nobody.contains(words[range.upperBound].hash)
    }

    private func isShow(_ word: SponsorWord) -> Bool { SponsorLexicon.shows.contains(word.hash) }

    /// The names taken from `units`.
    func names(in units: Range<Int>) -> [UInt64] {
        // Names stand in the order of their units.
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].unit < units.lowerBound { low = middle + 1 } else { high = middle }
        }
        return names[low...].prefix { $0.unit < units.upperBound }.map(\.hash)
    }

    /// Whether the name follows a sponsorship phrase: it ends with `by` or `from`.
    private func namesNext(_ range: Range<Int>) -> Bool {
        SponsorLexicon.by.contains(words[range.upperBound - 1].hash)
    }

    /// Takes the name that a sponsorship phrase is about: after `by` or `from`, before `for sponsoring`.
    private mutating func addName(of range: Range<Int>, in unit: Int) {
        var name = range.upperBound
        if let thanks = range.first(where: { words[$0].hash == SponsorLexicon.for }) {
            name = thanks - 1
        } else {
            guard namesNext(range) else { return }
            while name < words.count, SponsorLexicon.fillers.contains(words[name].hash) { name += 1 }
        }
        guard words.indices.contains(name), words[name].length > 2 else { return }
        names.append((unit, words[name].hash))
    }
}

extension SponsorPage {
    /// The word after the domain of a web address that begins at `index` with the label of its domain.
    private mutating func addressEnd(at index: Int, in unit: Int) -> Int? {
        var end = index + 1
        guard end < words.count, words[index].length > 1 else { return nil }
        if words[end].joint == UInt8(ascii: "."), SponsorLexicon.domains.contains(words[end].hash) {
            end += 1
        } else if words[end].hash == SponsorLexicon.dot, end + 1 < words.count,
            SponsorLexicon.domains.contains(words[end + 1].hash)
        {
            end += 2
        } else {
            return nil
        }
        if words[index].length > 2 { names.append((unit, words[index].hash)) }
        return end
    }
}
