import FoundationEssentials
import Library
import Practice
import Terminal

/// Does in the home what a learner asks for in a session, then tells the session.
///
/// A grade is on the disk before the session goes on. What another session did to the home meanwhile is taken in
/// before each step.
final class ReviewDesk {
    private let library: Library
    private let load: () throws -> ReviewDeck
    private let clock: () -> Practice.Timestamp
    private var mark: Int
    private(set) var session: ReviewSession
    let passages: ReviewPassages
    /// The words of the cards seen so far.
    private var words: [String: StoredCard] = [:]

    /// - Parameter load: reads the cards of the session as they stand now.
    init(
        _ library: Library, plan: ReviewPlan, clock: @escaping () -> Practice.Timestamp,
        load: @escaping () throws -> ReviewDeck
    ) throws {
        self.library = library
        self.load = load
        self.clock = clock
        let deck = try load()
        mark = try library.changeMark()
        session = ReviewSession(deck, plan: plan, now: clock())
        passages = ReviewPassages(library)
    }

    var now: Practice.Timestamp { clock() }

    /// Says that the card comes before its time, and why; nil for one whose time has come.
    var early: StyledText? {
        session.earliness(at: now).map {
            StyledText("Nothing else is left now: this one comes \(Interval.seconds($0)) early.", .muted)
        }
    }

    /// The card that is asked, with its words.
    func card() throws -> StoredCard? {
        guard let id = session.card?.id else { return nil }
        if let known = words[id] { return known }
        let card = try library.card(id)
        words[id] = card
        return card
    }

    func showAnswer() { session.showAnswer() }

    /// Takes in what happened elsewhere; false if the card on the screen is not to be asked any more.
    func isCurrent() throws -> Bool {
        let new = try library.changeMark()
        guard new != mark else { return true }
        mark = new
        words = [:]
        return session.refresh(try load(), at: now)
    }

    /// Gives a grade to the card that is asked.
    func grade(_ rating: Rating) throws -> GivenGrade? {
        guard let card = session.card else { return nil }
        let now = now
        let given = try library.grade(card.id, rating, at: now, kind: session.plan.isCram ? .cram : .review)
        session.graded(rating, becoming: given.card.schedule, retrievability: given.retrievability, at: now)
        return given
    }

    /// Takes back the last step of the session; nil if there is none.
    func undo() throws -> ReviewStep? {
        guard let step = session.steps.last else { return nil }
        switch step.kind {
        case .graded: _ = try library.undo(of: step.card.id)
        case .suspended, .reportedBad: _ = try library.setSuspended(false, step.card.id)
        case .buried: _ = try library.bury(step.card.id, until: step.card.buriedUntil)
        }
        words[step.card.id] = nil
        return session.undo()
    }

    func suspend() throws {
        guard let card = session.card else { return }
        _ = try library.setSuspended(true, card.id)
        session.suspended(at: now)
    }

    func bury() throws {
        guard let card = session.card else { return }
        let now = now
        _ = try library.bury(card.id, until: session.tomorrow(at: now))
        session.buried(at: now)
    }

    func reportBad() throws {
        guard let card = session.card else { return }
        let now = now
        _ = try library.reportBad(card.id, at: now)
        session.suspended(asBad: true, at: now)
    }

    /// Lays other words over the card; it stays the one that is asked.
    func edit(front: String, back: String) throws {
        guard let card = session.card else { return }
        words[card.id] = try library.editCard(card.id, front: front, back: back)
    }
}
