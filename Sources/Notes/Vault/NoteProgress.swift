/// How well somebody knows what a note is about.
package struct NoteProgress: Hashable, Sendable {
    /// 0...1; nil where no card asks about it.
    package var mastery: Double?
    package var cards: Int
    package var new: Int
    /// Due at the time that was asked for.
    package var due: Int
    /// As 2026-01-31; nil where nothing is scheduled.
    package var nextDue: String?

    package init(mastery: Double?, cards: Int, new: Int, due: Int, nextDue: String?) {
        self.mastery = mastery
        self.cards = cards
        self.new = new
        self.due = due
        self.nextDue = nextDue
    }

    package var percent: String { mastery.map { "\(Int(($0 * 100).rounded())) %" } ?? "–" }

    /// A sentence or two.
    var text: String {
        guard let mastery, cards > 0 else { return "No card asks about this." }
        let seen = cards - new
        guard seen > 0 else { return "Not begun: \(cards == 1 ? "the one card is" : "all \(cards) cards are") new." }
        var text = mastery < 0.005 ? "Begun. " : "Mastered to \(percent). "
        text += "\(seen) of \(cards) \(cards == 1 ? "card" : "cards") begun"
        if due > 0 { text += ", \(due) due now" } else if let nextDue { text += ", the next one due on \(nextDue)" }
        return text + "."
    }
}
