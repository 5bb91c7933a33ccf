/// What cards ask of a concept of a glossary.
package enum Asking: String, CaseIterable, Hashable, Sendable {
    /// What its name means, and what the thing that is described is called.
    case both
    /// Only what its name means: its description fits other names too.
    case meaning
    /// Nothing: everybody knows what it is.
    case nothing
}
