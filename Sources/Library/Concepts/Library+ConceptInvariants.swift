extension Library {
    /// What must hold among concepts, mentions and relations, once they are worked out.
    static let conceptInvariants: [(check: String, sql: String)] = [
        (
            "mentions lie in their texts",
            """
            SELECT 'mention ' || mention.key || ' of ' || concept.id || ' lies outside its text' FROM mention
                JOIN concept ON concept.key = mention.concept JOIN passage ON passage.key = mention.passage
            WHERE byte_end > length(CAST(passage.text AS BLOB))
                OR passage.kind = 'transcript' AND NOT EXISTS (
                    SELECT 1 FROM segment WHERE key = mention.segment_first AND source = passage.source
                        AND key BETWEEN passage.segment_first AND passage.segment_last
                        AND kind IN ('speech', 'summary') AND segment_start < length(CAST(text AS BLOB)))
                OR passage.kind = 'transcript' AND NOT EXISTS (
                    SELECT 1 FROM segment WHERE key = mention.segment_last AND source = passage.source
                        AND key >= mention.segment_first AND kind IN ('speech', 'summary')
                        AND segment_end BETWEEN 1 AND length(CAST(text AS BLOB)))
            """
        ),
        (
            "texts are linked or wait for it",
            """
            SELECT 'passage ' || passage.key || ' of ' || source.id || ' has mentions but is not linked'
            FROM passage JOIN source ON source.key = passage.source
            WHERE EXISTS (SELECT 1 FROM mention WHERE passage = passage.key) AND NOT EXISTS (
                SELECT 1 FROM linked_text LEFT JOIN document ON document.key = notes
                WHERE CASE passage.kind WHEN 'transcript' THEN transcript ELSE document.source END = passage.source)
            """
        ),
        (
            "relations found in text have evidence",
            """
            SELECT relation.origin || ' relation ' || relation.key || ' has no evidence' FROM relation
            WHERE origin != 'glossary' AND EXISTS (SELECT 1 FROM setting WHERE key = 'concepts.related')
                AND NOT EXISTS (SELECT 1 FROM evidence WHERE relation = relation.key)
            """
        ),
        (
            "evidence lies in its source",
            """
            SELECT 'evidence ' || evidence.key || ' points outside its source' FROM evidence
                LEFT JOIN passage ON passage.key = evidence.passage
            WHERE passage IS NOT NULL
                AND (passage.source != evidence.source OR byte_end > length(CAST(passage.text AS BLOB)))
            """
        ),
        (
            "importance is shared out whole",
            """
            SELECT 'the importance of all concepts sums to ' || total
            FROM (SELECT sum(importance) AS total, count(*) AS count FROM concept)
            WHERE count > 0 AND abs(total - 1) > 1e-6
                AND EXISTS (SELECT 1 FROM setting WHERE key = 'concepts.related')
            """
        ),
    ]
}
