/// A place that shows a relation, with the words that say it where the place is in a text of the home.
package struct StoredEvidence: Hashable, Sendable {
    package let place: Place
    /// Nil where its words are not known.
    package let quotation: Quotation?
}
