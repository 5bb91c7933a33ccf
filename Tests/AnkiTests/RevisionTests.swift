import Anki
import Testing

@Suite struct RevisionTests {
    let note = AnkiNote(
        key: "k", content: .basic(front: "f", back: "b"), tags: ["t"], created: 1, modified: 1)

    @Test func `the time rises when the words change, and only then`() {
        let first = AnkiRevision(of: note, after: nil, now: 100)
        #expect(first.modified == 100)
        #expect(AnkiRevision(of: note, after: first, now: 200) == first)
        var scheduled = note
        scheduled.cards = [AnkiCard(ordinal: 0, isSuspended: true)]
        scheduled.modified = 7
        #expect(AnkiRevision(of: scheduled, after: first, now: 200) == first)

        for change in [
            { (note: inout AnkiNote) in note.content = .basic(front: "f", back: "c") },
            { note in note.content = .reversed(front: "f", back: "b", bothWays: false) },
            { note in note.tags = ["t", "u"] }, { note in note.label = "choice" },
            { note in note.links = [AnkiLink(title: "l", url: nil)] },
        ] {
            var changed = note
            change(&changed)
            let second = AnkiRevision(of: changed, after: first, now: 200)
            #expect(second.fingerprint != first.fingerprint)
            #expect(second.modified == 200)
            // A clock that was set back.
            #expect(AnkiRevision(of: changed, after: first, now: 50).modified == 101)
        }
    }

    @Test func `text cannot pass from field to field unnoticed`() {
        let a = AnkiNote(key: "k", content: .basic(front: "ab", back: "c"), created: 0, modified: 0)
        let b = AnkiNote(key: "k", content: .basic(front: "a", back: "bc"), created: 0, modified: 0)
        #expect(AnkiRevision(of: a, after: nil, now: 0) != AnkiRevision(of: b, after: nil, now: 0))
    }
}
