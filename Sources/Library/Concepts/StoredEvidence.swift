/// A place that shows a relation, with the words that say it where the place is in a text of the home.
package struct StoredEvidence: Hashable, Sendable {
    package let place: Place
    /// Where its words are said: for what was found in notes the place of its statement, where ``place`` has the
    /// section's; else the same.
    package let moment: Place
    /// Nil where its words are not known.
    package let quotation: Quotation?
}
