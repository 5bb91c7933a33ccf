internal import SQLite

/// Turns what a person typed into what to look for: words without stop words, spelling put right, the concepts
/// of the glossary that are named, and everyday synonyms.
struct QueryPlanner {
    /// Distinct words that rank; the rest of a longer text repeats or blurs what it is about.
    static let mostWords = 64
    /// A word that stands n times in a query counts n to this power.
    static let repetition = 0.85
    /// The weight of a concept against a word, for each word that names it.
    static let conceptWeight = 0.9
    /// Of a machine's mis-hearing against a name.
    static let heardWeight = 0.5
    static let narrowerWeight = 0.1
    static let synonymWeight = 0.2
    /// The most words that name a concept.
    private static let longestName = 6

    let library: Library
    let tools: SearchTools
    let query: SearchQuery
    private var plan = QueryPlan()

    init(_ query: SearchQuery, _ library: Library) throws {
        self.library = library
        self.query = query
        tools = try library.searchTools()
    }

    /// A word of the query as the planner sees it.
    private struct Token {
        let word: String
        let stem: String
        let isPrefix: Bool
    }

    mutating func makePlan() throws -> QueryPlan {
        var tokens = self.tokens()
        if let spelling = try Spelling(of: tokens.map { ($0.word, $0.isPrefix) }, library, tools) {
            plan.correction = spelling.corrected(query.text)
            tokens = tokens.map { token in
                spelling.corrections[token.word].map {
                    Token(word: $0, stem: tools.stems(of: $0).first ?? $0, isPrefix: false)
                } ?? token
            }
        }
        addWords(tokens)
        addPhrases()
        let named = try addConcepts(tokens)
        addSynonyms(tokens, named)
        return plan
    }

    private func tokens() -> [Token] {
        var tokens: [Token] = []
        for term in query.words {
            let words = tools.words(of: term.text)
            let stems = tools.stems(of: term.text)
            guard words.count == stems.count else { continue }
            for (index, word) in words.enumerated() {
                tokens.append(
                    Token(word: word, stem: stems[index], isPrefix: term.isPrefix && index == words.count - 1))
            }
        }
        return tokens
    }

    private mutating func addWords(_ tokens: [Token]) {
        var counts: [String: Int] = [:]
        var order: [Token] = []
        let saying = tokens.filter { $0.isPrefix || !StopWords.contains($0.word) }
        for token in saying.isEmpty && query.phrases.isEmpty ? tokens : saying {
            let key = token.isPrefix ? token.word + "*" : token.stem
            if counts.updateValue(counts[key, default: 0] + 1, forKey: key) == nil { order.append(token) }
        }
        var indices: [String: Int] = [:]
        for token in order.prefix(Self.mostWords) {
            let count = Double(counts[token.isPrefix ? token.word + "*" : token.stem] ?? 1)
            indices[token.stem] = plan.groups.count
            let form = QueryPlan.Form(text: token.word, tokens: [token.stem], isPrefix: token.isPrefix)
            plan.groups.append(
                QueryPlan.Group(
                    origin: .word, label: token.word, weight: power(count, Self.repetition), forms: [form]))
        }
        for (first, second) in zip(tokens, tokens.dropFirst()) {
            guard let left = indices[first.stem], let right = indices[second.stem], left != right else { continue }
            let pair = QueryPlan.Pair(first: left, second: right)
            if !plan.neighbours.contains(pair) { plan.neighbours.append(pair) }
        }
    }

    private mutating func addPhrases() {
        for phrases in query.phrases {
            let forms = phrases.compactMap(form)
            guard !forms.isEmpty else { continue }
            plan.required.append(forms)
            plan.groups.append(
                QueryPlan.Group(
                    origin: .phrase, label: forms.map { "\u{201C}\($0.text)\u{201D}" }.joined(separator: " or "),
                    weight: 1, forms: forms))
            // Its words rank as well, so that a relaxed query finds what comes nearest.
            for form in forms {
                for (word, stem) in zip(tools.words(of: form.text), form.tokens)
                where !StopWords.contains(word) && plan.groups.count < Self.mostWords {
                    let isKnown = plan.groups.contains { $0.forms.contains { $0.tokens == [stem] } }
                    if !isKnown {
                        plan.groups.append(
                            QueryPlan.Group(
                                origin: .word, label: word, weight: 1,
                                forms: [QueryPlan.Form(text: word, tokens: [stem])]))
                    }
                }
            }
        }
        plan.excluded = query.excluded.compactMap { term in
            var form = form(term.text)
            form?.isPrefix = term.isPrefix
            return form
        }
    }

    private func form(_ text: String) -> QueryPlan.Form? {
        let tokens = tools.stems(of: text)
        return tokens.isEmpty ? nil : QueryPlan.Form(text: text, tokens: tokens)
    }

    /// Adds the concepts that the query names; the tokens that name them.
    private mutating func addConcepts(_ tokens: [Token]) throws -> Set<String> {
        var named: Set<String> = []
        let runs =
            [tokens.prefix(Self.mostWords).map { ($0.word, $0.stem) }]
            + query.phrases.joined().map { Array(zip(tools.words(of: $0), tools.stems(of: $0)).prefix(Self.mostWords)) }
        for run in runs {
            var begin = 0
            while begin < run.count {
                var length = min(Self.longestName, run.count - begin)
                while length > 0 {
                    let stems = run[begin..<begin + length].map(\.1)
                    if length > 1 || !StopWords.contains(run[begin].0) {
                        let concepts = try library.concepts(called: stems)
                        if !concepts.isEmpty {
                            for concept in concepts.prefix(2) { try add(concept, words: length) }
                            named.formUnion(stems)
                            break
                        }
                    }
                    length -= 1
                }
                begin += max(1, length)
            }
        }
        return named
    }

    private mutating func add(_ concept: String, words: Int) throws {
        guard !plan.concepts.contains(concept) else { return }
        plan.concepts.append(concept)
        let names = try library.forms(of: concept)
        let forms = names.map { name in
            QueryPlan.Form(
                text: name.text, tokens: name.tokens, weight: name.kind == .heard ? Self.heardWeight : 1)
        }
        guard !forms.isEmpty else { return }
        plan.groups.append(
            QueryPlan.Group(
                origin: .concept, label: names.first { $0.kind == .name }?.text ?? concept,
                weight: Self.conceptWeight * Double(words), forms: forms))
        let narrower = try library.narrowerNames(than: concept).filter { name in
            !forms.contains { $0.tokens == name.tokens }
        }
        if !narrower.isEmpty {
            plan.groups.append(
                QueryPlan.Group(
                    origin: .narrower, label: narrower.map(\.text).joined(separator: ", "),
                    weight: Self.narrowerWeight,
                    forms: narrower.map { QueryPlan.Form(text: $0.text, tokens: $0.tokens) }))
        }
    }

    private mutating func addSynonyms(_ tokens: [Token], _ named: Set<String>) {
        let own = plan.groups.filter { $0.origin == .word }
        let stems = Set(own.flatMap { $0.forms.flatMap(\.tokens) })
        for group in own.prefix(16) {
            guard let stem = group.forms.first?.tokens.first else { continue }
            let forms = tools.thesaurus.synonyms(of: stem).compactMap(form).filter { !stems.contains($0.tokens[0]) }
            guard !forms.isEmpty else { continue }
            plan.groups.append(
                QueryPlan.Group(
                    origin: .synonym, label: forms.map(\.text).joined(separator: ", "),
                    weight: Self.synonymWeight * group.weight, forms: forms))
        }
    }
}
