/// A passage and the concepts that it mentions.
package struct LinkedPassage: Sendable {
    package struct Spot: Hashable, Sendable {
        package let concept: Concept.ID
        /// Where in the text, in UTF-8 bytes.
        package let bytes: Range<Int>

        package init(concept: Concept.ID, bytes: Range<Int>) {
            self.concept = concept
            self.bytes = bytes
        }
    }

    /// Unique among the passages that are looked at together.
    package let id: Int
    package let text: String
    /// In the order of the text; where two overlap, the later one is passed over.
    package let spots: [Spot]

    package init(id: Int, text: String, spots: [Spot]) {
        self.id = id
        self.text = text
        self.spots = spots
    }
}
