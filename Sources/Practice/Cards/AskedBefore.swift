/// What has been asked already, to see whether another card asks the same.
struct AskedBefore {
    private var fronts: Set<[String]> = []
    private var ids: Set<String> = []
    /// The words of the fronts of each concept.
    private var byConcept: [String: [Set<String>]] = [:]

    /// Whether a card with that id, or with nearly the same question on the same concept, was inserted.
    func holds(_ card: Card) -> Bool {
        let words = Self.words(card)
        if ids.contains(card.id) || fronts.contains(words.sorted()) { return true }
        return card.concepts.prefix(1).contains { concept in
            (byConcept[concept] ?? []).contains { Self.likeness($0, words) >= 0.8 }
        }
    }

    mutating func insert(_ card: Card) {
        let words = Self.words(card)
        ids.insert(card.id)
        fronts.insert(words.sorted())
        for concept in card.concepts.prefix(1) { byConcept[concept, default: []].append(words) }
    }

    /// The stems of the question, options aside; a reversed card asks by the description.
    private static func words(_ card: Card) -> Set<String> {
        let question = card.front.split(separator: "\n").first.map(String.init) ?? ""
        let kind = card.kind == .contrast ? "\u{0}contrast" : card.kind == .reversed ? "\u{0}reversed" : ""
        let words = Set(Wording.content(question))
        return kind.isEmpty ? words : words.union([kind])
    }

    private static func likeness(_ a: Set<String>, _ b: Set<String>) -> Double {
        let common = a.intersection(b).count
        return common == 0 ? 0 : Double(common) / Double(a.count + b.count - common)
    }
}
