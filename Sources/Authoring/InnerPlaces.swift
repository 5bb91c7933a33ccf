import Transcripts

/// The places that stand within a text, as in `He salts it late [03:05], after the rest.`
enum InnerPlaces {
    /// The text as a sentence to read: without them and the blanks before them. Other brackets stay.
    static func removed(from text: String) -> String {
        guard text.contains("[") else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let after = rest.index(after: close)
            if PlaceReference(written: rest[rest.index(after: open)..<close]) != nil {
                var before = rest[..<open]
                while before.last == " " { before.removeLast() }
                result += before
                if result.isEmpty { rest = rest[after...].drop { $0 == " " } } else { rest = rest[after...] }
            } else {
                // A bracket that opens within this one may be a place.
                let next = rest.index(after: open)
                result += rest[..<next]
                rest = rest[next...]
            }
        }
        return result + rest
    }
}
