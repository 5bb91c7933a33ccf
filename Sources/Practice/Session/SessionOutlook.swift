/// What waits for the learner after a session, within the limits of the day, whatever those of the session were.
package struct SessionOutlook: Hashable, Sendable {
    /// Cards that the next session would ask.
    package let waiting: Int
    /// Cards in review that are due and that the day's limit keeps back.
    package let heldDue: Int
    /// All other new cards: those that the day's limits, what they require or a sibling keep back.
    package let heldNew: Int
    /// The earliest time at which a card that is not due yet comes due.
    package let nextDue: Timestamp?
    /// Cards due tomorrow.
    package let tomorrow: Int

    package init(_ session: ReviewSession, at now: Timestamp) {
        let queue = session.queue(at: now, within: session.plan.dayLimits)
        let everything = session.queue(at: now, within: StudyLimits(newCards: .max, cards: .max))
        func due(_ queue: StudyQueue) -> Int { queue.cards.count { $0.schedule.state != .new } }
        let counts = QueueCounts(queue)
        waiting = counts.all
        heldDue = due(everything) - due(queue)
        heldNew = session.deck.cards.count { !$0.suspended && $0.schedule.state == .new } - counts.new
        let calendar = session.plan.calendar
        let today = calendar.day(of: now)
        nextDue =
            session.deck.cards.filter { !$0.suspended && $0.schedule.state != .new }
            .map { card in card.buriedUntil.map { max(calendar.start(of: $0), card.schedule.due) } ?? card.schedule.due
            }
            .filter { $0 > now }.min()
        tomorrow = Forecast.due(session.deck.cards, from: today, days: 2, in: calendar)[1]
    }
}
