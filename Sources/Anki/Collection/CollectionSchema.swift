internal import JSON

/// The collection of schema 11, as ankitects/anki rslib/src/storage/schema11.sql makes it.
enum CollectionSchema {
    /// 2020-01-01 at noon UTC: with a creation offset of 0, days count from there in every time zone.
    static let created = 1_577_880_000
    static let createdDay = created / 86_400

    static let tables = """
        PRAGMA page_size = 4096;
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        PRAGMA locking_mode = EXCLUSIVE;
        BEGIN;
        CREATE TABLE col (
            id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL,
            ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL,
            conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL
        );
        CREATE TABLE notes (
            id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL,
            usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL,
            csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL
        );
        CREATE TABLE cards (
            id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL,
            mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL,
            due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL,
            lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL,
            flags integer NOT NULL, data text NOT NULL
        );
        CREATE TABLE revlog (
            id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL,
            ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL,
            type integer NOT NULL
        );
        CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
        """

    static let indexes = """
        CREATE INDEX ix_notes_usn ON notes (usn);
        CREATE INDEX ix_notes_csum ON notes (csum);
        CREATE INDEX ix_cards_usn ON cards (usn);
        CREATE INDEX ix_cards_nid ON cards (nid);
        CREATE INDEX ix_cards_sched ON cards (did, queue, due);
        CREATE INDEX ix_revlog_usn ON revlog (usn);
        CREATE INDEX ix_revlog_cid ON revlog (cid);
        COMMIT;
        """

    static let note = "INSERT INTO notes VALUES (?1, ?2, ?3, ?4, -1, ?5, ?6, ?7, ?8, 0, '')"
    static let card = """
        INSERT INTO cards VALUES (?1, ?2, ?3, ?4, ?5, -1, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 0, 0, 0, ?14)
        """
    static let review = "INSERT OR IGNORE INTO revlog VALUES (?1, ?2, -1, ?3, ?4, ?5, ?6, ?7, ?8)"
    static let collection = "INSERT INTO col VALUES (1, ?1, ?2, ?2, 11, 0, 0, 0, ?3, ?4, ?5, '{}', '{}')"

    /// A creation offset of 0 says that the creation day is meant in UTC.
    static let settings: JSONValue = ["schedVer": 2, "rollover": 4, "creationOffset": 0]

    static var noteTypes: JSONValue { .object(NoteType.allCases.map { .init(String($0.rawValue), $0.json) }) }

    static func decks(_ name: String) -> JSONValue {
        let id = deckID(name)
        let deck: JSONValue = [
            "id": .integer(id), "name": .string(name), "usn": -1, "mod": .integer(created), "desc": "",
            "collapsed": false, "browserCollapsed": false, "dyn": 0, "conf": 1, "extendNew": 0, "extendRev": 0,
            "newToday": [0, 0], "revToday": [0, 0], "lrnToday": [0, 0], "timeToday": [0, 0],
        ]
        return .object([.init(String(id), deck)])
    }

    /// In the range of milliseconds since 1970, as Anki's own.
    static func deckID(_ name: String) -> Int {
        1_600_000_000_000 + Int(SHA1.prefix(of: "study deck \(name)", bytes: 8) % 100_000_000_000)
    }

    /// A name that Anki takes as it is: levels without blanks around them, none of them empty.
    static func deckName(_ name: String) -> String {
        let parts = name.split(separator: "::").map { part in
            String(String.UnicodeScalarView(part.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
                .replacing("\"", with: "'").split(separator: " ").joined(separator: " ")
        }
        let cleaned = parts.filter { !$0.isEmpty }.joined(separator: "::")
        return cleaned.isEmpty ? "study" : cleaned
    }
}
