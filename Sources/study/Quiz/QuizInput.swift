/// What comes from the learner.
enum QuizInput {
    /// An answer, as it was given.
    case answer(String)
    /// The verdict on the answer before is wrong.
    case overrule
    /// The item is bad.
    case report
    case help
    /// No answer; asks again.
    case nothing
    case quit
    case end
    case interrupt
}
