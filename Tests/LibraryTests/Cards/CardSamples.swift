import Library
import Practice
import Testing

/// A glossary, notes and cards that we made up.
enum CardSamples {
    static let glossary = """
        ---
        study: glossary
        topic: dough
        ---

        ## Autolyse

        - also: flour rest

        A pause before kneading in which wheat takes up water and gluten forms by itself.

        - see: bread [00:02:10]

        ## Proofing

        A wait of some hours during which yeast fills a loaf with gas.

        - see: bread [00:05:10]

        """

    static let notes = """
        ---
        study: notes
        title: Bread
        topics: [dough]
        url: https://www.youtube.com/watch?v=abcdefghijk
        ---

        ## Rest [00:02:10]

        - Flour takes up water slowly, so early kneading is work for nothing. [00:02:40]

        Concepts: Autolyse

        ## Check yourself

        ### Why do bakers wait before they knead? [00:02:40]

        Because the flour needs time to take up the water.

        Concepts: Autolyse

        """

    static func cards(_ fronts: [(String, String)]) -> String {
        "---\nstudy: cards\ntopic: dough\n---\n\n" + fronts.map { "## \($0)\n\n\($1)\n" }.joined(separator: "\n")
    }
}

/// The instant that ISO 8601 text names.
func instant(_ text: String) throws -> Practice.Timestamp {
    let time = Practice.Timestamp(iso8601: text)
    return try #require(time)
}
