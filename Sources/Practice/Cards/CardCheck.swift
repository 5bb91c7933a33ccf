import Text

/// What is wrong with a card by itself; ``CardFlaw/duplicate`` takes the others to tell.
package struct CardCheck: Sendable {
    /// Names of people who may hold an opinion, folded.
    private let people: Set<String>

    package init(people: Set<String>) { self.people = people }

    static let longestFront = 330
    static let longestBack = 420

    /// The first flaw found, or nil.
    package func flaw(in card: Card) -> CardFlaw? {
        let question = card.front.split(separator: "\n").first.map(String.init) ?? ""
        if card.citations.isEmpty { return .noPlace }
        if card.kind == .cloze ? !card.front.contains(Card.gap) : question.last != "?" { return .noQuestion }
        let options = card.kind == .choice ? 500 : 0
        if card.front.count > Self.longestFront + options || card.back.count > Self.longestBack { return .tooLong }
        if isDangling(question) { return .dangling }
        if card.kind == .cloze, isOpinion(question), !namesHolder(question) { return .opinionWithoutHolder }
        if Self.givesAway(card, question) { return .answerInFront }
        if Self.isOdd(question) || Self.isOdd(card.back) { return .wording }
        return nil
    }

    private static let scenery = [
        "the talk", "the episode", "the interview with", "the transcript", "the speaker", "the guest", "the host",
        "the hosts", "the notes", "the conversation", "the demo", "the session", "the class", "the summary",
        "the listener", "the audience", "the story", "mentioned above", "in the view of the class", "this talk",
        "this episode", "the assignment", "her example", "his example", "the example",
    ]
    private static let personal: Set<String> = ["he", "she", "him", "his", "her", "hers", "himself", "herself"]
    private static let pointing: Set<String> = ["it", "this", "these", "those", "they", "here", "that"]

    /// Whether a word of the question stands for something that is not in it.
    private func isDangling(_ question: String) -> Bool {
        for scene in Self.scenery where Wording.range(of: scene, in: question) != nil { return true }
        var personSeen = false
        for (index, word) in Wording.words(question).enumerated() {
            if people.contains(word) || Self.roles.contains(word) { personSeen = true }
            if Self.personal.contains(word), !personSeen { return true }
            if index == 0, Self.pointing.contains(word) { return true }
        }
        return false
    }

    private static let roles: Set<String> = [
        "person", "someone", "somebody", "man", "woman", "user", "customer", "manager", "engineer", "candidate",
        "president", "founder", "executive", "friend", "boss", "who", "developer", "interviewer", "student", "reader",
        "leader", "scientist", "consultant", "author", "speakers", "participant", "author's",
    ]

    private static let views: Set<String> = [
        "thinks", "believes", "finds", "loves", "hates", "best", "worst", "amazing", "should", "must", "ought", "hopes",
        "expects", "prefers", "fears", "great", "terrible", "wonderful", "boring", "exciting", "insane", "says",
        "fantastic",
    ]

    private func isOpinion(_ text: String) -> Bool { Wording.words(text).contains { Self.views.contains($0) } }

    private func namesHolder(_ text: String) -> Bool {
        Wording.words(text).contains { people.contains($0) || people.contains(String($0.prefix { $0 != "'" })) }
    }

    /// A short answer all of whose words stand in the question.
    private static func givesAway(_ card: Card, _ question: String) -> Bool {
        guard card.kind != .contrast else { return false }
        let first = card.back.split(separator: "\n").first.map(String.init) ?? card.back
        let answer = Wording.content(first)
        guard !answer.isEmpty, answer.count <= 6 else { return false }
        let asked = Set(Wording.content(question))
        return answer.allSatisfy(asked.contains)
    }

    private static func isOdd(_ text: String) -> Bool {
        text.contains("  ") || text.contains(" ,") || text.contains("..") && !text.contains("...")
            || text.contains("(In fact") || text.contains("[part") || text.contains("[line") || text.contains("[0")
    }
}
