/// What waits for the learner after a session.
package struct SessionOutlook: Hashable, Sendable {
    /// Cards that could still be asked now.
    package let waiting: Int
    /// Cards in review that are due and that the day's limit keeps back.
    package let heldDue: Int
    /// New cards that the day's limits keep back.
    package let heldNew: Int
    /// The earliest time at which a card that is not due yet comes due.
    package let nextDue: Timestamp?
    /// Cards due tomorrow.
    package let tomorrow: Int

    package init(_ session: ReviewSession, at now: Timestamp) {
        let queue = session.queue(at: now)
        let everything = StudyQueue(
            session.deck.cards, prerequisites: Prerequisites(requires: session.plan.requires, cards: session.deck.all),
            isGated: session.plan.isGated, limits: StudyLimits(newCards: .max, cards: .max),
            scheduler: session.plan.scheduler, calendar: session.plan.calendar, now: now)
        func count(_ queue: StudyQueue, isNew: Bool) -> Int {
            queue.cards.count { ($0.schedule.state == .new) == isNew }
        }
        waiting = queue.cards.count + queue.soon.count
        heldDue = count(everything, isNew: false) - count(queue, isNew: false)
        heldNew = count(everything, isNew: true) - count(queue, isNew: true)
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
