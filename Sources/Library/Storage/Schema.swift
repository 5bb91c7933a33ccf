/// The tables of `study.db`, as numbered steps that are only ever added to. `PRAGMA user_version` says how
/// many a database has taken.
///
/// What comes from text (sources, segments, passages) can be rebuilt from text; what a person did
/// (settings, edits, removals) stands in tables of its own and is never derived.
package enum Schema {
    /// `PRAGMA application_id` of our databases: "stdy".
    package static let applicationID = 0x7374_6479

    /// Passages of notes have keys from here on, those of transcripts below: a search in one kind is a range of
    /// rows, which the index knows how to skip.
    static let firstNotesPassage = 1 << 40

    package static let migrations: [String] = [
        first, concepts, cards, quiz, exports, talkCards, indexing, broughtCards, moments,
    ]

    private static let first = """
        CREATE TABLE setting (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- An episode or a course. The facts are those of its files; edits lie over them.
        CREATE TABLE source (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL,
            show TEXT,
            date TEXT,
            url TEXT
        ) STRICT;

        CREATE TABLE source_edit (
            source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
            field TEXT NOT NULL CHECK (field IN ('title', 'show', 'date', 'url')),
            value TEXT NOT NULL,
            PRIMARY KEY (source, field)
        ) STRICT, WITHOUT ROWID;

        CREATE VIEW source_now AS
            SELECT source.key, source.id,
                coalesce((SELECT value FROM source_edit WHERE source = source.key AND field = 'title'), title) AS title,
                coalesce((SELECT value FROM source_edit WHERE source = source.key AND field = 'show'), show) AS show,
                coalesce((SELECT value FROM source_edit WHERE source = source.key AND field = 'date'), date) AS date,
                coalesce((SELECT value FROM source_edit WHERE source = source.key AND field = 'url'), url) AS url
            FROM source;

        -- Built-in sources that were removed and shall not come back with a new version.
        CREATE TABLE removed_source (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

        CREATE TABLE person (
            source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            role TEXT,
            PRIMARY KEY (source, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE source_topic (
            source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
            position INTEGER NOT NULL,
            topic TEXT NOT NULL,
            PRIMARY KEY (source, position)
        ) STRICT, WITHOUT ROWID;

        -- What the notes call the parts of a transcript, and where these are to be heard.
        CREATE TABLE noted_part (
            source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
            number INTEGER NOT NULL,
            title TEXT NOT NULL,
            url TEXT,
            PRIMARY KEY (source, number)
        ) STRICT, WITHOUT ROWID;

        -- How a transcript of a source is recognised.
        CREATE TABLE mark (
            source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('video', 'title', 'words')),
            value TEXT NOT NULL,
            PRIMARY KEY (source, kind, value)
        ) STRICT, WITHOUT ROWID;

        -- Files that a person wrote, whole: everything made of them can be made again.
        CREATE TABLE document (
            key INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('notes', 'glossary', 'cards')),
            -- The path it was read from; for the built-in ones below Corpus/.
            path TEXT NOT NULL,
            origin TEXT NOT NULL CHECK (origin IN ('corpus', 'yours')),
            -- Of a glossary or cards, by which a new version replaces the old one.
            topic TEXT,
            source INTEGER REFERENCES source ON DELETE CASCADE,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX document_by_source ON document (source);

        CREATE TABLE transcript (
            source INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE,
            path TEXT NOT NULL,
            format TEXT NOT NULL,
            words INTEGER NOT NULL,
            segments INTEGER NOT NULL,
            repeats INTEGER NOT NULL,
            -- Of its words, see Fingerprint.
            fingerprint TEXT NOT NULL UNIQUE,
            sketch TEXT NOT NULL
        ) STRICT;
        CREATE INDEX transcript_by_path ON transcript (path);

        CREATE TABLE part (
            source INTEGER NOT NULL REFERENCES transcript (source) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            title TEXT,
            url TEXT,
            PRIMARY KEY (source, number)
        ) STRICT, WITHOUT ROWID;

        -- Times in milliseconds. The keys of one transcript are in file order.
        CREATE TABLE segment (
            key INTEGER PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES transcript (source) ON DELETE CASCADE,
            part INTEGER NOT NULL,
            line_start INTEGER NOT NULL,
            line_end INTEGER NOT NULL CHECK (line_end >= line_start),
            time_start INTEGER,
            time_end INTEGER CHECK (time_end >= time_start),
            speaker TEXT,
            starts_turn INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('speech', 'summary', 'sponsor', 'repeat', 'noise', 'head')),
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX segment_by_source ON segment (source, part);

        CREATE TABLE repeat_run (
            source INTEGER NOT NULL REFERENCES transcript (source) ON DELETE CASCADE,
            line_start INTEGER NOT NULL,
            line_end INTEGER NOT NULL,
            of_line_start INTEGER NOT NULL,
            of_line_end INTEGER NOT NULL,
            PRIMARY KEY (source, line_start)
        ) STRICT, WITHOUT ROWID;

        -- The unit that search returns: of a transcript, or a section of notes.
        CREATE TABLE passage (
            key INTEGER PRIMARY KEY,
            source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('notes', 'transcript')),
            part INTEGER,
            line_start INTEGER NOT NULL,
            line_end INTEGER NOT NULL,
            time_start INTEGER,
            time_end INTEGER,
            segment_first INTEGER,
            segment_last INTEGER,
            speaker TEXT,
            title TEXT,
            text TEXT NOT NULL,
            -- What people wrote about this place of a transcript, see Hint: it is found by their words too.
            section TEXT,
            notes TEXT,
            questions TEXT,
            names TEXT,
            meanings TEXT
        ) STRICT;
        CREATE INDEX passage_by_source ON passage (source, kind);

        -- Keys of notes lie above those of transcripts, see Schema.firstNotesPassage.
        CREATE VIRTUAL TABLE passage_index USING fts5 (
            title, text, section, notes, questions, names, meanings, content='passage', content_rowid='key',
            tokenize='porter unicode61 remove_diacritics 2'
        );
        CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
            INSERT INTO passage_index (rowid, title, text, section, notes, questions, names, meanings)
                VALUES (new.key, new.title, new.text, new.section, new.notes, new.questions, new.names, new.meanings);
        END;
        CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
            INSERT INTO passage_index (passage_index, rowid, title, text, section, notes, questions, names, meanings)
                VALUES ('delete', old.key, old.title, old.text, old.section, old.notes, old.questions, old.names,
                    old.meanings);
        END;
        CREATE TRIGGER passage_changed AFTER UPDATE ON passage BEGIN
            INSERT INTO passage_index (passage_index, rowid, title, text, section, notes, questions, names, meanings)
                VALUES ('delete', old.key, old.title, old.text, old.section, old.notes, old.questions, old.names,
                    old.meanings);
            INSERT INTO passage_index (rowid, title, text, section, notes, questions, names, meanings)
                VALUES (new.key, new.title, new.text, new.section, new.notes, new.questions, new.names, new.meanings);
        END;

        -- What a notes file or glossary says about a place of a source. Lines or milliseconds, both ends included.
        CREATE TABLE hint (
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            source TEXT NOT NULL,
            field TEXT NOT NULL CHECK (field IN ('section', 'notes', 'questions', 'names', 'meanings')),
            part INTEGER,
            line_start INTEGER,
            line_end INTEGER,
            time_start INTEGER,
            time_end INTEGER,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX hint_by_source ON hint (source);
        CREATE INDEX hint_by_document ON hint (document);

        -- What the concepts of the glossaries are called, as tokens of the index joined by blanks.
        CREATE TABLE concept_form (
            tokens TEXT NOT NULL,
            concept TEXT NOT NULL,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('name', 'alias', 'heard')),
            text TEXT NOT NULL,
            PRIMARY KEY (tokens, concept, document)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX concept_form_by_concept ON concept_form (concept);
        CREATE INDEX concept_form_by_document ON concept_form (document);

        -- Concepts that are kinds, parts or examples of another.
        CREATE TABLE narrower (
            concept TEXT NOT NULL,
            narrower TEXT NOT NULL,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            PRIMARY KEY (concept, narrower, document)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX narrower_by_document ON narrower (document);

        -- The words of all passages, folded, and in how many each stands: for spelling.
        CREATE TABLE vocabulary (
            word TEXT PRIMARY KEY,
            passages INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- The hits of the last search, for @N.
        CREATE TABLE last_hit (
            rank INTEGER PRIMARY KEY,
            passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
            -- The last of the neighbours that make up the hit.
            last INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE
        ) STRICT;
        """
}
