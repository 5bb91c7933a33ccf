internal import SQLite

/// Which words of a hit answer the query.
struct Highlights {
    /// Forms by their first token, the longest first.
    private var forms: [String: [QueryPlan.Form]] = [:]
    private var prefixes: [String] = []

    init(_ plan: QueryPlan) {
        for form in plan.groups.flatMap(\.forms) + plan.required.joined() {
            if form.isPrefix, form.tokens.count == 1 {
                prefixes.append(form.text)
            } else if let first = form.tokens.first {
                forms[first, default: []].append(form)
            }
        }
        for key in forms.keys { forms[key]!.sort { $0.tokens.count > $1.tokens.count } }
    }

    /// The UTF-8 byte ranges of `text` that match, ascending and not overlapping.
    func ranges(in text: String, _ tools: SearchTools) -> [Range<Int>] {
        let tokens = tools.tokens(of: text)
        var ranges: [Range<Int>] = []
        var index = 0
        while index < tokens.count {
            let length = self.length(at: index, of: tokens)
            if length > 0 {
                ranges.append(tokens[index].range.lowerBound..<tokens[index + length - 1].range.upperBound)
            }
            index += max(1, length)
        }
        return ranges
    }

    /// How many tokens from `index` on match, 0 if none.
    private func length(at index: Int, of tokens: [FullTextToken]) -> Int {
        for form in forms[tokens[index].text] ?? [] where index + form.tokens.count <= tokens.count {
            if zip(form.tokens, tokens[index...]).allSatisfy({ $0 == $1.text }) { return form.tokens.count }
        }
        return prefixes.contains { tokens[index].text.hasPrefix($0) } ? 1 : 0
    }
}
