/// Groups passages into sections: a few minutes of talk on one subject, as notes have them.
package enum SectionBuilder {
    /// Words that a section aims at: three to four minutes of talk.
    static let ideal = 550.0
    static let limit = 1500

    /// Runs of neighbouring passages, cut where the subject changes: where the words before and after differ
    /// most (see ``Cohesion``), at lengths that do not stray far from ``ideal``. Written matter and speech
    /// share no section.
    package static func sections(of passages: [Passage]) -> [Range<Int>] {
        var sections: [Range<Int>] = []
        var begin = 0
        while begin < passages.count {
            let kind = passages[begin].kind
            let end = passages[begin...].firstIndex { $0.kind != kind } ?? passages.count
            sections += alike(passages[begin..<end]).map { $0.lowerBound + begin..<$0.upperBound + begin }
            begin = end
        }
        return sections
    }

    private static func alike(_ passages: ArraySlice<Passage>) -> [Range<Int>] {
        Partition.runs(
            words: passages.map { WordCount.words(in: $0.text) },
            gap: Cohesion.acrossGaps(in: passages.map(\.text), window: 120).map { $0 * 2 }, limit: limit
        ) { words in
            let distance = (words - ideal) / ideal
            return 1 + distance * distance
        }
    }
}
