import Notes
import Practice

extension BroughtProgress {
    /// The columns of a table; the log stands in none.
    init(_ progress: ExportedCard.Progress, line: Int) throws(CSVError) {
        self.init(isSuspended: progress.isSuspended)
        guard let state = CardSchedule.State(rawValue: progress.state), state != .new else { return }
        func time(_ text: String, _ column: String) throws(CSVError) -> Timestamp {
            guard let time = Timestamp(iso8601: text) else {
                throw .time(line: line, column: column, text: text)
            }
            return time
        }
        var memory: MemoryState?
        if let stability = progress.stability, let difficulty = progress.difficulty {
            guard stability >= MemoryState.leastStability, stability <= 1e9 else {
                throw .number(line: line, column: "stability", text: String(stability))
            }
            guard MemoryState.difficultyRange.contains(difficulty) else {
                throw .number(line: line, column: "difficulty", text: String(difficulty))
            }
            memory = MemoryState(stability: stability, difficulty: difficulty)
        }
        standing = Standing(
            state: state, due: .instant(try time(progress.due, "due")), step: progress.step.map { .at($0) },
            memory: memory, lastReview: progress.lastReview.isEmpty ? nil : try time(progress.lastReview, "lastReview"),
            reps: progress.reps, lapses: progress.lapses)
    }
}
