/// What holds throughout a session.
package struct ReviewPlan: Sendable {
    /// For a concept, those that are to be learnt before it.
    package let requires: [String: [String]]
    /// Whether new cards wait for their prerequisites.
    package let isGated: Bool
    /// Cards are asked out of turn, and no schedule changes.
    package let isCram: Bool
    /// How much is asked; for a cram only the limit on all cards counts.
    package let limits: StudyLimits
    /// What a session without limits of its own would hold to on this day.
    package let dayLimits: StudyLimits
    package let scheduler: Scheduler
    package let calendar: StudyCalendar

    package init(
        requires: [String: [String]] = [:], isGated: Bool = true, isCram: Bool = false,
        limits: StudyLimits = .standard, dayLimits: StudyLimits? = nil, scheduler: Scheduler, calendar: StudyCalendar
    ) {
        self.requires = requires
        self.isGated = isGated
        self.isCram = isCram
        self.limits = limits
        self.dayLimits = dayLimits ?? limits
        self.scheduler = scheduler
        self.calendar = calendar
    }
}
