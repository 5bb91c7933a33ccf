extension Schema {
    /// Concepts, where they are spoken of, and how they hang together. All of it is derived from documents and
    /// transcripts and can be made again at any time.
    static let concepts = """
        CREATE TABLE concept (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            -- Empty where nobody gave one, like the definition.
            topic TEXT NOT NULL,
            definition TEXT NOT NULL,
            matters TEXT,
            origin TEXT NOT NULL CHECK (origin IN ('glossary', 'found')),
            importance REAL NOT NULL DEFAULT 0 CHECK (importance BETWEEN 0 AND 1)
        ) STRICT;

        CREATE TABLE concept_name (
            concept INTEGER NOT NULL REFERENCES concept ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('alias', 'heard')),
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (concept, kind, position)
        ) STRICT, WITHOUT ROWID;

        -- The texts whose mentions are known: a transcript, or the document of notes. They go with the text.
        CREATE TABLE linked_text (
            transcript INTEGER UNIQUE REFERENCES transcript (source) ON DELETE CASCADE,
            notes INTEGER UNIQUE REFERENCES document ON DELETE CASCADE,
            CHECK ((transcript IS NULL) != (notes IS NULL))
        ) STRICT;

        -- Bytes are those of UTF-8: of the passage's text, and of the segments that a mention begins and ends in.
        -- A name that the border of two passages cuts stands in the first.
        CREATE TABLE mention (
            key INTEGER PRIMARY KEY,
            concept INTEGER NOT NULL REFERENCES concept ON DELETE CASCADE,
            passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
            byte_start INTEGER NOT NULL,
            byte_end INTEGER NOT NULL CHECK (byte_end > byte_start),
            segment_first INTEGER,
            segment_last INTEGER,
            segment_start INTEGER,
            segment_end INTEGER,
            form TEXT NOT NULL CHECK (form IN ('name', 'alias', 'heard', 'sound')),
            confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1)
        ) STRICT;
        CREATE INDEX mention_by_concept ON mention (concept);
        CREATE INDEX mention_by_passage ON mention (passage);

        CREATE TABLE relation (
            key INTEGER PRIMARY KEY,
            concept INTEGER NOT NULL REFERENCES concept ON DELETE CASCADE,
            type TEXT NOT NULL,
            target INTEGER NOT NULL REFERENCES concept ON DELETE CASCADE,
            weight REAL NOT NULL CHECK (weight > 0 AND weight <= 1),
            origin TEXT NOT NULL CHECK (origin IN ('glossary', 'pattern', 'cooccurrence')),
            reason TEXT,
            UNIQUE (concept, type, target)
        ) STRICT;
        CREATE INDEX relation_by_target ON relation (target);

        -- What shows a relation: bytes of a passage, or a place that a glossary names. Times in milliseconds.
        CREATE TABLE evidence (
            key INTEGER PRIMARY KEY,
            relation INTEGER NOT NULL REFERENCES relation ON DELETE CASCADE,
            position INTEGER NOT NULL,
            source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
            passage INTEGER REFERENCES passage ON DELETE CASCADE,
            byte_start INTEGER,
            byte_end INTEGER,
            kind TEXT NOT NULL CHECK (kind IN ('notes', 'transcript')),
            part INTEGER,
            time_start INTEGER,
            time_end INTEGER,
            line_start INTEGER NOT NULL,
            line_end INTEGER NOT NULL CHECK (line_end >= line_start),
            UNIQUE (relation, position)
        ) STRICT;
        CREATE INDEX evidence_by_passage ON evidence (passage);
        CREATE INDEX evidence_by_source ON evidence (source);

        -- The settings concepts.linked and concepts.related say that what they name is up to date.
        CREATE TRIGGER glossary_added AFTER INSERT ON document WHEN new.kind = 'glossary' BEGIN
            DELETE FROM setting WHERE key = 'concepts.linked';
        END;
        CREATE TRIGGER glossary_changed AFTER UPDATE OF text ON document WHEN new.kind = 'glossary' BEGIN
            DELETE FROM setting WHERE key = 'concepts.linked';
        END;
        CREATE TRIGGER glossary_removed AFTER DELETE ON document WHEN old.kind = 'glossary' BEGIN
            DELETE FROM setting WHERE key = 'concepts.linked';
        END;
        CREATE TRIGGER text_unlinked AFTER DELETE ON linked_text BEGIN
            DELETE FROM setting WHERE key = 'concepts.related';
        END;
        CREATE TRIGGER text_linked AFTER INSERT ON linked_text BEGIN
            DELETE FROM setting WHERE key = 'concepts.related';
        END;
        """
}
