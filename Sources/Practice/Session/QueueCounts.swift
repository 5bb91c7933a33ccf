/// How much there is to ask now, by what the cards are: the same three numbers wherever it is told.
package struct QueueCounts: Hashable, Sendable {
    /// Cards in review whose time has come, as far as the day's limit goes.
    package let due: Int
    /// Cards within their steps, those included that end soon enough to be asked early.
    package let learning: Int
    /// Cards never seen, as far as the day's limits go.
    package let new: Int

    package init(_ queue: StudyQueue) {
        due = queue.cards.count { $0.schedule.state == .review }
        learning = queue.cards.count { $0.schedule.state.isStepping } + queue.soon.count
        new = queue.cards.count { $0.schedule.state == .new }
    }

    /// All of them: what a session asks at least.
    package var all: Int { due + learning + new }
}
