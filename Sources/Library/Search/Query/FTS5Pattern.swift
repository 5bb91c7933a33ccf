/// A query plan in the syntax of FTS5, <https://www.sqlite.org/fts5.html#full_text_query_syntax>. Text from outside
/// comes in only as quoted strings, so that no input is a syntax error.
struct FTS5Pattern: Hashable, Sendable {
    /// A phrase of the pattern: FTS5 numbers them from left to right.
    struct Phrase: Hashable, Sendable {
        /// The index of the plan's group; nil for one that only decides whether a passage is a hit.
        let group: Int?
        let weight: Double
    }

    private(set) var text = ""
    private(set) var phrases: [Phrase] = []

    /// Passages that hold every required form and no excluded one, and any form of any group. Nil where there is
    /// nothing to match.
    init?(_ plan: QueryPlan) {
        guard !plan.isEmpty else { return nil }
        for forms in plan.required {
            text += "({title text} : (" + Self.either(forms) + ")) AND "
            phrases += forms.map { _ in Phrase(group: nil, weight: 0) }
        }
        text += "(" + Self.either(plan.groups.flatMap(\.forms)) + ")"
        for (index, group) in plan.groups.enumerated() {
            phrases += group.forms.map { Phrase(group: index, weight: $0.weight) }
        }
        if !plan.excluded.isEmpty {
            text = "(\(text)) NOT ({title text} : (" + Self.either(plan.excluded) + "))"
            phrases += plan.excluded.map { _ in Phrase(group: nil, weight: 0) }
        }
    }

    private static func either(_ forms: [QueryPlan.Form]) -> String {
        forms.map { $0.isPrefix ? quoted($0.text) + " *" : quoted($0.text) }.joined(separator: " OR ")
    }

    static func quoted(_ text: String) -> String {
        var string = "\""
        for scalar in text.unicodeScalars where scalar.value != 0 {
            string.unicodeScalars.append(scalar)
            if scalar == "\"" { string.append("\"") }
        }
        return string + "\""
    }
}
