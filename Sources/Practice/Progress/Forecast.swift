/// How many cards come due on the days ahead.
package enum Forecast {
    /// Counts for `days` study days from `today` on; what is overdue counts today. New and suspended cards do not
    /// count, a buried one counts on the day it comes back.
    package static func due(
        _ cards: some Sequence<QueueCard>, from today: StudyDay, days: Int, in calendar: StudyCalendar
    ) -> [Int] {
        var counts = [Int](repeating: 0, count: max(0, days))
        for card in cards where !card.suspended && card.schedule.state != .new {
            let day = max(calendar.day(of: card.schedule.due), card.buriedUntil ?? today, today)
            let index = today.distance(to: day)
            if index < counts.count { counts[index] += 1 }
        }
        return counts
    }
}
