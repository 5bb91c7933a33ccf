internal import JSON

/// A row of the table of cards.
struct StoredCard {
    var type: Int
    var queue: Int
    var due: Int
    /// The place in the deck that a filtered deck took the card from; 0 for none.
    var originalDue: Int
    var originalDeck: Int
    var interval: Int
    /// In thousandths; 0 before the first review.
    var factor: Int
    var reps: Int
    var lapses: Int
    var left: Int
    var data: String

    static let latest = 253_402_300_799

    /// `creation` is the first day of the collection, `reviews` the log of the card.
    func schedule(creation: Int, reviews: [AnkiReview]) -> AnkiSchedule? {
        guard (1...3).contains(type) else { return nil }
        let due = originalDeck != 0 && originalDue != 0 ? originalDue : due
        let moment: AnkiSchedule.Due
        if type == 2 {
            moment = .day(Self.bounded(creation + Self.bounded(due)))
        } else {
            // Steps of a day and more count in days of the collection.
            let isDay = due < 100_000_000
            let seconds = isDay ? (creation + Self.bounded(due)) * 86_400 : due
            moment = .instant(
                min(max(seconds, 0), Self.latest), steps: min(max(left % 1000, 0), 999), isRelearning: type == 3)
        }
        return AnkiSchedule(
            due: moment, interval: max(0, Self.bounded(interval)), reps: max(0, Self.bounded(reps)),
            lapses: max(0, Self.bounded(lapses)), memory: memory,
            ease: factor > 0 ? Double(min(factor, 100_000)) / 1000 : nil, lastReview: lastReview(reviews))
    }

    private var json: JSONValue? { data.isEmpty ? nil : try? JSONValue(parsing: Array(data.utf8)) }

    private var memory: AnkiSchedule.Memory? {
        guard let json, let stability = json["s"]?.number, let difficulty = json["d"]?.number, stability > 0,
            stability <= 36_500, (1...10).contains(difficulty)
        else { return nil }
        return AnkiSchedule.Memory(stability: stability, difficulty: difficulty)
    }

    private func lastReview(_ reviews: [AnkiReview]) -> Int? {
        let logged = reviews.lazy.filter { $0.kind != .cram }.map(\.at).max()
        return logged ?? json?["lrt"]?.integer.flatMap { (0...Self.latest).contains($0) ? $0 : nil }
    }

    private static func bounded(_ number: Int) -> Int { min(max(number, -0x8000_0000), 0x7FFF_FFFF) }
}
