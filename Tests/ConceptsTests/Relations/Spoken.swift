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
