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

extension LinkedPassage {
    /// Texts that follow each other, with what `linker` finds in them; numbered from `firstID` on.
    ///
    /// A name that is cut by the border of two texts stands in both of them.
    package static func linked(_ texts: [String], firstID: Int = 0, by linker: Linker) -> [LinkedPassage] {
        var spots = [[Spot]](repeating: [], count: texts.count)
        for mention in linker.mentions(in: texts) {
            for text in mention.segments {
                if let bytes = mention.bytes(in: text, of: texts[text].utf8.count) {
                    spots[text].append(Spot(concept: mention.concept, bytes: bytes))
                }
            }
        }
        return texts.indices.map { LinkedPassage(id: firstID + $0, text: texts[$0], spots: spots[$0]) }
    }
}
