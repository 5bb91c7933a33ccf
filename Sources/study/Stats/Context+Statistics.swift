import Library
import Practice

extension Context {
    /// Where the learner stands now.
    func statistics(_ library: Library) throws -> StudyStatistics {
        let moments = try library.history().map {
            StudyStatistics.Moment(
                topic: $0.topic, at: $0.at, rating: $0.rating, elapsed: $0.elapsed, retrievability: $0.retrievability)
        }
        return StudyStatistics(
            cards: try library.queueCards(), moments: moments, quizAnswers: try library.quizHistory(),
            scheduler: try library.scheduler(), calendar: try library.calendar(), now: instant)
    }
}
