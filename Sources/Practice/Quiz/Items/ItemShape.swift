/// The template that an item was made from: two items of one shape ask in the same way.
package enum ItemShape: String, CaseIterable, Hashable, Sendable {
    /// Written by a person, so of no template.
    case authored
    case definitionToName = "definition-to-name"
    case nameToDefinition = "name-to-definition"
    case contrast
    case definitionCloze = "definition-cloze"
    case definitionTruth = "definition-truth"
    case definitionMatch = "definition-match"
    case shortName = "short-name"
    case expansion

    package var isTemplate: Bool { self != .authored }
}
