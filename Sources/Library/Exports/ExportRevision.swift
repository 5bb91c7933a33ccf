/// What was last exported of a card to a program that compares.
package struct ExportRevision: Hashable, Sendable {
    package let fingerprint: String
    /// Seconds since 1970, of the first export.
    package let created: Int
    /// Seconds since 1970, of the last export with other words than the one before.
    package let modified: Int

    package init(fingerprint: String, created: Int, modified: Int) {
        self.fingerprint = fingerprint
        self.created = created
        self.modified = modified
    }
}
