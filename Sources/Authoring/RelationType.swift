/// How one concept bears on another. Read from left to right: under *Autolyse*, `part-of: Bread making`.
package enum RelationType: String, CaseIterable, Sendable {
    case isA = "is-a"
    case partOf = "part-of"
    case usedFor = "used-for"
    case requires
    case contrastsWith = "contrasts-with"
    case improves
    case causes
    case exampleOf = "example-of"
    /// Found in text; nobody writes it.
    case relatedTo = "related-to"

    /// The types that a glossary may state.
    package static let written = allCases.filter { $0 != .relatedTo }

    /// Whether a chain of such relations must not come back to where it began.
    package var isAcyclic: Bool { self == .isA || self == .partOf || self == .requires }
}
