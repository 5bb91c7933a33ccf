import Anki
import Foundation
import Testing

/// Packages that Anki 26.9.3 wrote: its stock note types, some cards answered with FSRS.
@Suite struct RealPackageTests {
    private func fixture(_ name: String) throws -> String {
        try #require(Bundle.module.path(forResource: "Fixtures/\(name)", ofType: "apkg"))
    }

    @Test func `the older format is read whole`() throws {
        let folder = try TemporaryFolder()
        let reader = try AnkiReader(path: fixture("real-legacy"), scratch: folder.path)
        let count = try reader.noteCount
        #expect(count == 5)
        var notes: [AnkiNote] = []
        let skipped = try reader.forEachNote { note, deck in
            #expect(deck == "My Deck::Sub")
            #expect(note.tags == ["eu::west", "geo"])
            notes.append(note)
        }
        #expect(skipped.count == 0)
        #expect(
            notes.map(\.content) == [
                .basic(front: "Front one\nline two", back: "Back & x"),
                .reversed(front: "name", back: "what [picture: a.png]", bothWays: true),
                .reversed(front: "opt", back: "back", bothWays: true),
                .cloze(
                    text: ClozeText([
                        .hidden(number: 1, pieces: [.text("Prague")], hint: nil), .text(" is in "),
                        .hidden(number: 2, pieces: [.text("Czechia")], hint: "country"), .text(" "),
                        .hidden(
                            number: 3,
                            pieces: [.text("out "), .hidden(number: 4, pieces: [.text("in")], hint: nil)], hint: nil),
                    ]), extra: "extra"),
                .basic(front: "typed", back: "answer"),
            ])
        let first = try #require(notes[0].cards.first)
        // Created on 2026-11-20, due six days later.
        #expect(
            first.schedule
                == AnkiSchedule(
                    due: .day(20_777 + 6), interval: 6, reps: 1, lapses: 0,
                    memory: AnkiSchedule.Memory(stability: 8.2956, difficulty: 1), ease: 2.5,
                    lastReview: 1_795_219_143))
        #expect(
            first.reviews == [
                AnkiReview(at: 1_795_219_143, rating: 4, kind: .learning, interval: 6, lastInterval: 0, milliseconds: 0)
            ])
        #expect(
            notes[1].cards[0].schedule?.due == .instant(1_795_219_829, steps: 1, isRelearning: false))
        #expect(notes[1].cards[1].schedule == nil)
        #expect(notes[3].cards.map(\.ordinal) == [0, 1, 2, 3])
    }

    @Test func `the newer format says which box to tick`() throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: AnkiError.newerFormat) {
            _ = try AnkiReader(path: fixture("real-new"), scratch: folder.path)
        }
        #expect(error?.description.contains("“Support older Anki versions (slower/larger files)”") == true)
        #expect(folder.files == [])
    }
}
