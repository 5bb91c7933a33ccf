/// A place that shows a relation, with the words that say it where the place is in a text of the home.
package struct StoredEvidence: Hashable, Sendable {
    package let place: Place
    /// Nil for a place that the glossary names.
    package let quotation: Quotation?
}
