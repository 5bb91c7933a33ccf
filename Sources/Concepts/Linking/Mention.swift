/// A place in a text where somebody speaks of a concept.
package struct Mention: Hashable, Sendable {
    /// What the words are to the concept.
    package enum Form: String, CaseIterable, Sendable {
        case name
        case alias
        /// What machine transcripts make of it, as the glossary lists it.
        case heard
        /// A mishearing that nobody listed, found by its sound.
        case sound
    }

    package let concept: Concept.ID
    /// The texts that it lies in, by their indices: more than one where a border cuts it.
    package let segments: ClosedRange<Int>
    /// The UTF-8 byte at which it begins in the first of them.
    package let start: Int
    /// The UTF-8 byte behind its end in the last of them.
    package let end: Int
    /// The words as they stand, those of several texts with a blank between.
    package let surface: String
    package let form: Form
    /// How sure we are, from 0 to 1; what is below a half is not reported.
    package let confidence: Double

    /// The same in a row of texts where so many more stand before its own.
    func shifted(by texts: Int) -> Mention {
        Mention(
            concept: concept, segments: segments.lowerBound + texts...segments.upperBound + texts, start: start,
            end: end, surface: surface, form: form, confidence: confidence)
    }

    /// The UTF-8 bytes that it takes of the text with index `segment`, which has `length` bytes; nil where it
    /// takes none.
    package func bytes(in segment: Int, of length: Int) -> Range<Int>? {
        guard segments.contains(segment) else { return nil }
        let from = segment == segments.lowerBound ? start : 0
        let to = segment == segments.upperBound ? end : length
        return from < to ? from..<to : nil
    }
}
