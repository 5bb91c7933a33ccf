private import SQLite

extension Library {
    /// The ids of the concepts that `text` names, in order; of names that overlap, the longest.
    func concepts(in text: String, _ tools: SearchTools) throws -> [String] {
        let names = try tools.concepts.names(self)
        guard !names.isEmpty else { return [] }
        let tokens = tools.stems(of: text)
        var found: [String] = []
        var index = 0
        while index < tokens.count {
            let here = (names[tokens[index]] ?? []).first { name in
                index + name.tokens.count <= tokens.count && zip(name.tokens, tokens[index...]).allSatisfy { $0 == $1 }
            }
            if let here, !found.contains(here.concept) { found.append(here.concept) }
            index += here?.tokens.count ?? 1
        }
        return found
    }
}

/// The names of all concepts, read once, by their first token, the longest first. Single words that machines hear
/// for a name are left out: by themselves they are ordinary words.
final class ConceptIndex {
    struct Name {
        let tokens: [String]
        let concept: String
    }

    private var index: [String: [Name]]?

    func names(_ library: Library) throws -> [String: [Name]] {
        if let index { return index }
        var made: [String: [Name]] = [:]
        let forms = try library.database.rows(
            """
            SELECT tokens, concept FROM concept_form WHERE kind != 'heard' OR tokens LIKE '% %'
            ORDER BY length(tokens) DESC, CASE kind WHEN 'name' THEN 0 WHEN 'alias' THEN 1 ELSE 2 END, concept
            """
        ) { ($0.string(0), $0.string(1)) }
        for (tokens, concept) in forms {
            let tokens = tokens.split(separator: " ").map(String.init)
            made[tokens[0], default: []].append(Name(tokens: tokens, concept: concept))
        }
        index = made
        return made
    }
}
