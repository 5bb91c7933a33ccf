internal import Concepts

/// What the items of one sitting must not do to each other.
struct PaperRules {
    /// The most that may come from one template.
    private let perShape: Int
    /// The most that the person has to judge.
    private let selfAssessed: Int
    private var judged = 0
    private var shapes: [ItemShape: Int] = [:]
    private var subjects: Set<Concept.ID> = []
    private var options: [String: Int] = [:]
    private var truths = 0
    private var falsehoods = 0
    private var choices = 0
    /// Items whose numbers fix the place of the key, by that place.
    private var fixed: [Int: Int] = [:]

    /// How often an option may stand in one sitting.
    static let optionLimit = 2

    /// - Parameter shapes: how many items of each shape there are to choose from.
    init(count: Int, shapes: [ItemShape: Int]) {
        perShape = Self.limit(count, shapes)
        selfAssessed = max(1, count / 8)
    }

    /// A third of the sitting, or as much more as it takes to fill it where few shapes are asked for.
    private static func limit(_ count: Int, _ shapes: [ItemShape: Int]) -> Int {
        var limit = max(1, count / 3)
        func reach() -> Int { shapes.map { $0.key.isTemplate ? min($0.value, limit) : $0.value }.reduce(0, +) }
        // Half as many again, since the other rules leave some out.
        while limit < count, reach() < count + count / 2 { limit += 1 }
        return limit
    }

    func allow(_ entry: PaperDraw.Entry, after chosen: [PaperDraw.Entry]) -> Bool {
        let item = entry.item
        if item.shape.isTemplate, shapes[item.shape, default: 0] >= perShape { return false }
        if entry.isSelfAssessed, judged >= selfAssessed { return false }
        if asked(item).contains(where: subjects.contains) { return false }
        if case .truth(let truth) = item.answer {
            let (ahead, behind) = truth ? (truths, falsehoods) : (falsehoods, truths)
            if ahead > behind { return false }
        }
        if (item.choices ?? []).contains(where: { options[Self.folded($0), default: 0] >= Self.optionLimit }) {
            return false
        }
        if let place = KeyPositions.fixedPlace(of: item), !fits(place) { return false }
        return !chosen.contains { answers($0, entry) || answers(entry, $0) }
    }

    mutating func count(_ entry: PaperDraw.Entry) {
        let item = entry.item
        if entry.isSelfAssessed { judged += 1 }
        shapes[item.shape, default: 0] += 1
        subjects.formUnion(asked(item))
        for option in Set((item.choices ?? []).map(Self.folded)) { options[option, default: 0] += 1 }
        if case .truth(let truth) = item.answer {
            if truth { truths += 1 } else { falsehoods += 1 }
        }
        if item.kind == .choice { choices += 1 }
        if let place = KeyPositions.fixedPlace(of: item) { fixed[place, default: 0] += 1 }
    }

    /// The concepts whose meaning an item gives away once it is answered.
    private func asked(_ item: QuizItem) -> [Concept.ID] {
        if item.kind == .match || item.kind == .trueFalse || item.shape == .contrast { return item.concepts }
        return [item.subject, item.keyConcept].compactMap { $0 }
    }

    /// Whether one more key fixed at `place` leaves the positions even within one, whatever comes after.
    private func fits(_ place: Int) -> Bool {
        fixed.values.reduce(0, +) == 0 || fixed[place, default: 0] + 1 <= (choices + 1) / 4
    }

    /// Whether the key of one item stands in the stem of another.
    private func answers(_ a: PaperDraw.Entry, _ b: PaperDraw.Entry) -> Bool {
        guard let first = b.key.first, b.key.count > 1 || first.count > 2 else { return false }
        guard b.key.count > 1 ? a.stemSet.contains(first) : true else { return false }
        return QuizWords.contains(a.stem, phrase: b.key)
    }

    private static func folded(_ option: String) -> String { QuizWords.words(option).joined(separator: " ") }
}
