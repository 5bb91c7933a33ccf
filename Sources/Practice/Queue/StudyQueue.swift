/// What to ask now, best first.
///
/// Steps whose minutes are up come first, in the order they fell due. Then a card for each concept that a quiz found
/// wanting, due or not. Then the cards that are due, the best remembered first: with more due than time, that keeps the most in memory. Then new cards: those whose prerequisites are known,
/// by importance. Neighbours are of different topics where that can be had. Ask the first card, then make the queue
/// again: it depends on nothing but what it is given.
package struct StudyQueue: Hashable, Sendable {
    /// The cards that can be asked now, in order.
    package let cards: [QueueCard]
    /// Steps that end within the next `lookAhead` seconds: what to ask when `cards` is empty rather than wait.
    package let soon: [QueueCard]
    /// When the next step ends, of those that are not up yet.
    package let nextStep: Timestamp?

    /// Twenty minutes, in seconds.
    package static let lookAhead = 1200

    /// - Parameters:
    ///   - cards: those of the session, asked today or not.
    ///   - isGated: whether new cards wait for their prerequisites. They wait only while there is anything else to ask
    ///     now: a gate never leaves the queue empty.
    ///   - tally: what was studied on this day already.
    ///   - lastTopic: the topic of the card that was asked last.
    package init(
        _ cards: [QueueCard], prerequisites: Prerequisites, isGated: Bool = true, limits: StudyLimits = .standard,
        tally: DayTally = .nothing, lastTopic: String? = nil, scheduler: Scheduler, calendar: StudyCalendar,
        now: Timestamp
    ) {
        let today = calendar.day(of: now)
        let began = calendar.start(of: today)
        let active = cards.filter { $0.isActive(on: today) }
        let steps = active.filter { $0.schedule.state.isStepping }.sorted { Self.isDueBefore($0, $1) }
        let up = steps.filter { $0.schedule.due <= now }
        var siblings = Siblings(gradedOf: cards, since: began)

        var room = max(0, limits.cards - tally.cards)
        let due = Self.byRetrievability(
            active.filter { $0.schedule.state == .review && $0.schedule.due <= now }, scheduler, now)
        for card in up { siblings.take(card) }
        let newRoom = max(0, limits.newCards - tally.newCards)
        let missed = MissedCards.front(cards, active: active, room: newRoom, &siblings, scheduler, now).prefix(room)
        room -= missed.count
        let ahead = Set(missed.map(\.id))
        var chosen: [QueueCard] = []
        for card in due where !ahead.contains(card.id) {
            // A card graded already today is counted already.
            let isCounted = card.schedule.lastReview.map { $0 >= began } ?? false
            guard isCounted || room > 0, siblings.take(card) else { continue }
            if !isCounted { room -= 1 }
            chosen.append(card)
        }
        let allowed = min(room, newRoom - missed.count { $0.schedule.state == .new })
        let fresh = active.filter { $0.schedule.state == .new && !ahead.contains($0.id) }.map {
            (card: $0, missing: prerequisites.missing(for: $0))
        }
        .sorted { Self.isAskedBefore($0, $1) }
        var new = Self.first(allowed, of: fresh.filter { !isGated || $0.missing == 0 }.map(\.card), &siblings)
        if up.isEmpty, missed.isEmpty, chosen.isEmpty, new.isEmpty {
            new = Self.first(allowed, of: fresh.map(\.card), &siblings)
        }

        let lastOfSteps = (missed.last ?? up.last)?.topic ?? lastTopic
        let reviews = TopicMix.mixed(chosen, after: lastOfSteps)
        self.cards = up + missed + reviews + TopicMix.mixed(new, after: reviews.last?.topic ?? lastOfSteps)
        let waiting = steps.filter { $0.schedule.due > now }
        soon = waiting.filter { $0.schedule.due <= now.adding(seconds: Self.lookAhead) }
        nextStep = waiting.first?.schedule.due
    }

    /// All active cards, the worst remembered first and new ones last: to cram before an examination.
    package static func cram(
        _ cards: [QueueCard], scheduler: Scheduler, calendar: StudyCalendar, now: Timestamp
    ) -> [QueueCard] {
        let active = cards.filter { $0.isActive(on: calendar.day(of: now)) }
        let seen = byRetrievability(active.filter { $0.schedule.memory != nil }, scheduler, now)
        let unseen = active.filter { $0.schedule.memory == nil }
            .sorted { ($1.importance, $0.id) < ($0.importance, $1.id) }
        return seen.reversed() + unseen
    }

    private static func byRetrievability(
        _ cards: [QueueCard], _ scheduler: Scheduler, _ now: Timestamp
    ) -> [QueueCard] {
        cards.map { (card: $0, recall: scheduler.retrievability(of: $0.schedule, at: now) ?? 0) }
            .sorted { ($1.recall, $0.card.schedule.due, $0.card.id) < ($0.recall, $1.card.schedule.due, $1.card.id) }
            .map(\.card)
    }

    private static func isDueBefore(_ a: QueueCard, _ b: QueueCard) -> Bool {
        (a.schedule.due, a.id) < (b.schedule.due, b.id)
    }

    private static func isAskedBefore(
        _ a: (card: QueueCard, missing: Int), _ b: (card: QueueCard, missing: Int)
    ) -> Bool {
        (a.missing, b.card.importance, a.card.id) < (b.missing, a.card.importance, b.card.id)
    }

    private static func first(_ count: Int, of cards: [QueueCard], _ siblings: inout Siblings) -> [QueueCard] {
        var chosen: [QueueCard] = []
        for card in cards where chosen.count < count && siblings.take(card) { chosen.append(card) }
        return chosen
    }
}
