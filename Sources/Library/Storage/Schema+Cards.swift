extension Schema {
    /// Cards and what a learner did with them.
    static let cards = """
        -- Made from documents and written by a person; the former can be made again at any time. A card whose
        -- origin is gone is retired: its log stays, and should it come back, so does its progress.
        CREATE TABLE card (
            id TEXT PRIMARY KEY,
            -- The order in which cards are listed.
            position INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('basic', 'reversed', 'cloze', 'contrast', 'choice')),
            origin TEXT NOT NULL CHECK (origin IN ('corpus', 'generated', 'yours')),
            topic TEXT NOT NULL,
            front TEXT NOT NULL,
            back TEXT NOT NULL,
            -- Made from glossary and notes; read from a file of cards; written on the command line.
            maker TEXT NOT NULL CHECK (maker IN ('factory', 'file', 'person')),
            -- The file of cards that it stands in.
            document INTEGER REFERENCES document ON DELETE SET NULL,
            retired INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX card_by_document ON card (document);

        CREATE TABLE card_concept (
            card TEXT NOT NULL REFERENCES card ON DELETE CASCADE,
            position INTEGER NOT NULL,
            concept TEXT NOT NULL,
            PRIMARY KEY (card, position)
        ) STRICT, WITHOUT ROWID;

        -- As documents write places; times in milliseconds.
        CREATE TABLE card_citation (
            card TEXT NOT NULL REFERENCES card ON DELETE CASCADE,
            position INTEGER NOT NULL,
            source TEXT NOT NULL,
            part INTEGER,
            time_start INTEGER,
            time_end INTEGER,
            line_start INTEGER,
            line_end INTEGER,
            PRIMARY KEY (card, position)
        ) STRICT, WITHOUT ROWID;

        -- What a person wrote over the words of a card.
        CREATE TABLE card_edit (
            card TEXT PRIMARY KEY REFERENCES card,
            front TEXT NOT NULL,
            back TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE card_mark (
            card TEXT PRIMARY KEY REFERENCES card,
            suspended INTEGER NOT NULL DEFAULT 0,
            -- Hidden before this study day, counted from 1970-01-01.
            buried_until INTEGER,
            -- Thrown away by the person; a rebuild does not bring it back.
            deleted INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;

        -- Cards that a person reported as bad.
        CREATE TABLE bad_card (
            card TEXT PRIMARY KEY REFERENCES card,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Settings of the scheduler that grades were given under, each once.
        CREATE TABLE scheduling (
            key INTEGER PRIMARY KEY,
            text TEXT NOT NULL UNIQUE
        ) STRICT;

        -- Everything that was done to the schedule of a card, in order. Rows are added, and marked as undone,
        -- and nothing else ever happens to them. Cards can be scheduled anew from it at any time.
        CREATE TABLE review (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            card TEXT NOT NULL REFERENCES card,
            kind TEXT NOT NULL CHECK (kind IN ('review', 'cram', 'reset')),
            -- Seconds since 1970.
            at INTEGER NOT NULL,
            -- 1 again, 2 hard, 3 good, 4 easy; null for a reset.
            rating INTEGER CHECK (rating BETWEEN 1 AND 4),
            state_before TEXT NOT NULL,
            -- Whole days since the review before, null for the first.
            elapsed INTEGER,
            -- Just before, as it was foretold; null for the first.
            retrievability REAL,
            scheduling INTEGER REFERENCES scheduling,
            undone INTEGER NOT NULL DEFAULT 0,
            -- What it made of the card.
            state TEXT NOT NULL CHECK (state IN ('new', 'learning', 'review', 'relearning')),
            step INTEGER,
            due INTEGER,
            stability REAL,
            difficulty REAL,
            reps INTEGER NOT NULL,
            lapses INTEGER NOT NULL,
            CHECK ((rating IS NULL) = (kind = 'reset'))
        ) STRICT;
        CREATE INDEX review_by_card ON review (card, key);
        CREATE INDEX review_by_time ON review (at);

        -- Where every card stands after the last row of its log; none for new cards.
        CREATE TABLE card_schedule (
            card TEXT PRIMARY KEY REFERENCES card,
            state TEXT NOT NULL CHECK (state IN ('learning', 'review', 'relearning')),
            step INTEGER,
            due INTEGER NOT NULL,
            stability REAL NOT NULL,
            difficulty REAL NOT NULL,
            last_review INTEGER NOT NULL,
            reps INTEGER NOT NULL,
            lapses INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX card_schedule_by_due ON card_schedule (due);

        -- Says that documents have changed since cards were last made of them.
        CREATE TRIGGER document_added_for_cards AFTER INSERT ON document BEGIN
            DELETE FROM setting WHERE key = 'cards.made';
        END;
        CREATE TRIGGER document_changed_for_cards AFTER UPDATE ON document BEGIN
            DELETE FROM setting WHERE key = 'cards.made';
        END;
        CREATE TRIGGER document_removed_for_cards AFTER DELETE ON document BEGIN
            DELETE FROM setting WHERE key = 'cards.made';
        END;
        """
}
