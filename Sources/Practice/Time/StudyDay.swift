/// A day of study: from the rollover of one local day to that of the next. The number counts days since 1970-01-01.
package struct StudyDay: Hashable, Comparable, Sendable {
    package let number: Int

    package init(_ number: Int) {
        self.number = number
    }

    /// The local date on which the day begins.
    package var date: CivilDate { CivilDate(daysSince1970: number) }

    /// 0 for Monday to 6 for Sunday.
    package var weekday: Int { (number + 3) - (number + 3).floorDivided(by: 7) * 7 }

    package static func < (a: Self, b: Self) -> Bool { a.number < b.number }

    package func adding(_ days: Int) -> StudyDay { StudyDay(number + days) }

    /// Days from this day to `other`, negative if that one is earlier.
    package func distance(to other: StudyDay) -> Int { other.number - number }
}
