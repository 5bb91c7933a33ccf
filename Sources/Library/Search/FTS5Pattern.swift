/// A query in the syntax of FTS5, <https://www.sqlite.org/fts5.html#full_text_query_syntax>. Text from outside
/// comes in only as quoted strings, so that no input is a syntax error.
struct FTS5Pattern: Hashable, Sendable {
    let text: String

    /// Passages that hold every phrase and no excluded term, ranked by all words and phrases. Nil where the
    /// query has nothing to match.
    init?(_ query: SearchQuery) {
        guard !query.isEmpty else { return nil }
        let phrases = query.phrases.map { group in group.map(Self.quoted).joined(separator: " OR ") }
        let required = phrases.map { "(\($0))" }.joined(separator: " AND ")
        let ranking = (query.words.map(Self.term) + query.phrases.flatMap { $0.map(Self.quoted) })
            .joined(separator: " OR ")
        var pattern = phrases.isEmpty ? "(\(ranking))" : "(\(required)) AND (\(ranking))"
        if !query.excluded.isEmpty {
            pattern = "(\(pattern)) NOT (\(query.excluded.map(Self.term).joined(separator: " OR ")))"
        }
        text = pattern
    }

    /// Passages that hold any word of the query, of its phrases too; exclusions are forgotten.
    init?(relaxed query: SearchQuery) {
        let words =
            query.words.map(Self.term)
            + query.phrases.flatMap { $0 }.flatMap { $0.split(separator: " ") }.map { Self.quoted(String($0)) }
        guard !words.isEmpty else { return nil }
        text = words.joined(separator: " OR ")
    }

    private static func term(_ term: SearchQuery.Term) -> String {
        term.isPrefix ? quoted(term.text) + " *" : quoted(term.text)
    }

    private static func quoted(_ text: String) -> String {
        var string = "\""
        for scalar in text.unicodeScalars where scalar.value != 0 {
            string.unicodeScalars.append(scalar)
            if scalar == "\"" { string.append("\"") }
        }
        return string + "\""
    }
}
