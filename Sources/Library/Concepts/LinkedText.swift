/// A part of a transcript as the linker reads it, or notes.
struct LinkedText: Sendable {
    struct Segment: Sendable {
        let text: String
        let isContent: Bool
    }

    /// In order.
    let passages: [String]
    /// What the passages were made of; empty for notes.
    let segments: [Segment]
}
