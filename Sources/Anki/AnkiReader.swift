internal import SQLite

/// Reads packages in the format that every Anki writes on request (.apkg and .colpkg, schema 11).
///
/// Nobody vouches for what is inside: sizes are bounded, and the database is read without trusting its schema.
/// Pictures and sounds are left where they are; text names them.
package struct AnkiReader: ~Copyable {
    /// What was left out.
    package struct Skipped: Hashable, Sendable {
        /// Notes with nothing on the front.
        package var withoutFront = 0
        /// Notes of a type that the package does not describe, or with other fields than it says.
        package var ofUnknownType = 0
        /// Notes without any card.
        package var withoutCards = 0

        package var count: Int { withoutFront + ofUnknownType + withoutCards }
    }

    private let folder: ScratchFolder
    private let collection: Collection

    package static let largestCollection = 1 << 30

    /// Unpacks the collection into a folder of its own in the folder `scratch`.
    package init(path: String, scratch: String) throws {
        let zip = try ZipReader(path: path)
        if zip.entry("collection.anki21b") != nil { throw AnkiError.newerFormat }
        // Where both are there, the former is the real one, and the latter tells old programs to ask for it.
        guard let entry = zip.entry("collection.anki21") ?? zip.entry("collection.anki2") else {
            throw AnkiError.noCollection
        }
        let folder = try ScratchFolder(in: scratch)
        try zip.unpack(entry, limit: Self.largestCollection, to: folder.database)
        do {
            collection = try Collection(path: folder.database)
        } catch {
            throw AnkiError.translated(error)
        }
        self.folder = folder
    }

    /// Notes in the package.
    package var noteCount: Int {
        get throws {
            do {
                return try collection.noteCount
            } catch {
                throw AnkiError.translated(error)
            }
        }
    }

    /// Hands over what the package holds, note by note, with the name of the deck of its first card.
    package func forEachNote(_ body: (AnkiNote, _ deck: String) throws -> Void) throws -> Skipped {
        var skipped = Skipped()
        // What `body` throws is not the package's fault, even where it comes from a database.
        var failure: (any Error)?
        do {
            try collection.forEachNote { note, type, deck in
                guard let type else {
                    skipped.ofUnknownType += 1
                    return
                }
                guard !note.cards.isEmpty else {
                    skipped.withoutCards += 1
                    return
                }
                for note in note.notes(type) {
                    guard note.hasFront else {
                        skipped.withoutFront += 1
                        continue
                    }
                    do {
                        try body(note, deck)
                    } catch {
                        failure = error
                        throw error
                    }
                }
            }
        } catch {
            throw failure ?? AnkiError.translated(error)
        }
        return skipped
    }
}

extension AnkiNote {
    /// Whether every card of the note asks something.
    fileprivate var hasFront: Bool {
        switch content {
        case .basic(let front, _), .reversed(let front, _, _): !front.allSatisfy(\.isWhitespace)
        case .cloze(let text, _): !text.numbers.isEmpty
        }
    }
}
