/// The options of a choice card, as its text has them.
package struct CardOptions: Hashable, Sendable {
    /// `A`, `B`, … in their order.
    package let letters: [Character]
    /// The letter of the right one.
    package let right: Character

    /// Nil for any other card, and for one whose text was changed so that its options are no longer told apart.
    package init?(_ card: Card) {
        guard card.kind == .choice else { return nil }
        func letter(_ row: Substring) -> Character? {
            guard let first = row.first, ("A"..."Z").contains(first), row.dropFirst().first == "." else { return nil }
            return first
        }
        let letters = card.front.split(separator: "\n").dropFirst().compactMap(letter)
        guard let right = card.back.split(separator: "\n").first.flatMap(letter), letters.contains(right),
            Set(letters).count == letters.count, letters.count > 1
        else { return nil }
        self.letters = letters
        self.right = right
    }

    /// `A to D`
    package var keys: String { "\(letters.first ?? "A") to \(letters.last ?? "A")" }
}
