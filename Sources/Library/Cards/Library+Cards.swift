import Practice
internal import SQLite
import Text
import Transcripts

extension Library {
    /// The cards that `filter` admits, in the order of their making, the person's own last.
    package func cards(_ filter: CardFilter = CardFilter()) throws -> [StoredCard] {
        try translating {
            try makeCardsIfNeeded()
            return try storedCards().filter(filter.admits)
        }
    }

    /// The card that a person calls `name`: its id, or a beginning of it that no other card has.
    package func card(_ name: String) throws -> StoredCard {
        try translating {
            try makeCardsIfNeeded()
            return try storedCard(named: name)
        }
    }

    func storedCard(named name: String) throws -> StoredCard {
        let wanted = Folding.fold(name)
        if let card = try storedCards("AND card.id = ?1", [wanted]).first { return card }
        let ids = try database.rows(
            "SELECT card.id FROM card LEFT JOIN card_mark ON card_mark.card = card.id WHERE coalesce(deleted, 0) = 0 AND retired = 0"
        ) { $0.string(0) }
        let begun = wanted.isEmpty ? [] : ids.filter { $0.hasPrefix(wanted) }
        if begun.count == 1, let card = try storedCards("AND card.id = ?1", [begun[0]]).first { return card }
        guard begun.isEmpty else {
            throw LibraryError.ambiguousCard(name, count: begun.count, candidates: Array(begun.prefix(4)))
        }
        throw LibraryError.unknownCard(name, near: EditDistance.suggestions(for: name, among: ids))
    }

    /// Cards by their ids, in that order; those that are not there are left out.
    package func cards(_ ids: [String]) throws -> [StoredCard] {
        guard !ids.isEmpty else { return [] }
        return try translating {
            try makeCardsIfNeeded()
            let cards = Dictionary(
                try ids.flatMap { try storedCards("AND card.id = ?1", [$0]) }.map { ($0.id, $0) }
            ) { first, _ in first }
            return ids.compactMap { cards[$0] }
        }
    }

    /// Hands over the cards that `filter` admits one by one, so that memory does not grow with their number: in the
    /// order of ``cards(_:)``, or by topic and id.
    package func forEachCard(
        _ filter: CardFilter = CardFilter(), byTopic: Bool = false, _ body: (StoredCard) throws -> Void
    ) throws {
        try translating {
            try makeCardsIfNeeded()
            try sparingMemory { try database.snapshot { try walk(filter, byTopic, body) } }
        }
    }

    private func walk(_ filter: CardFilter, _ byTopic: Bool, _ body: (StoredCard) throws -> Void) throws {
        let order = byTopic ? "card.topic, card.id" : "card.position, card.id"
        let cards = try database.prepare("\(Self.cardRows) ORDER BY \(order)")
        let concepts = try database.prepare("SELECT concept FROM card_concept WHERE card = ?1 ORDER BY position")
        let citations = try database.prepare(Self.citationRows + " WHERE card = ?1 ORDER BY position")
        while try cards.step() {
            let id = cards.row.string(0)
            var (mine, cited): ([String], [Citation]) = ([], [])
            try concepts.bind([id])
            while try concepts.step() { mine.append(concepts.row.string(0)) }
            try citations.bind([id])
            while try citations.step() { cited.append(Self.citation(citations.row)) }
            let card = Self.storedCard(cards.row, concepts: mine, citations: cited)
            if filter.admits(card) { try body(card) }
        }
    }

    /// All cards but those thrown away; `condition` goes on after a WHERE.
    private func storedCards(_ condition: String = "", _ values: [any Bindable] = []) throws -> [StoredCard] {
        var concepts = try concepts(of: values.isEmpty ? nil : values)
        var citations = try citations(of: values.isEmpty ? nil : values)
        return try database.rows("\(Self.cardRows) \(condition) ORDER BY card.position, card.id", values) { row in
            let id = row.string(0)
            return Self.storedCard(
                row, concepts: concepts.removeValue(forKey: id) ?? [],
                citations: citations.removeValue(forKey: id) ?? [])
        }
    }

    private static let cardRows = """
        SELECT card.id, kind, origin, topic, coalesce(card_edit.front, card.front),
            coalesce(card_edit.back, card.back), retired, card_edit.card IS NOT NULL, coalesce(suspended, 0),
            buried_until, bad_card.card IS NOT NULL, coalesce(state, 'new'), step, coalesce(due, 0),
            stability, difficulty, last_review, coalesce(reps, 0), coalesce(lapses, 0)
        FROM card
            LEFT JOIN card_edit ON card_edit.card = card.id
            LEFT JOIN card_mark ON card_mark.card = card.id
            LEFT JOIN bad_card ON bad_card.card = card.id
            LEFT JOIN card_schedule ON card_schedule.card = card.id
        WHERE coalesce(deleted, 0) = 0
        """

    private static func storedCard(_ row: Row, concepts: [String], citations: [Citation]) -> StoredCard {
        let id = row.string(0)
        let card = Card(
            id: id, kind: Card.Kind(rawValue: row.string(1)) ?? .basic, front: row.string(4), back: row.string(5),
            concepts: concepts, topic: row.string(3), citations: citations,
            origin: Card.Origin(rawValue: row.string(2)) ?? .yours)
        return StoredCard(
            card: card, schedule: schedule(of: id, row, from: 11), isSuspended: row.bool(8),
            buriedUntil: row.optionalInt(9).map(StudyDay.init), isRetired: row.bool(6), isEdited: row.bool(7),
            isBad: row.bool(10))
    }

    /// The columns state, step, due, stability, difficulty, last_review, reps and lapses.
    static func schedule(of card: String, _ row: Row, from column: Int) -> CardSchedule {
        let state = CardSchedule.State(rawValue: row.string(column)) ?? .new
        let memory = row.optionalDouble(column + 3).flatMap { stability in
            row.optionalDouble(column + 4).map { MemoryState(stability: stability, difficulty: $0) }
        }
        return CardSchedule(
            card: card, state: state, step: state == .new ? 0 : row.optionalInt(column + 1),
            due: Practice.Timestamp(row.int(column + 2)), memory: memory,
            lastReview: row.optionalInt(column + 5).map { Practice.Timestamp($0) }, reps: row.int(column + 6),
            lapses: row.int(column + 7))
    }

    private func concepts(of card: [any Bindable]?) throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        let condition = card == nil ? "" : "WHERE card = ?1"
        let rows = try database.rows(
            "SELECT card, concept FROM card_concept \(condition) ORDER BY card, position", card ?? []
        ) { ($0.string(0), $0.string(1)) }
        for (card, concept) in rows { found[card, default: []].append(concept) }
        return found
    }

    private func citations(of card: [any Bindable]?) throws -> [String: [Citation]] {
        var found: [String: [Citation]] = [:]
        let condition = card == nil ? "" : "WHERE card = ?1"
        let rows = try database.rows("\(Self.citationRows) \(condition) ORDER BY card, position", card ?? []) {
            ($0.string(0), Self.citation($0))
        }
        for (card, citation) in rows { found[card, default: []].append(citation) }
        return found
    }

    private static let citationRows =
        "SELECT card, source, part, time_start, time_end, line_start, line_end FROM card_citation"

    private static func citation(_ row: Row) -> Citation {
        let moment: PlaceReference.Moment =
            row.optionalInt(5).map { .lines($0...max($0, row.optionalInt(6) ?? $0)) }
            ?? .time(row.time(3) ?? Transcripts.Timestamp(milliseconds: 0), end: row.time(4))
        return Citation(source: row.string(1), place: PlaceReference(part: row.optionalInt(2), moment: moment))
    }
}
