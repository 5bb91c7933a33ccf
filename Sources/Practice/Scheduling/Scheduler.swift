/// Plans the next review of a card from the last one: FSRS-6 with learning steps.
package struct Scheduler: Sendable {
    package let settings: SchedulerSettings
    package let days: DayCounting
    package let model: MemoryModel

    package init(_ settings: SchedulerSettings = .standard, counting days: DayCounting) {
        self.settings = settings
        self.days = days
        model = MemoryModel(settings.parameters)
    }

    /// The predicted probability of recall at an instant, nil for a card never reviewed.
    package func retrievability(of card: CardSchedule, at now: Timestamp) -> Double? {
        guard let memory = card.memory, let last = card.lastReview else { return nil }
        return model.retrievability(stability: memory.stability, days: days.days(from: last, to: now))
    }

    /// The card after a grade given at `now`, and how likely recall was just before.
    package func review(_ card: CardSchedule, _ rating: Rating, at now: Timestamp) -> ReviewOutcome {
        var next = card
        next.memory = memory(after: rating, of: card, at: now)
        next.lastReview = now
        next.reps += 1
        if card.state == .review, rating == .again { next.lapses += 1 }
        place(&next, after: rating, at: now)
        return ReviewOutcome(rating: rating, schedule: next, retrievability: retrievability(of: card, at: now))
    }

    /// What each of the four grades would make of the card, in their order.
    package func preview(_ card: CardSchedule, at now: Timestamp) -> [ReviewOutcome] {
        Rating.allCases.map { review(card, $0, at: now) }
    }

    /// The card as its log makes it, in the order of the log.
    package func replay(_ log: some Sequence<Review>, of card: String, created: Timestamp) -> CardSchedule {
        log.reduce(CardSchedule(newCard: card, created: created)) { review($0, $1.rating, at: $1.at).schedule }
    }

    /// The interval for a stability, in whole days, before any spread: at least 1, at most the maximum.
    package func interval(stability: Double) -> Int {
        let raw = model.interval(stability: stability, retention: settings.retention)
        let whole = max(1, raw.rounded(.toNearestOrEven))
        return whole < Double(longestInterval) ? Int(whole) : longestInterval
    }

    /// The maximum interval, or ten thousand years, which no calendar outlives.
    private var longestInterval: Int { min(settings.maximumInterval, 3_652_058) }

    private func memory(after rating: Rating, of card: CardSchedule, at now: Timestamp) -> MemoryState {
        guard let memory = card.memory else { return model.initial(rating) }
        guard let last = card.lastReview else { return model.next(memory, rating, days: 0) }
        return model.next(memory, rating, days: days.days(from: last, to: now))
    }

    /// Sets state, step and due.
    private func place(_ card: inout CardSchedule, after rating: Rating, at now: Timestamp) {
        switch card.state {
        case .new, .learning:
            card.state = .learning
            climb(settings.learningSteps.seconds, &card, after: rating, at: now)
        case .relearning:
            climb(settings.relearningSteps.seconds, &card, after: rating, at: now)
        case .review:
            if rating == .again, let first = settings.relearningSteps.seconds.first {
                card.state = .relearning
                wait(first, atStep: 0, &card, from: now)
            } else {
                graduate(&card, at: now)
            }
        }
    }

    private func climb(_ steps: [Int], _ card: inout CardSchedule, after rating: Rating, at now: Timestamp) {
        let step = card.step ?? 0
        guard !steps.isEmpty, step < steps.count || rating == .again else { return graduate(&card, at: now) }
        switch rating {
        case .again: wait(steps[0], atStep: 0, &card, from: now)
        case .hard where step > 0: wait(steps[step], atStep: step, &card, from: now)
        case .hard: wait(steps.count == 1 ? steps[0] * 3 / 2 : (steps[0] + steps[1]) / 2, atStep: 0, &card, from: now)
        case .good where step + 1 < steps.count: wait(steps[step + 1], atStep: step + 1, &card, from: now)
        case .good, .easy: graduate(&card, at: now)
        }
    }

    private func wait(_ seconds: Int, atStep step: Int, _ card: inout CardSchedule, from now: Timestamp) {
        card.step = step
        card.due = days.end(ofStep: seconds, from: now)
    }

    private func graduate(_ card: inout CardSchedule, at now: Timestamp) {
        card.state = .review
        card.step = nil
        var interval = interval(stability: card.memory?.stability ?? MemoryState.leastStability)
        if settings.fuzz {
            interval = Fuzz.spread(
                interval: interval, maximum: longestInterval, card: card.card, reviews: card.reps)
        }
        card.due = days.due(interval, daysAfter: now)
    }
}
