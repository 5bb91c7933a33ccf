extension Schema {
    /// Whoever adds passages puts them into the index too (``PassageWriter``). A trigger would do it within a savepoint
    /// of its own for each, and at every savepoint FTS5 writes out what it has gathered: most of the time of an ingest
    /// went into tiny pieces of index and into merging these.
    static let indexing = """
        DROP TRIGGER passage_added;
        """
}
