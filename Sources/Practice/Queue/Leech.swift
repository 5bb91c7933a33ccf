/// Cards that eat time and do not stay: better rewritten or suspended than drilled.
package enum Leech {
    /// Lapses after which a card is one, and after how many more it is said again.
    package static let threshold = 8
    package static let again = 4

    /// Whether this many lapses make a card a leech.
    package static func isLeech(lapses: Int) -> Bool { lapses >= threshold }

    /// Whether a grade has just given reason to say so: at 8 lapses, 12, 16 and so on.
    package static func isNews(before: CardSchedule, after: CardSchedule) -> Bool {
        after.lapses > before.lapses && isLeech(lapses: after.lapses) && (after.lapses - threshold) % again == 0
    }
}
