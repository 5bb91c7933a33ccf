import Anki
import Foundation
import Testing

/// Writes packages for the real Anki, which `.ci/run` has import them.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["STUDY_APKG"] != nil))
struct PackagesForAnki {
    let folder = ProcessInfo.processInfo.environment["STUDY_APKG"] ?? ""

    private func write(_ notes: [AnkiNote], _ name: String, scheduling: AnkiOptions.Scheduling? = nil) throws {
        var writer = try AnkiWriter(
            AnkiOptions(deck: "AI engineering::cards", scheduling: scheduling, scratch: folder))
        for note in notes { try writer.add(note) }
        try writer.finish(to: "\(folder)/\(name).apkg")
    }

    @Test func `a first export`() throws { try write(Samples.notes(), "plain") }

    @Test func `with schedules and logs`() throws {
        try write(Samples.scheduled(), "scheduled", scheduling: .init())
    }

    @Test func `a later export after an edit and a new card`() throws {
        let now = 1_760_100_000
        var notes = Samples.notes()
        let last = notes.map { AnkiRevision(of: $0, after: nil, now: $0.modified) }
        notes[3].content = .basic(front: "Edited", back: "Newly written")
        for index in notes.indices {
            notes[index].modified = AnkiRevision(of: notes[index], after: last[index], now: now).modified
        }
        notes.insert(
            AnkiNote(key: "new", content: .basic(front: "New", back: "One"), created: now, modified: now), at: 2)
        try write(notes, "later")
    }
}
