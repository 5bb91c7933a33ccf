extension Schema {
    /// A hit stands for the moment at which its words are said, not for the beginning of its passage.
    static let moments = """
        -- The byte of the hit's text at which the words looked for stand closest; null where none is marked.
        ALTER TABLE last_hit ADD COLUMN byte INTEGER;
        """
}
