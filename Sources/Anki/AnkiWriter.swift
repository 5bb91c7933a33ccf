internal import JSON
internal import SQLite

/// Writes a package in the format that every Anki reads (.apkg, schema 11): note by note into a collection
/// beside the target, in the end as a zip. Memory does not grow with the number of notes.
///
/// The same notes and options give the same bytes, on the same version of SQLite and zlib.
///
/// ```swift
/// var writer = try AnkiWriter(AnkiOptions(deck: "AI engineering", scratch: "/tmp"))
/// for note in notes { try writer.add(note) }
/// try writer.finish(to: "cards.apkg")
/// ```
package struct AnkiWriter: ~Copyable {
    private let scheduling: AnkiOptions.Scheduling?
    private let deck: Int
    private let folder: ScratchFolder
    private let database: Connection
    private let insertNote: Statement
    private let insertCard: Statement
    private let insertReview: Statement
    /// What keys became, to find two of the same.
    private var keys: Set<UInt64> = []
    private var lastNote = 0
    private var lastCard = 0

    package private(set) var noteCount = 0
    package private(set) var cardCount = 0
    package private(set) var reviewCount = 0

    package init(_ options: AnkiOptions) throws {
        let name = CollectionSchema.deckName(options.deck)
        let folder = try ScratchFolder(in: options.scratch)
        let database = try Connection(path: folder.database)
        try database.execute(CollectionSchema.tables)
        try database.run(
            CollectionSchema.collection, CollectionSchema.created, CollectionSchema.created * 1000,
            JSONWriter.string(CollectionSchema.settings), JSONWriter.string(CollectionSchema.noteTypes),
            JSONWriter.string(CollectionSchema.decks(name)))
        let insertNote = try database.prepare(CollectionSchema.note)
        let insertCard = try database.prepare(CollectionSchema.card)
        let insertReview = try database.prepare(CollectionSchema.review)
        scheduling = options.scheduling
        deck = CollectionSchema.deckID(name)
        self.folder = folder
        self.database = database
        self.insertNote = insertNote
        self.insertCard = insertCard
        self.insertReview = insertReview
    }

    /// Adds a note with its cards. Throws ``AnkiError`` for one that Anki would not take; nothing of it is
    /// written then, and others can follow.
    package mutating func add(_ note: AnkiNote) throws {
        let row = NoteRow(note)
        let sortText = row.sortText
        let ordinals = note.ordinals
        if sortText.allSatisfy(\.isWhitespace) { throw AnkiError.emptyFront(key: note.key) }
        if case .reversed(_, let back, true) = note.content, back.allSatisfy(\.isWhitespace) {
            throw AnkiError.emptyFront(key: note.key)
        }
        guard let last = ordinals.last, let first = ordinals.first, first >= 0, last < 500 else {
            throw AnkiError.noGap(key: note.key)
        }
        let bits = NoteID.bits(ofKey: note.key)
        guard keys.insert(bits).inserted else { throw AnkiError.duplicateKey(note.key) }

        // Ids are times in milliseconds; they rise, so that rows are added at the end of their tables.
        lastNote = max(lastNote + 1, note.created * 1000)
        try insertNote.run(
            lastNote, NoteID.guid(bits), row.type.rawValue, note.modified, row.tags,
            row.fields.joined(separator: "\u{1F}"), sortText, NoteRow.checksum(sortText))
        noteCount += 1
        for ordinal in ordinals {
            try add(note.cards.first { $0.ordinal == ordinal }, ordinal, of: note, bits)
        }
    }

    private mutating func add(_ card: AnkiCard?, _ ordinal: Int, of note: AnkiNote, _ bits: UInt64) throws {
        cardCount += 1
        lastCard = max(lastCard + 1, lastNote)
        var card = card
        if scheduling != nil, let reviews = card?.reviews {
            // Anki checks that the last review of a card is the last of its log.
            var last: Int?
            for review in reviews {
                let id = try add(review, seed: bits &+ UInt64(ordinal))
                if review.kind != .cram { last = max(last ?? id, id) }
            }
            if let last { card?.schedule?.lastReview = last / 1000 }
        }
        let row = CardRow(card, position: cardCount, scheduling)
        try insertCard.run(
            lastCard, lastNote, deck, ordinal, note.modified, row.type, row.queue, row.due, row.interval, row.factor,
            row.reps, row.lapses, row.left, row.data)
    }

    /// Adds a review of the last card and gives its id, which is its time in milliseconds and must be like no
    /// other: the milliseconds come from the card, and where they are taken, from an ever wider time around.
    private mutating func add(_ review: AnkiReview, seed: UInt64) throws -> Int {
        var random = seed
        var width = 1000
        while true {
            let id = review.at * 1000 + Int(random % UInt64(width))
            // The factor tells a review that was scheduled from one out of order.
            try insertReview.run(
                id, lastCard, min(max(review.rating, 1), 4), review.interval, review.lastInterval,
                review.kind == .review || review.kind == .relearning ? 2500 : 0, max(0, review.milliseconds),
                review.kind.rawValue)
            if database.changes > 0 {
                reviewCount += 1
                return id
            }
            width = min(width * 2, 1 << 40)
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            random ^= random >> 33
        }
    }

    /// Makes the package and puts it at `path`, all of it or nothing. Nothing can be added afterwards.
    package mutating func finish(to path: String) throws {
        try ByteFile.checkReplaceable(path)
        try database.execute(CollectionSchema.indexes)
        let partial = ByteFile.neighbour(of: path)
        do {
            var zip = try ZipWriter(path: partial)
            try zip.add("collection.anki2", contentsOf: folder.database)
            try zip.add("media", Array("{}".utf8), packing: .stored)
            try zip.finish()
            try ByteFile.move(partial, to: path)
        } catch {
            ByteFile.remove(partial)
            throw error
        }
    }
}
