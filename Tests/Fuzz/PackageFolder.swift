@testable import Anki
import FoundationEssentials
@testable import Library
@testable import study

/// A folder in which packages are made and read.
final class PackageFolder {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "study-fuzz-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func file(_ name: String) -> String { folder.appending(path: name).path }

    /// One note of every kind, with a schedule and a log.
    static var notes: [AnkiNote] {
        let contents: [AnkiNote.Content] = [
            .basic(front: "What rests?", back: "Dough & <flour>\n- all of it"),
            .reversed(front: "Autolyse", back: "A rest {{c1::of}} an hour", bothWays: true),
            .cloze(
                text: ClozeText([
                    .text("Flour takes up "), .hidden(number: 1, pieces: [.text("water")], hint: "wet"), .text("."),
                ]), extra: "It does."),
        ]
        let schedules: [AnkiSchedule] = [
            AnkiSchedule(
                due: .day(20_500), interval: 9, reps: 3, lapses: 1,
                memory: AnkiSchedule.Memory(stability: 9.5, difficulty: 5), ease: 2.5, lastReview: 1_760_000_000),
            AnkiSchedule(due: .instant(1_760_000_600, steps: 1, isRelearning: true), interval: 1, reps: 2, lapses: 1),
        ]
        return contents.enumerated().map { index, content in
            let reviews = [AnkiReview(at: 1_760_000_000 - index, rating: 3, kind: .review, interval: 9)]
            return AnkiNote(
                key: "note/\(index)", content: content,
                links: [AnkiLink(title: "A talk", url: "https://example.org/v?t=10")], tags: ["bread::dough"],
                label: "contrast", created: 1_759_000_000, modified: 1_760_000_000,
                cards: [AnkiCard(ordinal: 0, schedule: schedules[index % 2], reviews: reviews)])
        }
    }

    /// The path of a package as we write it.
    func package(of notes: [AnkiNote]) throws -> String {
        var writer = try AnkiWriter(AnkiOptions(deck: "Bread", scheduling: .init(), scratch: folder.path))
        for note in notes { try writer.add(note) }
        try writer.finish(to: file("written.apkg"))
        return file("written.apkg")
    }

    /// A sound archive around a collection, which is not packed, so that its bytes stand in it.
    func archive(of collection: [UInt8]) throws -> [UInt8] {
        var zip = try ZipWriter(path: file("archive.apkg"))
        try zip.add("collection.anki2", collection, packing: .stored)
        try zip.finish()
        return Array(try Data(contentsOf: URL(filePath: file("archive.apkg"))))
    }

    /// Reads a package as `study import` does, takes its cards in, and reads back what we write of its notes.
    func fault(in package: [UInt8], _ home: ScratchHome) throws -> String? {
        let path = file("read.apkg")
        try Data(package).write(to: URL(filePath: path))
        var notes: [AnkiNote] = []
        do {
            let reader = try AnkiReader(path: path, scratch: folder.path)
            _ = try reader.forEachNote { note, _ in notes.append(note) }
        } catch let error as AnkiError {
            return error.description.isEmpty ? "an error without words: \(error)" : nil
        }
        let cards = try CardImport.cards(ofPackage: path)
        if let fault = cards.isEmpty ? nil : try ImportedCards.fault(in: cards, home) { return fault }
        return try roundTrip(notes)
    }

    private func roundTrip(_ notes: [AnkiNote]) throws -> String? {
        var written: [AnkiNote] = []
        var writer = try AnkiWriter(AnkiOptions(deck: "Bread", scheduling: .init(), scratch: folder.path))
        for note in notes {
            do {
                try writer.add(note)
                written.append(note)
            } catch is AnkiError {
                // Without a front, or the same key again: Anki would not take it.
            }
        }
        try writer.finish(to: file("again.apkg"))
        var again: [AnkiNote] = []
        let reader = try AnkiReader(path: file("again.apkg"), scratch: folder.path)
        _ = try reader.forEachNote { note, _ in again.append(note) }
        guard again.count == written.count else { return "\(written.count) notes became \(again.count)" }
        let contents = Dictionary(again.map { ($0.key, $0) }) { first, _ in first }
        for note in written {
            guard let other = contents[Self.kept(note.key)], Self.texts(of: note) == Self.texts(of: other) else {
                return "\(note) became \(String(describing: contents[Self.kept(note.key)]))"
            }
        }
        return nil
    }

    /// What a person sees of a note.
    private static func texts(of note: AnkiNote) -> [String] {
        switch note.content {
        case .basic(let front, let back): return [kept(front), kept(back)]
        case .reversed(let front, let back, let bothWays): return [kept(front), kept(back), "\(bothWays)"]
        case .cloze(let text, let extra):
            let gaps = text.numbers.flatMap { [text.text(hiding: $0, gap: "[…]")] + text.hidden($0) }
            return ([text.text(hiding: nil, gap: "")] + gaps + [extra]).map(kept)
        }
    }

    /// Text as it comes back: Anki takes no control characters, and every end of line is a newline.
    private static func kept(_ text: String) -> String {
        let scalars = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").unicodeScalars.filter {
            $0.value >= 0x20 && $0.value != 0x7F || $0 == "\t" || $0 == "\n"
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
