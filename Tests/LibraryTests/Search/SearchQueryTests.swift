import Library
import Testing

@Suite struct SearchQueryTests {
    @Test(arguments: [
        ("vision rag", ["vision", "rag"], [[]], []), ("\"chunk size\" -vector", [], [["chunk size"]], ["vector"]),
        ("embed* now", ["embed", "now"], [[]], []), ("\"a b\" OR \"c d\"", [], [["a b", "c d"]], []),
        ("an unclosed \"quote goes on", ["an", "unclosed"], [["quote goes on"]], []), ("- * \"\" OR", [], [[]], []),
        ("\u{201C}curly one\u{201D} x", ["x"], [["curly one"]], []), ("-\"not this\"", [], [[]], ["not this"]),
    ])
    func `a query is taken apart`(text: String, words: [String], phrases: [[String]], excluded: [String]) {
        let query = SearchQuery(text)
        #expect(query.words.map(\.text) == words)
        #expect(query.phrases == phrases.filter { !$0.isEmpty })
        #expect(query.excluded.map(\.text) == excluded)
    }

    @Test func `filters take a word or a phrase`() {
        let query = SearchQuery("Speaker:\"Ada Crumb\" topic:dough concept:rag source: bread")
        #expect(query.filters[.speaker] == ["Ada Crumb"])
        #expect(query.filters[.topic] == ["dough"])
        #expect(query.filters[.concept] == ["rag"])
        #expect(query.filters[.source] == nil)
        #expect(query.words.map(\.text) == ["source:", "bread"])
    }

    @Test func `a pasted text is cut off, not refused`() {
        let query = SearchQuery(String(repeating: "word \"and phrase\" -minus ", count: 5000))
        #expect(query.isPasted)
        #expect(query.words.count == SearchQuery.mostWords)
        #expect(query.phrases.count <= SearchQuery.mostPhrases)
        #expect(query.excluded.count <= SearchQuery.mostPhrases)
    }
}
