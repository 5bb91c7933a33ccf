internal import SQLite

/// What a search needs of the connection, made once.
final class SearchTools {
    /// Cuts and stems as `passage_index` does.
    private let stemmer: FullTextTokenizer
    /// The same without stemming.
    private let cutter: FullTextTokenizer
    let ranking: PassageRanking
    let concepts = ConceptIndex()
    private(set) lazy var thesaurus = Thesaurus(stem: stems)

    init(on database: borrowing Connection) throws(SQLiteError) {
        stemmer = try FullTextTokenizer("porter", Self.folding, on: database)
        cutter = try Self.cutter(on: database)
        ranking = PassageRanking()
        try database.register(ranking, as: "passage_score")
    }

    private static let folding = ["unicode61", "remove_diacritics", "2"]

    /// Cuts and folds as `passage_index` does, without stemming.
    static func cutter(on database: borrowing Connection) throws(SQLiteError) -> FullTextTokenizer {
        try FullTextTokenizer(folding[0], Array(folding[1...]), on: database)
    }

    /// In how many of `texts` each word stands.
    func counts(ofWordsIn texts: [String]) -> WordCounts {
        var counts = WordCounts()
        for text in texts { counts.add(text, cutter: { cutter }) }
        return counts
    }

    /// The tokens of `text` as the index holds them, with the bytes they stand at.
    func tokens(of text: String) -> [FullTextToken] { stemmer.tokens(in: text) }

    func stems(of text: String) -> [String] { stemmer.tokens(in: text).map(\.text) }

    /// The words of `text`, folded but not stemmed.
    func words(of text: String) -> [String] { cutter.tokens(in: text).map(\.text) }
}

extension Library {
    func searchTools() throws -> SearchTools {
        if let tools { return tools }
        let made = try SearchTools(on: database)
        tools = made
        return made
    }
}
