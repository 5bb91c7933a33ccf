import Practice

/// Which of the cards that are made now is which of those that were made before.
///
/// An id holds the concept, the kind and the place of a card, so that its wording may change. Where the place changes
/// and the question stays, the card keeps the id that it had, and with it all progress; a question that now stands
/// where another one stood is not taken for that one.
enum MadeCardMatching {
    /// `cards` with the ids that they go by here. `known` are ids of cards made before, with their fronts as made; no id
    /// is given twice.
    static func settled(_ cards: [Card], known: [String: String]) -> [Card] {
        var free = known
        var settled = cards
        var open: [Int] = []
        for (index, card) in cards.enumerated() {
            if let front = known[card.id], asksTheSame(front, card.front) {
                free[card.id] = nil
            } else {
                open.append(index)
            }
        }
        // By front, the first by id where several asked the same.
        let byStem = Dictionary(grouping: free.sorted { $0.key < $1.key }, by: { stem($0.value) })
        var left: Set<Int> = []
        for index in open {
            if let old = byStem[stem(cards[index].front)]?.first(where: { free[$0.key] != nil }) {
                settled[index].id = old.key
                free[old.key] = nil
            } else {
                left.insert(index)
            }
        }
        var taken = Set(settled.indices.lazy.filter { !left.contains($0) }.map { settled[$0].id })
        for index in left.sorted() {
            var (id, number) = (cards[index].id, 1)
            while !taken.insert(id).inserted {
                number += 1
                id = "\(cards[index].id)-\(number)"
            }
            settled[index].id = id
        }
        return settled
    }

    private static func asksTheSame(_ one: String, _ other: String) -> Bool { stem(one) == stem(other) }

    /// What is asked: options stand below it.
    private static func stem(_ front: String) -> Substring { front.prefix { $0 != "\n" } }
}
