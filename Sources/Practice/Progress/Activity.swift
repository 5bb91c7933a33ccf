/// On which study days something was graded.
package struct Activity: Hashable, Sendable {
    /// Grades per day; days without any are left out.
    package let grades: [StudyDay: Int]

    package init(_ times: some Sequence<Timestamp>, in calendar: StudyCalendar) {
        grades = Dictionary(times.map { (calendar.day(of: $0), 1) }, uniquingKeysWith: +)
    }

    /// Grades of each day from `first` to `last`, both included.
    package func counts(from first: StudyDay, through last: StudyDay) -> [Int] {
        guard first <= last else { return [] }
        return (0...first.distance(to: last)).map { grades[first.adding($0)] ?? 0 }
    }

    /// Days in a row up to today; a day of which nothing has been done yet does not break the row until it is over.
    package func streak(today: StudyDay) -> Int {
        var day = grades[today] == nil ? today.adding(-1) : today
        var length = 0
        while grades[day] != nil {
            length += 1
            day = day.adding(-1)
        }
        return length
    }

    /// The most days in a row there ever were.
    package var longestStreak: Int {
        var (longest, length) = (0, 0)
        var last: StudyDay?
        for day in grades.keys.sorted() {
            length = last?.adding(1) == day ? length + 1 : 1
            longest = max(longest, length)
            last = day
        }
        return longest
    }
}
