/// Robertson and Zaragoza, *The Probabilistic Relevance Framework: BM25 and Beyond*, 2009; fields as in their BM25F:
/// the occurrences in all fields are weighed and added up before they saturate.
enum BM25 {
    /// How soon more occurrences stop counting.
    static let k1 = 1.5

    /// A column of `passage_index`: what an occurrence in it counts, how much longer columns are marked down, and
    /// the length, in tokens, that neither helps nor hurts (nil: the mean over the collection; hints have a fixed one,
    /// because most collections have hints on few of their passages).
    struct Field: Sendable {
        let weight: Double
        let b: Double
        let pivot: Double?
    }

    /// In the order of the columns: title, text, section, notes, questions, names, meanings.
    static let fields = [
        Field(weight: 1.5, b: 0.5, pivot: 8), Field(weight: 1, b: 0.75, pivot: nil),
        Field(weight: 0.7, b: 0.5, pivot: 20), Field(weight: 1.5, b: 0.5, pivot: 60),
        Field(weight: 0.8, b: 0.5, pivot: 45), Field(weight: 1.5, b: 0.5, pivot: 20),
        Field(weight: 1.25, b: 0.5, pivot: 130),
    ]

    /// The columns whose words stand in the order in which they were said or written, for proximity: text and notes,
    /// each with what a close pair in it is worth.
    static let proximity = [0, 0.6, 0, 0.3, 0, 0, 0]

    /// How much rarer words count more; never negative, as Lucene has it.
    static func rarity(of frequency: Int, in rows: Int) -> Double {
        let frequency = Double(min(frequency, rows))
        return logarithm(1 + (Double(rows) - frequency + 0.5) / (frequency + 0.5))
    }

    static func saturated(_ occurrences: Double) -> Double { occurrences * (k1 + 1) / (k1 + occurrences) }
}
