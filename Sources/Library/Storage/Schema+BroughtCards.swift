extension Schema {
    /// Cards come with their schedules from other programs and homes.
    static let broughtCards = """
        -- Everything that was done to the schedule of a card, in order. Rows are added, and marked as undone,
        -- and nothing else ever happens to them. Cards can be scheduled anew from it at any time.
        CREATE TABLE review_now (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            card TEXT NOT NULL REFERENCES card,
            -- An import says where the card stood elsewhere after its last answer, whatever the rows before it make
            -- of the card here: these are its log from there.
            kind TEXT NOT NULL CHECK (kind IN ('review', 'cram', 'reset', 'import')),
            -- Seconds since 1970; of an import, when the card was last answered.
            at INTEGER NOT NULL,
            -- 1 again, 2 hard, 3 good, 4 easy; null for a reset or import.
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
            CHECK ((rating IS NULL) = (kind IN ('reset', 'import')))
        ) STRICT;
        INSERT INTO review_now SELECT * FROM review ORDER BY key;
        DROP TABLE review;
        ALTER TABLE review_now RENAME TO review;
        CREATE INDEX review_by_card ON review (card, key);
        CREATE INDEX review_by_time ON review (at);
        """
}
