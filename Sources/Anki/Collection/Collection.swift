internal import JSON
internal import SQLite

/// The SQLite file in a package.
struct Collection: ~Copyable {
    private let database: Connection
    private let types: [Int: ForeignNoteType]
    private let decks: [Int: String]
    /// The first day, counted from 1970-01-01.
    private let creation: Int

    init(path: String) throws {
        let database = try Connection(path: path, create: false)
        try database.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0")
        try Self.check(database)
        // Ours to change: the file is a copy.
        try database.execute(
            """
            CREATE INDEX IF NOT EXISTS ix_cards_nid ON cards (nid);
            CREATE INDEX IF NOT EXISTS ix_revlog_cid ON revlog (cid);
            """)
        let column = try database.first("SELECT ver, crt, conf, models, decks FROM col") { row in
            (row.int(0), row.int(1), row.string(2), row.string(3), row.string(4))
        }
        guard let (version, created, settings, models, decks) = column else {
            throw AnkiError.damagedCollection(detail: "it has no settings")
        }
        guard version == 11 else {
            throw AnkiError.damagedCollection(detail: "its version is \(version), only 11 is supported")
        }
        let offset = try Self.json(settings, "settings")["creationOffset"]?.integer
        var types: [Int: ForeignNoteType] = [:]
        for (id, json) in Self.members(try Self.json(models, "note types")) {
            types[id] = ForeignNoteType(json, id: id)
        }
        var names: [Int: String] = [:]
        for (id, json) in Self.members(try Self.json(decks, "decks")) { names[id] = json["name"]?.text }
        self.types = types
        self.decks = names
        creation = Self.day(created, offset: offset)
        self.database = database
    }

    var noteCount: Int {
        get throws { try database.first("SELECT count(*) FROM notes") { $0.int(0) } ?? 0 }
    }

    /// Every note with its cards, in the order of their ids; its type, nil where it is not known or does not fit;
    /// the deck of its first card.
    func forEachNote(_ body: (StoredNote, ForeignNoteType?, String) throws -> Void) throws {
        let notes = try database.prepare("SELECT id, guid, mid, mod, tags, flds FROM notes ORDER BY id")
        let cards = try database.prepare(
            """
            SELECT id, did, ord, type, queue, due, odue, odid, ivl, factor, reps, lapses, left, data
            FROM cards
            WHERE nid = ?1 ORDER BY ord, id
            """)
        let reviews = try database.prepare(
            """
            SELECT id, ease, type, ivl, lastIvl, time FROM revlog
            WHERE cid = ?1 AND ease BETWEEN 1 AND 4 AND type BETWEEN 0 AND 3 ORDER BY id
            """)
        while try notes.step() {
            let row = notes.row
            let fields = row.string(5).split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
            let type = types[row.int(2)].flatMap { $0.fields.count == fields.count ? $0 : nil }
            var deck: Int?
            var found: [AnkiCard] = []
            try cards.bind([row.int(0)])
            while try cards.step() {
                let row = cards.row
                let ordinal = row.int(2)
                // Two rows for one card can only be a mistake.
                guard (0..<500).contains(ordinal), found.last?.ordinal != ordinal else { continue }
                deck = deck ?? (row.int(7) != 0 ? row.int(7) : row.int(1))
                found.append(try card(row, ordinal, reviews))
            }
            let note = StoredNote(
                guid: row.string(1), fields: fields, tags: row.string(4).split(separator: " ").map(String.init),
                created: Self.second(row.int(0) / 1000), modified: Self.second(row.int(3)), cards: found)
            try body(note, type, deck.flatMap { decks[$0] } ?? "Default")
        }
    }

    private func card(_ row: Row, _ ordinal: Int, _ statement: borrowing Statement) throws -> AnkiCard {
        var reviews: [AnkiReview] = []
        try statement.bind([row.int(0)])
        while try statement.step() {
            let row = statement.row
            guard let kind = AnkiReview.Kind(rawValue: row.int(2)) else { continue }
            reviews.append(
                AnkiReview(
                    at: Self.second(row.int(0) / 1000), rating: row.int(1), kind: kind, interval: row.int(3),
                    lastInterval: row.int(4), milliseconds: max(0, row.int(5))))
        }
        let stored = StoredCard(
            type: row.int(3), queue: row.int(4), due: row.int(5), originalDue: row.int(6), originalDeck: row.int(7),
            interval: row.int(8), factor: row.int(9), reps: row.int(10), lapses: row.int(11), left: row.int(12),
            data: row.string(13))
        return AnkiCard(
            ordinal: ordinal, isSuspended: stored.queue == -1,
            schedule: stored.schedule(creation: creation, reviews: reviews), reviews: reviews)
    }

    private static func second(_ number: Int) -> Int { min(max(number, 0), StoredCard.latest) }

    /// The day that `created` is meant to be. `offset` is in minutes west of UTC; without it `created` is four in
    /// the morning in a time zone that is not known, and the nearest day is right from UTC-11 to UTC+12.
    private static func day(_ created: Int, offset: Int?) -> Int {
        let created = second(created)
        guard let offset, (-1440...1440).contains(offset) else { return (created + 8 * 3600) / 86_400 }
        return (created - offset * 60) / 86_400
    }
}

extension Collection {
    /// Refuses what is no plain table: a view or a generated column can compute for ever.
    private static func check(_ database: borrowing Connection) throws {
        for table in ["col", "notes", "cards", "revlog"] {
            let sql = try database.first("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?1", [table]) {
                $0.string(0)
            }
            guard let sql, !sql.lowercased().hasPrefix("create virtual") else {
                throw AnkiError.damagedCollection(detail: "the table \(table) is missing")
            }
            let computed = try database.first(
                "SELECT count(*) FROM pragma_table_xinfo(?1) WHERE hidden <> 0", [table]
            ) { $0.int(0) }
            guard computed == 0 else {
                throw AnkiError.damagedCollection(detail: "the table \(table) computes columns")
            }
        }
    }

    private static func json(_ text: String, _ name: String) throws -> JSONValue {
        do {
            return try JSONValue(parsing: Array(text.utf8))
        } catch {
            throw AnkiError.damagedCollection(detail: "its \(name) are no JSON (\(error))")
        }
    }

    /// The members of an object whose names are ids.
    private static func members(_ json: JSONValue) -> [(Int, JSONValue)] {
        guard case .object(let members) = json else { return [] }
        return members.compactMap { member in Int(member.name).map { ($0, member.value) } }
    }
}

extension AnkiError {
    /// Says in our words what SQLite says.
    static func translated(_ error: any Error) -> any Error {
        (error as? SQLiteError).map { AnkiError.damagedCollection(detail: $0.message) } ?? error
    }
}
