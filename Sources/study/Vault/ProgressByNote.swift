import Library
import Notes
import Practice

/// How well each concept and topic is known at one time.
struct ProgressByNote {
    private let concepts: [String: NoteProgress]
    private let topics: [String: NoteProgress]
    let all: NoteProgress

    init(_ library: Library, at now: Practice.Timestamp) throws {
        let (scheduler, calendar) = (try library.scheduler(), try library.calendar())
        let cards = try library.queueCards().filter { !$0.suspended }
        func progress(_ cards: [QueueCard]) -> NoteProgress {
            let begun = cards.filter { $0.schedule.state != .new }
            return NoteProgress(
                mastery: Mastery.of(cards, with: scheduler, at: now), cards: cards.count,
                new: cards.count - begun.count, due: begun.count { $0.schedule.due <= now },
                nextDue: begun.map(\.schedule.due).min().map { calendar.day(of: $0).date.description })
        }
        concepts = Dictionary(grouping: cards.flatMap { card in Set(card.concepts).map { ($0, card) } }, by: \.0)
            .mapValues { progress($0.map(\.1)) }
        topics = Dictionary(grouping: cards, by: \.topic).mapValues(progress)
        all = progress(cards)
    }

    func concept(_ id: String) -> NoteProgress { concepts[id] ?? Self.none }

    func topic(_ name: String) -> NoteProgress { topics[name] ?? Self.none }

    private static let none = NoteProgress(mastery: nil, cards: 0, new: 0, due: 0, nextDue: nil)
}
