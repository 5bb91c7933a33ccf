/// A session of review: which card is asked, what is shown of it, and what has been done.
///
/// It is a plain value. Whoever runs it first does in the home what the learner asks for (a grade, a suspension), then
/// tells the session; the session then knows what comes next:
///
///     question ── showAnswer ──▶ answer ── graded ──▶ the next question, or the end
///
/// Suspending, burying and reporting work on both sides. `undo` goes back one step, as far as the session has gone.
package struct ReviewSession: Sendable {
    package enum Phase: Hashable, Sendable {
        /// The front is shown.
        case question
        /// Front and back are shown, and a grade is awaited.
        case answer
        /// There is nothing to ask.
        case ended
    }

    package let plan: ReviewPlan
    package private(set) var deck: ReviewDeck
    package private(set) var phase: Phase = .ended
    /// The card that is asked.
    package private(set) var card: QueueCard?
    /// What can be taken back, oldest first.
    package private(set) var steps: [ReviewStep] = []
    /// The study day that the tally is of.
    private var day: StudyDay
    private var lastAsked: QueueCard?
    /// The cards of a cram still to be asked, in order.
    private var crammed: [String] = []

    /// Asks the first card.
    package init(_ deck: ReviewDeck, plan: ReviewPlan, now: Timestamp) {
        self.deck = deck
        self.plan = plan
        day = plan.calendar.day(of: now)
        if plan.isCram {
            crammed = StudyQueue.cram(deck.cards, scheduler: plan.scheduler, calendar: plan.calendar, now: now)
                .prefix(plan.limits.cards).map(\.id)
        }
        askNext(now)
    }

    /// Turns the card around.
    package mutating func showAnswer() {
        if phase == .question { phase = .answer }
    }

    /// What each grade would make of the card, in their order; nothing at the end and in a cram.
    package func preview(at now: Timestamp) -> [ReviewOutcome] {
        guard let card, !plan.isCram else { return [] }
        return plan.scheduler.preview(card.schedule, at: now)
    }

    /// A grade was given to the card and made `schedule` of it; the next one is asked. The answer counts as shown.
    package mutating func graded(
        _ rating: Rating, becoming schedule: CardSchedule, retrievability: Double?, at now: Timestamp
    ) {
        guard let card else { return }
        turnDay(now)
        let outcome = ReviewOutcome(
            rating: rating, schedule: plan.isCram ? card.schedule : schedule, retrievability: retrievability)
        let answer = SessionSummary.Answer(
            topic: card.topic, before: card.schedule, outcome: outcome, counting: plan.scheduler.days)
        keep(.graded(outcome), card, answer)
        if plan.isCram {
            crammed.removeAll { $0 == card.id }
            if !outcome.rating.isRecalled { crammed.append(card.id) }
        } else {
            let isCounted = card.schedule.lastReview.map { plan.calendar.day(of: $0) == day } ?? false
            if !isCounted { deck.tally.cards += 1 }
            if card.schedule.state == .new, !isCounted { deck.tally.newCards += 1 }
            var next = card
            next.schedule = outcome.schedule
            deck.replace(next)
        }
        askNext(now)
    }

    /// The card was suspended, and the next one is asked.
    package mutating func suspended(asBad isBad: Bool = false, at now: Timestamp) {
        change(isBad ? .reportedBad : .suspended, now) { $0.suspended = true }
    }

    /// The card was buried until tomorrow, and the next one is asked.
    package mutating func buried(at now: Timestamp) {
        let tomorrow = tomorrow(at: now)
        change(.buried, now) { $0.buriedUntil = tomorrow }
    }

    /// The day until which a card is buried.
    package func tomorrow(at now: Timestamp) -> StudyDay { plan.calendar.day(of: now).adding(1) }

    /// Goes back to before the last step and returns it: the card is asked again, turned as it was then.
    @discardableResult
    package mutating func undo() -> ReviewStep? {
        guard let step = steps.popLast() else { return nil }
        deck.replace(step.card)
        deck.tally = step.tally
        crammed = step.crammed
        card = step.card
        phase = step.phase
        lastAsked = step.card
        return step
    }

    /// The home has changed elsewhere. The card on the screen stays unless it was graded or hidden meanwhile; returns
    /// whether it stays.
    @discardableResult
    package mutating func refresh(_ deck: ReviewDeck, at now: Timestamp) -> Bool {
        self.deck = deck
        day = plan.calendar.day(of: now)
        guard let card else { return askNext(now) == nil }
        if let current = deck.card(card.id), current.schedule == card.schedule, current.isActive(on: day) {
            self.card = current
            return true
        }
        crammed.removeAll { $0 == card.id }
        askNext(now)
        return false
    }

    /// Looks again whether there is anything to ask, after the end.
    @discardableResult
    package mutating func askNext(_ now: Timestamp) -> QueueCard? {
        turnDay(now)
        let next = plan.isCram ? nextCrammed(now) : next(now)
        card = next
        lastAsked = next ?? lastAsked
        phase = next == nil ? .ended : .question
        return next
    }

    /// What can be asked now and how much of it.
    package func queue(at now: Timestamp) -> StudyQueue { queue(at: now, within: plan.limits) }

    /// The same within other limits than those of the session.
    package func queue(at now: Timestamp, within limits: StudyLimits) -> StudyQueue {
        StudyQueue(
            deck.cards, prerequisites: Prerequisites(requires: plan.requires, cards: deck.all), isGated: plan.isGated,
            limits: limits, tally: deck.tally, lastTopic: lastAsked?.topic, scheduler: plan.scheduler,
            calendar: plan.calendar, now: now)
    }

    /// How many seconds before its time the card is asked: a step that is not up, since nothing else is left now. Nil
    /// for a card whose time has come.
    package func earliness(at now: Timestamp) -> Int? {
        guard let card, !plan.isCram, card.schedule.state.isStepping, card.schedule.due > now else { return nil }
        return queue(at: now).cards.isEmpty ? card.schedule.due.seconds - now.seconds : nil
    }

    /// How many cards a cram still asks.
    package var crammedCount: Int { crammed.count }

    package var summary: SessionSummary { SessionSummary(steps.compactMap(\.answer)) }

    /// Steps that end soon are asked early rather than waited for; the card that was just asked comes last among them.
    private func next(_ now: Timestamp) -> QueueCard? {
        let queue = queue(at: now)
        return queue.cards.first ?? queue.soon.first { $0.id != lastAsked?.id } ?? queue.soon.first
    }

    private func nextCrammed(_ now: Timestamp) -> QueueCard? {
        let today = plan.calendar.day(of: now)
        return crammed.lazy.compactMap { deck.card($0) }.first { $0.isActive(on: today) }
    }

    private mutating func change(_ kind: ReviewStep.Kind, _ now: Timestamp, _ change: (inout QueueCard) -> Void) {
        guard let card else { return }
        turnDay(now)
        keep(kind, card, nil)
        crammed.removeAll { $0 == card.id }
        var changed = card
        change(&changed)
        deck.replace(changed)
        askNext(now)
    }

    private mutating func keep(_ kind: ReviewStep.Kind, _ card: QueueCard, _ answer: SessionSummary.Answer?) {
        // A grade is given to an answer, also where it was given before the answer was seen.
        let phase = answer == nil ? phase : .answer
        steps.append(
            ReviewStep(kind: kind, card: card, phase: phase, tally: deck.tally, crammed: crammed, answer: answer))
    }

    /// A new study day begins within the session: nothing was studied on it yet.
    private mutating func turnDay(_ now: Timestamp) {
        let today = plan.calendar.day(of: now)
        if today != day { (day, deck.tally) = (today, .nothing) }
    }
}
