/// A part of a transcript as the linker reads it: its passages in order.
struct LinkedText {
    struct Passage {
        let key: Int
        let text: String
    }

    let part: Int
    let passages: [Passage]
}
