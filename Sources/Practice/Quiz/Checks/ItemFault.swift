/// A rule that an item breaks, and where.
package struct ItemFault: Hashable, Sendable {
    package let check: ItemCheck
    /// What it is that breaks the rule: a word, an option.
    package let detail: String

    package init(check: ItemCheck, detail: String) {
        self.check = check
        self.detail = detail
    }
}
