extension Schema {
    /// Quiz items and what a learner answered to them.
    static let quiz = """
        -- Items made from documents; they can be made again at any time.
        CREATE TABLE quiz_item (
            id TEXT PRIMARY KEY,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('choice', 'cloze', 'true-false', 'match', 'short')),
            shape TEXT NOT NULL,
            origin TEXT NOT NULL CHECK (origin IN ('corpus', 'generated')),
            question TEXT NOT NULL,
            -- The number of the right choice, true or false, the words, or for match the numbers with blanks.
            answer TEXT NOT NULL,
            explanation TEXT NOT NULL,
            topic TEXT NOT NULL,
            -- As estimated, before any answer.
            difficulty REAL NOT NULL,
            subject TEXT,
            -- Of the subject, 0...1.
            importance REAL NOT NULL,
            has_reasons INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- The lists of an item. A choice has a reason why it is wrong, and the concept behind it.
        CREATE TABLE quiz_item_part (
            item TEXT NOT NULL REFERENCES quiz_item ON DELETE CASCADE,
            role TEXT NOT NULL CHECK (role IN ('prompt', 'choice', 'accept', 'concept')),
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            reason TEXT,
            concept TEXT,
            PRIMARY KEY (item, role, position)
        ) STRICT, WITHOUT ROWID;

        -- As documents write places; times in milliseconds.
        CREATE TABLE quiz_item_citation (
            item TEXT NOT NULL REFERENCES quiz_item ON DELETE CASCADE,
            position INTEGER NOT NULL,
            source TEXT NOT NULL,
            part INTEGER,
            time_start INTEGER,
            time_end INTEGER,
            line_start INTEGER,
            line_end INTEGER,
            PRIMARY KEY (item, position)
        ) STRICT, WITHOUT ROWID;

        -- Items outlive no change of documents, what a person did with them does: no table below refers to them.
        CREATE TABLE quiz_sitting (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            -- Seconds since 1970.
            began INTEGER NOT NULL,
            ended INTEGER,
            seed INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE quiz_sitting_item (
            sitting INTEGER NOT NULL REFERENCES quiz_sitting,
            position INTEGER NOT NULL,
            item TEXT NOT NULL,
            -- The choices in the order in which they are shown, each by its text.
            choices TEXT,
            PRIMARY KEY (sitting, position)
        ) STRICT, WITHOUT ROWID;

        -- Every answer, in order. Rows are added and nothing else ever happens to them. The optimizer never reads it:
        -- guessing among four would spoil the model of memory.
        CREATE TABLE quiz_answer (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            sitting INTEGER NOT NULL REFERENCES quiz_sitting,
            item TEXT NOT NULL,
            at INTEGER NOT NULL,
            -- As it was given.
            text TEXT NOT NULL,
            -- Null while the person has not judged it.
            is_right INTEGER,
            -- The row whose verdict this one replaces.
            overrules INTEGER UNIQUE REFERENCES quiz_answer,
            kind TEXT NOT NULL,
            topic TEXT NOT NULL,
            concept TEXT
        ) STRICT;
        CREATE INDEX quiz_answer_by_item ON quiz_answer (item, key);

        -- Items that a person reported as bad; they are never asked again.
        CREATE TABLE bad_quiz_item (
            item TEXT PRIMARY KEY,
            at INTEGER NOT NULL,
            question TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- The answers that count: those that no later row overrules.
        CREATE VIEW quiz_answer_now AS
            SELECT * FROM quiz_answer
            WHERE NOT EXISTS (SELECT 1 FROM quiz_answer AS later WHERE later.overrules = quiz_answer.key);

        -- Says that documents have changed since items were last made of them.
        CREATE TRIGGER document_added_for_quiz AFTER INSERT ON document BEGIN
            DELETE FROM setting WHERE key = 'quiz.made';
        END;
        CREATE TRIGGER document_changed_for_quiz AFTER UPDATE ON document BEGIN
            DELETE FROM setting WHERE key = 'quiz.made';
        END;
        CREATE TRIGGER document_removed_for_quiz AFTER DELETE ON document BEGIN
            DELETE FROM setting WHERE key = 'quiz.made';
        END;
        """
}
