import Text

/// The words of a text that say what it is about, each by its beginning, so that the forms of a word count as one.
struct CitationWords: Hashable, Sendable {
    /// Letters by which a word is known; shorter ones of fewer than four say little.
    private static let (length, least) = (6, 4)

    private let beginnings: Set<Substring>

    init(_ text: String = "") {
        beginnings = Set(
            Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= Self.least }
                .map { $0.prefix(Self.length) })
    }

    /// How many words both have.
    func shared(with other: CitationWords) -> Int {
        beginnings.count < other.beginnings.count
            ? beginnings.count(where: other.beginnings.contains) : other.beginnings.count(where: beginnings.contains)
    }
}
