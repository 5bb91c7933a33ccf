private import Text

/// What a note is about: outlives every change of its title.
package struct NoteKey: Hashable, Comparable, Sendable {
    /// In the order in which names are given, so that a concept has its own name before a topic of the same name.
    package enum Kind: String, CaseIterable, Sendable {
        case index, concept, source, topic

        /// The folder that such notes lie in; empty for the top.
        package var folder: String {
            switch self {
            case .index: ""
            case .concept: "concepts"
            case .source: "sources"
            case .topic: "topics"
            }
        }
    }

    package let kind: Kind
    /// A slug, unique among those of its kind; empty for the index.
    package let id: String

    /// - Parameter id: made a slug where it is none.
    package init(_ kind: Kind, _ id: String) {
        self.kind = kind
        let isSlug = id.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        self.id = isSlug ? id : Slug.make(from: id)
    }

    package static let index = NoteKey(.index, "")

    package static func < (a: NoteKey, b: NoteKey) -> Bool {
        let kinds = Kind.allCases
        let (first, second) = (kinds.firstIndex(of: a.kind) ?? 0, kinds.firstIndex(of: b.kind) ?? 0)
        return first != second ? first < second : a.id < b.id
    }
}
