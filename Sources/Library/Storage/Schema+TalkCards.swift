extension Schema {
    /// Cards are made from transcripts too.
    static let talkCards = """
        -- Says that transcripts have changed since cards were last made of them.
        CREATE TRIGGER transcript_added_for_cards AFTER INSERT ON transcript BEGIN
            DELETE FROM setting WHERE key = 'cards.made';
        END;
        CREATE TRIGGER transcript_removed_for_cards AFTER DELETE ON transcript BEGIN
            DELETE FROM setting WHERE key = 'cards.made';
        END;
        """
}
