extension Schema {
    /// What it takes to store talk quickly.
    ///
    /// Whoever adds passages puts them into the index too (``TextChanges``). A trigger would do it within a savepoint
    /// of its own for each, and at every savepoint FTS5 writes out what it has gathered: most of the time of an ingest
    /// went into tiny pieces of index and into merging these.
    ///
    /// Lists of more than two in a CHECK are tables that SQLite makes anew for every row; comparisons are not.
    static let indexing = """
        DROP TRIGGER passage_added;
        -- Bytes that FTS5 gathers before it writes them out: what comes in together makes one piece.
        INSERT INTO passage_index (passage_index, rank) VALUES ('hashsize', 8388608);

        CREATE TABLE segment_now (
            key INTEGER PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES transcript (source) ON DELETE CASCADE,
            part INTEGER NOT NULL,
            line_start INTEGER NOT NULL,
            line_end INTEGER NOT NULL CHECK (line_end >= line_start),
            time_start INTEGER,
            time_end INTEGER CHECK (time_end >= time_start),
            speaker TEXT,
            starts_turn INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (
                kind = 'speech' OR kind = 'summary' OR kind = 'sponsor' OR kind = 'repeat' OR kind = 'noise'
                OR kind = 'head'),
            text TEXT NOT NULL
        ) STRICT;
        INSERT INTO segment_now SELECT * FROM segment;
        DROP TABLE segment;
        ALTER TABLE segment_now RENAME TO segment;
        CREATE INDEX segment_by_source ON segment (source, part);

        CREATE TABLE mention_now (
            key INTEGER PRIMARY KEY,
            concept INTEGER NOT NULL REFERENCES concept ON DELETE CASCADE,
            passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
            byte_start INTEGER NOT NULL,
            byte_end INTEGER NOT NULL CHECK (byte_end > byte_start),
            segment_first INTEGER,
            segment_last INTEGER,
            segment_start INTEGER,
            segment_end INTEGER,
            form TEXT NOT NULL CHECK (form = 'name' OR form = 'alias' OR form = 'heard' OR form = 'sound'),
            confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1)
        ) STRICT;
        INSERT INTO mention_now SELECT * FROM mention;
        DROP TABLE mention;
        ALTER TABLE mention_now RENAME TO mention;
        CREATE INDEX mention_by_concept ON mention (concept);
        CREATE INDEX mention_by_passage ON mention (passage);
        """
}
