internal import Text

/// A typed answer or an accepted one in the form in which they are compared.
struct TypedForm: Hashable {
    /// Folded words in the singular, without articles and phrases that lead up to an answer.
    let words: [String]
    /// The words joined: `fine tuning`, `fine-tuning` and `finetuning` are one.
    let compact: String
    /// The numbers, which no slip of the finger may change.
    let numbers: [String]

    init(_ text: some StringProtocol) {
        var words = QuizWords.words(text)
        for lead in Self.leads where words.count > lead.count && Array(words.prefix(lead.count)) == lead {
            words.removeFirst(lead.count)
            break
        }
        let bare = words.filter { !Self.articles.contains($0) }
        self.words = (bare.isEmpty ? words : bare).map(Self.singular)
        compact = self.words.joined().filter { $0 != "." && $0 != "'" }
        numbers = self.words.map { $0.filter { $0.isNumber } }.filter { !$0.isEmpty }
    }

    var isBlank: Bool { compact.isEmpty }

    private static let articles: Set<String> = ["a", "an", "the"]
    private static let leads = [
        ["it", "is", "called"], ["this", "is", "called"], ["the", "answer", "is"], ["the", "term", "is"],
        ["i", "think"],
        ["that", "is"], ["this", "is"], ["it", "is"], ["it's"], ["that's"], ["its"], ["called"], ["probably"],
    ]

    /// A word without the ending of the plural.
    static func singular(_ word: String) -> String {
        if irregular[word] != nil { return irregular[word] ?? word }
        guard word.count > 3, word.hasSuffix("s") else { return word }
        if ["ss", "us", "is"].contains(where: { word.hasSuffix($0) }) { return word }
        if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
        if ["ches", "shes", "xes", "sses", "zes"].contains(where: { word.hasSuffix($0) }) {
            return String(word.dropLast(2))
        }
        return String(word.dropLast())
    }

    private static let irregular = [
        "indices": "index", "matrices": "matrix", "vertices": "vertex", "criteria": "criterion", "analyses": "analysis",
        "hypotheses": "hypothesis", "schemata": "schema", "people": "person", "vocabularies": "vocabulary",
    ]
}
