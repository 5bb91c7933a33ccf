internal import JSON

/// How a card stands, in the columns of the table of cards (rslib/src/storage/card).
struct CardRow {
    var type = 0
    var queue = 0
    var due: Int
    var interval = 0
    var factor = 0
    var reps = 0
    var lapses = 0
    var left = 0
    var data = ""

    /// `position` is the place of a new card among the new ones, from 1 on.
    init(_ card: AnkiCard?, position: Int, _ scheduling: AnkiOptions.Scheduling?) {
        due = position
        guard let scheduling, let card else { return }
        if let schedule = card.schedule {
            switch schedule.due {
            case .day(let day):
                (type, queue, factor) = (2, 2, Self.factor(schedule))
                due = Self.bounded(day - CollectionSchema.createdDay)
                interval = max(1, Self.bounded(schedule.interval))
            case .instant(let seconds, let steps, let isRelearning):
                (type, queue, due) = (isRelearning ? 3 : 1, 1, Self.bounded(seconds))
                factor = isRelearning ? Self.factor(schedule) : 0
                interval = isRelearning ? max(1, Self.bounded(schedule.interval)) : 0
                left = min(max(steps, 1), 999) * 1001
            }
            reps = Self.bounded(schedule.reps)
            lapses = Self.bounded(schedule.lapses)
            data = Self.data(schedule, scheduling)
        }
        if card.isSuspended { queue = -1 }
    }

    private static func factor(_ schedule: AnkiSchedule) -> Int {
        Int((min(max(schedule.ease ?? 2.5, 1.3), 100) * 1000).rounded())
    }

    private static func data(_ schedule: AnkiSchedule, _ scheduling: AnkiOptions.Scheduling) -> String {
        guard let memory = schedule.memory else { return "" }
        var members: [JSONValue.Member] = [
            .init("s", .number(rounded(memory.stability, 10_000))),
            .init("d", .number(rounded(memory.difficulty, 1000))),
            .init("dr", .number(rounded(scheduling.retention, 100))),
            .init("decay", .number(rounded(scheduling.decay, 1000))),
        ]
        if let last = schedule.lastReview { members.append(.init("lrt", .integer(last))) }
        return JSONWriter.string(.object(members))
    }

    /// To the decimals that Anki keeps.
    private static func rounded(_ number: Double, _ scale: Double) -> Double { (number * scale).rounded() / scale }

    /// Anki keeps these numbers in 32 bits.
    private static func bounded(_ number: Int) -> Int { min(max(number, -0x8000_0000), 0x7FFF_FFFF) }
}
