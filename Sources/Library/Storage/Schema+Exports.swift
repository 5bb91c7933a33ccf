extension Schema {
    /// What other programs were given.
    static let exports = """
        -- What was last exported of a card to Anki: its program takes words over only if their time has risen.
        CREATE TABLE anki_revision (
            card TEXT PRIMARY KEY,
            -- Of words, tags, links and label.
            fingerprint TEXT NOT NULL,
            -- Seconds since 1970: of the first export, and of the last one with other words than before.
            created INTEGER NOT NULL,
            modified INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
