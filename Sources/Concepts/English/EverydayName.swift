/// Names that ordinary English uses for something else too, or that everybody knows.
package enum EverydayName {
    /// Whether `name` is one word that people use when they speak of anything at all: framing, context, hiring.
    package static func isOne(_ name: String) -> Bool {
        !name.contains(" ") && !name.isEmpty && name == name.prefix(1) + name.dropFirst().lowercased()
            && isOrdinary(name)
    }

    /// Whether a word is ordinary English, grammar and the commonest technical words among it.
    package static func isOrdinary(_ word: String) -> Bool {
        let hashes = WordHashes(word.lowercased())
        return English.shared.kind(singular: hashes.singular, root: hashes.root, isVerbal: hashes.isVerbal) != nil
    }
}
