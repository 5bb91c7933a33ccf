import Practice
import TestSupport

/// Cards made up for tests.
enum Deck {
    static let now = Timestamp(1_750_000_000)
    static let calendar = StudyCalendar(fixedOffset: 7200)
    static let scheduler = Scheduler(.standard, counting: .studyDays(calendar))
    static var today: StudyDay { calendar.day(of: now) }

    /// A card in review, last seen `daysAgo` and due `dueIn` days from now.
    static func review(
        _ id: String, stability: Double = 10, daysAgo: Int = 10, dueIn: Int = 0, topic: String = "t",
        siblings: String? = nil, concepts: [String] = []
    ) -> QueueCard {
        let schedule = CardSchedule(
            card: id, state: .review, step: nil, due: now.adding(days: dueIn),
            memory: MemoryState(stability: stability, difficulty: 5), lastReview: now.adding(days: -daysAgo), reps: 3,
            lapses: 0)
        return QueueCard(schedule: schedule, concepts: concepts, topic: topic, siblings: siblings)
    }

    static func new(
        _ id: String, concepts: [String] = [], importance: Double = 0, topic: String = "t", siblings: String? = nil
    ) -> QueueCard {
        QueueCard(
            schedule: CardSchedule(newCard: id, created: now.adding(days: -30)), concepts: concepts, topic: topic,
            siblings: siblings, importance: importance)
    }

    /// A card in its steps, due `seconds` from now.
    static func step(_ id: String, in seconds: Int, topic: String = "t", siblings: String? = nil) -> QueueCard {
        let due = now.adding(seconds: seconds)
        let schedule = CardSchedule(
            card: id, state: .learning, step: 0, due: due, memory: MemoryState(stability: 1, difficulty: 5),
            lastReview: due.adding(seconds: -60), reps: 1, lapses: 0)
        return QueueCard(schedule: schedule, concepts: [], topic: topic, siblings: siblings)
    }

    /// Any cards, in any state.
    static func random(_ count: Int, _ generator: inout SeededRandom) -> [QueueCard] {
        (0..<count).map { index in
            let topic = "topic \(Int.random(in: 0..<4, using: &generator))"
            let siblings = Int.random(in: 0..<3, using: &generator) == 0 ? "group \(index / 4)" : nil
            let concepts = ["c\(index / 3)"]
            var card: QueueCard
            switch Int.random(in: 0..<3, using: &generator) {
            case 0:
                card = new(
                    "\(index)", concepts: concepts, importance: .random(in: 0...1, using: &generator), topic: topic,
                    siblings: siblings)
            case 1:
                card = review(
                    "\(index)", stability: .random(in: 1...50, using: &generator),
                    daysAgo: .random(in: 1...60, using: &generator), dueIn: .random(in: -9...9, using: &generator),
                    topic: topic, siblings: siblings, concepts: concepts)
            default:
                card = step(
                    "\(index)", in: .random(in: -3000...3000, using: &generator), topic: topic, siblings: siblings)
            }
            card.suspended = Int.random(in: 0..<10, using: &generator) == 0
            if Int.random(in: 0..<10, using: &generator) == 0 {
                card.buriedUntil = today.adding(.random(in: -1...1, using: &generator))
            }
            return card
        }
    }

    static func queue(
        _ cards: [QueueCard], requires: [String: [String]] = [:], gated: Bool = true, limits: StudyLimits = .standard,
        tally: DayTally = .nothing, lastTopic: String? = nil, at time: Timestamp = now
    ) -> StudyQueue {
        StudyQueue(
            cards, prerequisites: Prerequisites(requires: requires, cards: cards), isGated: gated, limits: limits,
            tally: tally, lastTopic: lastTopic, scheduler: scheduler, calendar: calendar, now: time)
    }
}
