extension Scheduler {
    /// The schedule that `standing` means here; nil where it says nothing from which a memory can be told.
    ///
    /// `log` is the card as its own log makes it here, nil where there is none or only the end of one. The memory is
    /// the one that was brought, that of the log where they differ by no more than other programs round; without one
    /// that of the log; without a log the one that interval and ease amount to.
    package func schedule(
        _ standing: BroughtProgress.Standing, after log: CardSchedule?, of card: String, in calendar: StudyCalendar
    ) -> CardSchedule? {
        guard standing.state != .new else { return nil }
        let known = standing.memory ?? log?.memory ?? memory(ofInterval: standing)
        guard var memory = known else { return nil }
        if let logged = log?.memory, memory.isRounded(of: logged) { memory = logged }
        let last = Self.bounded(standing.lastReview ?? log?.lastReview ?? lastReview(before: standing, calendar))
        let reps = min(max(1, standing.reps), Self.mostReviews)
        return CardSchedule(
            card: card, state: standing.state, step: step(of: standing),
            due: due(standing.due, interval: standing.interval, after: last, calendar), memory: memory,
            lastReview: last, reps: reps, lapses: min(max(0, standing.lapses), reps))
    }

    /// When a card is due on `due`, at the hour that this scheduler gives it.
    package func due(
        _ due: BroughtProgress.Due, interval: Int?, after last: Timestamp, _ calendar: StudyCalendar
    ) -> Timestamp {
        switch due {
        case .instant(let instant): return Self.bounded(instant)
        case .day(let day):
            let planned = days.due(interval ?? calendar.day(of: last).distance(to: day), daysAfter: last)
            return Self.bounded(calendar.day(of: planned) == day ? planned : calendar.start(of: day))
        }
    }

    /// More than anybody gives one card in a life.
    private static let mostReviews = 1_000_000

    private static func bounded(_ instant: Timestamp) -> Timestamp { min(max(instant, Timestamp(0)), .latest) }

    private func step(of standing: BroughtProgress.Standing) -> Int? {
        guard standing.state.isStepping else { return nil }
        let count = (standing.state == .learning ? settings.learningSteps : settings.relearningSteps).seconds.count
        let step =
            switch standing.step {
            case .at(let step)?: step
            case .left(let left)?: count - left
            case nil: 0
            }
        return min(max(0, step), max(0, count - 1))
    }

    private func memory(ofInterval standing: BroughtProgress.Standing) -> MemoryState? {
        guard let interval = standing.interval, interval > 0 else { return nil }
        return model.memory(interval: interval, ease: standing.ease ?? 2.5)
    }

    private func lastReview(before standing: BroughtProgress.Standing, _ calendar: StudyCalendar) -> Timestamp {
        switch standing.due {
        case .instant(let instant): instant
        case .day(let day): calendar.start(of: day.adding(-max(0, standing.interval ?? 0)))
        }
    }
}

extension MemoryModel {
    /// The memory that an SM-2 scheduler means by an interval in days and an ease (2.5 at first), taken to aim at a
    /// recall of 0.9: the stability is the interval, and the difficulty the one at which a review that was recalled
    /// in time multiplies it by the ease (`memory_state_from_sm2` of open-spaced-repetition/fsrs-rs).
    package func memory(interval: Int, ease: Double) -> MemoryState {
        let stability = max(Double(interval), MemoryState.leastStability)
        let gain =
            Numerics.exp(parameters[8]) * Numerics.pow(stability, -parameters[9])
            * (Numerics.exp(parameters[10] * 0.1) - 1)
        return MemoryState(
            stability: stability, difficulty: (11 - (ease - 1) / gain).clamped(to: MemoryState.difficultyRange))
    }
}

extension MemoryState {
    /// Whether it is `exact` as Anki keeps it, with 4 and 3 decimals.
    fileprivate func isRounded(of exact: MemoryState) -> Bool {
        abs(stability - exact.stability) <= 0.000_051 && abs(difficulty - exact.difficulty) <= 0.000_51
    }
}
