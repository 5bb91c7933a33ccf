/// What was studied on one study day.
package struct DayTally: Hashable, Sendable {
    /// Cards seen for the first time that day.
    package var newCards: Int
    /// Cards graded that day, the new ones included, each once.
    package var cards: Int

    package static let nothing = DayTally(newCards: 0, cards: 0)

    package init(newCards: Int, cards: Int) {
        self.newCards = newCards
        self.cards = cards
    }

    /// Counts the cards of `day` in a log that holds, for every card in it, all of its reviews.
    package init(of log: some Sequence<LoggedReview>, on day: StudyDay, in calendar: StudyCalendar) {
        let (start, end) = (calendar.start(of: day), calendar.start(of: day.adding(1)))
        var (today, before) = (Set<String>(), Set<String>())
        for line in log where line.review.at < end {
            if line.review.at >= start { today.insert(line.card) } else { before.insert(line.card) }
        }
        self.init(newCards: today.subtracting(before).count, cards: today.count)
    }
}
