import Anki

/// Notes with everything that is hard on the way.
enum Samples {
    static let hard = [
        "plain", "“quotes” \"double\" 'single'", "two\nlines\n\nand a blank one", "=1+1", "@SUM(A1)", "tab\tbed", "😀👩‍👩‍👧‍👦🇨🇿",
        "שלום עולם", "مرحبا ABC \u{202B}123\u{202C}", "<script>alert(1)</script>", "a & b &amp; c &lt;",
        "std::vector::size",
        "{{c1::not a gap}} }} {{", "[sound:evil.mp3] [latex]x[/latex] [$]y[/$]", "\\(x^2\\)", "C:\\path", "a,b;c",
        "  blanks  kept  ", "trailing newline\n", "é e\u{301}", "1 < 2 > 0", "[[wiki|link]] ==mark== :::", "'=quoted",
        "\u{2028}separator", "-- - — …", "\u{FEFF}mark", "<br>", "{", "}", "::", "?", "100 %",
    ]

    static func notes(modified: Int = 1_760_000_000) -> [AnkiNote] {
        let created = 1_759_000_000
        var notes = hard.enumerated().map { index, text in
            AnkiNote(
                key: "basic/\(index)", content: .basic(front: "Front \(text)", back: text),
                links: [
                    AnkiLink(title: "A talk, 14:29 <1>", url: "https://example.org/watch?v=a&t=869s\"x"),
                    AnkiLink(title: "No address", url: "javascript:alert(1)"),
                ], tags: ["study::Retrieval & search", "hard \"tag\"", "study::retrieval & search"], label: "contrast",
                created: created + index, modified: modified)
        }
        notes += hard.enumerated().map { index, text in
            AnkiNote(
                key: "reversed/\(index)",
                content: .reversed(front: "Name \(text)", back: "What \(text)", bothWays: index % 2 == 0),
                created: created, modified: modified)
        }
        notes += hard.enumerated().map { index, text in
            AnkiNote(
                key: "cloze/\(index)",
                content: .cloze(
                    text: ClozeText([
                        .text("\(text) is "), .hidden(number: 1, pieces: [.text("[\(text)]")], hint: nil),
                        .text(" or "),
                        .hidden(number: 3, pieces: [.text(text + ".")], hint: index % 2 == 0 ? "hint \(text)" : nil),
                    ]), extra: index % 3 == 0 ? text : ""),
                tags: ["study::cloze"], created: created, modified: modified)
        }
        return notes
    }

    /// The same notes with schedules and logs of every kind.
    static func scheduled(modified: Int = 1_760_000_000) -> [AnkiNote] {
        notes(modified: modified).enumerated().map { index, note in
            var note = note
            note.cards = note.ordinals.map { card(index, $0) }
            return note
        }
    }

    private static func card(_ index: Int, _ ordinal: Int) -> AnkiCard {
        let last = 1_760_000_000 + index / 3
        let reviews = (0..<3).map { round in
            AnkiReview(
                at: last - (2 - round) * 86_400, rating: 1 + (index + round) % 4,
                kind: round == 0 ? .learning : .review,
                interval: round == 0 ? -600 : round * 3, lastInterval: round == 2 ? 3 : -600, milliseconds: 1500)
        }
        let memory = AnkiSchedule.Memory(stability: 3.25 + Double(index), difficulty: 1 + Double(index % 10) * 0.9)
        switch index % 5 {
        // Of those, some were set back to new, with their log.
        case 0: return AnkiCard(ordinal: ordinal, reviews: index % 2 == 0 ? reviews : [])
        case 1:
            return AnkiCard(
                ordinal: ordinal,
                schedule: AnkiSchedule(
                    due: .day(20_370 + index), interval: index + 1, reps: 3, lapses: 0, memory: memory, ease: 2.5,
                    lastReview: last),
                reviews: reviews)
        case 2:
            return AnkiCard(
                ordinal: ordinal,
                schedule: AnkiSchedule(
                    due: .instant(last + 600, steps: 1, isRelearning: false), interval: 0, reps: 1, lapses: 0,
                    memory: memory, lastReview: last),
                reviews: [AnkiReview(at: last, rating: 2, kind: .learning, interval: -600, milliseconds: 900)])
        case 3:
            return AnkiCard(
                ordinal: ordinal, isSuspended: index % 2 == 0,
                schedule: AnkiSchedule(
                    due: .instant(last + 600, steps: 1, isRelearning: true), interval: 1, reps: 9, lapses: 1,
                    memory: memory, ease: 1.85, lastReview: last), reviews: reviews)
        default: return AnkiCard(ordinal: ordinal, isSuspended: true)
        }
    }
}
