import Authoring
import Concepts

/// Passages written with their mentions marked: `[RAG] is a kind of [search]`. Ids are the words in the brackets.
func passage(_ marked: String, id: Int = 0) -> LinkedPassage {
    var text: [UInt8] = []
    var spots: [LinkedPassage.Spot] = []
    var open = 0
    for byte in marked.utf8 {
        switch byte {
        case UInt8(ascii: "["): open = text.count
        case UInt8(ascii: "]"):
            let name = String(decoding: text[open...], as: UTF8.self)
            spots.append(LinkedPassage.Spot(concept: Concept.ID(name), bytes: open..<text.count))
        default: text.append(byte)
        }
    }
    return LinkedPassage(id: id, text: String(decoding: text, as: UTF8.self), spots: spots)
}

/// A relation as one line: `a is-a b`.
func line(_ relation: Relation) -> String { "\(relation.from) \(relation.type.rawValue) \(relation.to)" }

/// SplitMix64: the same numbers from the same seed.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
