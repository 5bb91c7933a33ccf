import Transcripts

/// Text that may end with a place in square brackets.
struct TrailingPlace {
    /// Without the place and the blanks before it.
    let text: String
    let place: PlaceReference?
    /// What stands in the brackets at the end if it was meant as a place but is none.
    let broken: String?

    init(_ text: String) {
        var text = text[...]
        guard text.last == "]", let open = text.lastIndex(of: "[") else {
            (self.text, place, broken) = (String(text), nil, nil)
            return
        }
        let inner = text[text.index(after: open)...].dropLast()
        let place = PlaceReference(written: inner)
        let isMeant =
            inner.hasPrefix("line") || inner.hasPrefix("part")
            || (inner.first?.isNumber ?? false && inner.contains(":"))
        if place != nil || isMeant {
            text = text[..<open]
            while text.last == " " { text.removeLast() }
        }
        (self.text, self.place, broken) = (String(text), place, place == nil && isMeant ? String(inner) : nil)
    }
}
