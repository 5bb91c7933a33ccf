private import SQLite

/// One of the names of a concept of the glossaries.
struct ConceptName: Hashable, Sendable {
    enum Kind: String, Sendable {
        case name, alias
        /// What machines make of it.
        case heard
    }

    let text: String
    /// As the index holds it.
    let tokens: [String]
    let kind: Kind
}

extension Library {
    /// The ids of the concepts that are called by these tokens, those with that very name first.
    func concepts(called tokens: [String]) throws -> [String] {
        let found = try database.rows(
            """
            SELECT concept FROM concept_form WHERE tokens = ?1
            ORDER BY CASE kind WHEN 'name' THEN 0 WHEN 'alias' THEN 1 ELSE 2 END, concept
            """, [tokens.joined(separator: " ")]
        ) { $0.string(0) }
        return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// What a concept is called, its name first.
    func forms(of concept: String) throws -> [ConceptName] {
        try names(
            """
            SELECT text, tokens, kind FROM concept_form WHERE concept = ?1
            ORDER BY CASE kind WHEN 'name' THEN 0 WHEN 'alias' THEN 1 ELSE 2 END, tokens LIMIT 24
            """, concept
        ).reduce(into: []) { names, name in
            if !names.contains(where: { $0.tokens == name.tokens }) { names.append(name) }
        }
    }

    /// The names of the concepts that are kinds, parts or examples of one.
    func narrowerNames(than concept: String) throws -> [ConceptName] {
        try names(
            """
            SELECT DISTINCT text, tokens, kind FROM concept_form WHERE kind = 'name' AND concept IN (
                SELECT narrower FROM narrower
                WHERE concept IN (SELECT tokens FROM concept_form WHERE concept = ?1 AND kind != 'heard'))
            ORDER BY tokens LIMIT 12
            """, concept)
    }

    private func names(_ sql: String, _ concept: String) throws -> [ConceptName] {
        try database.rows(sql, [concept]) { row in
            ConceptName(
                text: row.string(0), tokens: row.string(1).split(separator: " ").map(String.init),
                kind: ConceptName.Kind(rawValue: row.string(2)) ?? .alias)
        }
    }
}
