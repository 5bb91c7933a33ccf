import Practice
internal import SQLite

/// What turns progress from elsewhere into rows of the log.
struct ProgressTools {
    let scheduler: Scheduler
    /// Of the settings that the scheduler follows.
    let scheduling: Int
    let calendar: StudyCalendar
}

extension Library {
    func progressTools() throws -> ProgressTools {
        let (scheduler, text) = try schedulerAndText()
        return ProgressTools(scheduler: scheduler, scheduling: try schedulingKey(text), calendar: try calendar())
    }

    /// Whether nothing was ever done to the schedule of a card, so that progress from elsewhere takes nothing away.
    func isUntouched(_ card: String) throws -> Bool {
        try database.first(
            """
            SELECT 1 WHERE EXISTS (SELECT 1 FROM review WHERE card = ?1)
                OR EXISTS (SELECT 1 FROM card_mark WHERE card = ?1)
            """, [card]
        ) { _ in false } ?? true
    }

    /// Gives an untouched card the progress it had elsewhere; false where that is none.
    ///
    /// Its answers go into the log, replayed by the scheduler of this home with the due dates they had. A row behind
    /// them says where the card stood; it is given even where the replay comes out the same, and nothing before it
    /// can be taken back here.
    func bring(_ brought: BroughtProgress, to card: String, _ tools: ProgressTools) throws -> Bool {
        if brought.isSuspended {
            try database.run("INSERT INTO card_mark (card, suspended) VALUES (?1, 1)", card)
        }
        let scheduler = tools.scheduler
        var log = CardSchedule(newCard: card, created: Practice.Timestamp(0))
        for answer in brought.answers {
            let review = answer.review
            let outcome = scheduler.review(log, review.rating, at: review.at)
            var after = answer.isCram ? log : outcome.schedule
            if !answer.isCram, let due = answer.due {
                after.due = scheduler.due(due, interval: nil, after: review.at, tools.calendar)
            }
            try append(
                ReviewRow(
                    review.rating, kind: answer.isCram ? .cram : .review, at: review.at, before: log, outcome: outcome,
                    days: scheduler.days, scheduling: tools.scheduling, after: after))
            log = after
        }
        let standing = brought.standing.flatMap { standing in
            scheduler.schedule(
                standing, after: log.state == .new || brought.answers.count < standing.reps ? nil : log, of: card,
                in: tools.calendar)
        }
        if let standing, let last = standing.lastReview {
            try append(ReviewRow(.brought, at: last, before: log.state, after: standing))
            try cache(standing)
            return true
        }
        if log.state != .new, let last = log.lastReview {
            // It was made new again there.
            try append(
                ReviewRow(.reset, at: last, before: log.state, after: CardSchedule(newCard: card, created: last)))
        }
        return brought.isSuspended || !brought.answers.isEmpty
    }
}
