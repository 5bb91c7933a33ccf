@testable import Library

/// What people type into a search, run against a small index.
struct QueriesTarget: FuzzTarget {
    static var seeds: [[UInt8]] {
        seeds([
            "salt speaker:\"Ben Loaf\"", "\"resting stage\" -oven knead*", "\"a b\" OR \"the crust\"", "glutn autolise",
            "source:bread topic:dough concept:gluten -\"of the\"", "“curly ” NEAR(a b) {title} : ^x + * ( ) --",
            "e\u{301}clair ﬁne İstanbul 面包 👩‍👩‍👧 \u{202E}nevo",
            (0..<40).map { "word\($0)" }.joined(separator: " ") + " \"pasted\" -text",
        ])
    }

    private let library: Library
    private let home: ScratchHome

    init() throws {
        home = try ScratchHome { library in
            for (name, text) in [
                ("talk.txt", Samples.talk), ("dough.md", Samples.glossary), ("bread.md", Samples.notes),
            ] {
                _ = try library.ingest(Array(text.utf8), path: name)
            }
        }
        library = try home.library()
    }

    func fault(in bytes: [UInt8]) throws -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        let query = SearchQuery(text)
        guard query.text == text, query.words.count <= SearchQuery.mostWords else { return "too much: \(query)" }
        if let empty = query.phrases.first(where: \.isEmpty) { return "a group of no phrase: \(empty)" }
        let answer: SearchAnswer
        do {
            answer = try library.search(text, in: SearchScope(isExplained: true))
        } catch is LibraryError {
            // A source, concept or topic that is not here.
            return query.filters.isEmpty ? "a query without filters was refused" : nil
        }
        guard answer.query == text else { return "another query was answered" }
        return Self.fault(in: answer.hits)
    }

    private static func fault(in hits: [SearchHit]) -> String? {
        for (index, hit) in hits.enumerated() {
            if hit.rank != index + 1 || hit.text.isEmpty || !hit.score.isFinite { return "no hit: \(hit)" }
            let bytes = Array(hit.text.utf8)
            var end = 0
            for range in hit.highlights {
                guard range.lowerBound >= end, !range.isEmpty, range.upperBound <= bytes.count,
                    bytes[range.lowerBound] & 0xC0 != 0x80,
                    range.upperBound == bytes.count || bytes[range.upperBound] & 0xC0 != 0x80
                else { return "a highlight of no words: \(range) of \(hit)" }
                end = range.upperBound
            }
        }
        return nil
    }
}
