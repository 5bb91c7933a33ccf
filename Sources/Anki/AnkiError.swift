/// Why a package could not be written or read.
package enum AnkiError: Error, Hashable, Sendable {
    /// A file cannot be opened, read or written; `reason` is the system's.
    case file(path: String, reason: String)
    /// The target exists and is no regular file.
    case notAFile(path: String)

    /// The bytes are no zip archive; `found` says what they are instead, where that shows.
    case notZip(found: String?)
    /// The archive stops before its end or contradicts itself; `detail` says where.
    case damagedZip(detail: String)
    /// The archive uses the format for more than 4 GB or 65,534 entries.
    case zip64
    case encrypted(entry: String)
    /// An entry is packed in a way other than stored or deflated.
    case packing(entry: String, method: Int)
    /// An entry is larger than anything this program takes.
    case entryTooLarge(entry: String, limit: Int)
    /// More was given to write than a zip without extensions holds.
    case tooLargeToWrite(entry: String)

    /// The package is in the format that only Anki 2.1.50 and later read.
    case newerFormat
    /// The archive holds no collection.
    case noCollection
    /// The collection inside is not as it should be; `detail` says what is wrong.
    case damagedCollection(detail: String)

    /// Two notes with the same key.
    case duplicateKey(String)
    /// Nothing to ask on the note with this key.
    case emptyFront(key: String)
    /// A cloze note without anything hidden, or with a number outside 1...500.
    case noGap(key: String)
}

extension AnkiError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .file(let path, let reason): "\(path): \(reason)"
        case .notAFile(let path): "\(path) exists and is not a regular file"
        case .notZip(let found?): "this is not an Anki package (.apkg): it looks like \(found)"
        case .notZip(nil): "this is not an Anki package (.apkg): it is no zip archive, or its end is cut off"
        case .damagedZip(let detail): "the package is damaged: \(detail)"
        case .zip64: "the package uses the zip format for more than 4 GB (zip64), which is not supported"
        case .encrypted(let entry): "“\(entry)” in the package is encrypted"
        case .packing(let entry, let method):
            "“\(entry)” in the package is packed with method \(method); only stored (0) and deflated (8) are supported"
        case .entryTooLarge(let entry, let limit): "“\(entry)” in the package is larger than \(limit >> 20) MB"
        case .tooLargeToWrite(let entry): "“\(entry)” is too large for a package: 4 GB is the limit"
        case .newerFormat:
            """
            this package is in Anki's newer format
            In Anki, export again with “Support older Anki versions (slower/larger files)” ticked.
            """
        case .noCollection: "the package holds no collection (collection.anki21 or collection.anki2)"
        case .damagedCollection(let detail): "the collection in the package cannot be read: \(detail)"
        case .duplicateKey(let key): "two cards have the key “\(key)”"
        case .emptyFront(let key): "the card “\(key)” has nothing on its front"
        case .noGap(let key): "the cloze card “\(key)” hides nothing, or numbers what it hides outside 1 to 500"
        }
    }
}
