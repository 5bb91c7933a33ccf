import FoundationEssentials
import Library
import Notes
import Practice
import Terminal

/// The cards of the home as other programs take them.
struct CardExport {
    let library: Library
    let filter: CardFilter
    let withScheduling: Bool
    /// Seconds since 1970.
    let now: Int
    private let places: CitationPlaces
    private let titles: [String: String]

    init(_ library: Library, _ context: Context) throws {
        self.library = library
        let topic = try context.arguments.string("topic").map { try library.find(topic: $0) }
        filter = CardFilter(topic: topic)
        withScheduling = context.arguments.flag("with-scheduling")
        now = context.instant.seconds
        places = library.citationPlaces()
        titles = Dictionary(uniqueKeysWithValues: try library.sources().map { ($0.id, $0.title) })
    }

    /// Where it is said, for a person and for `study import`.
    func citations(of card: Card) throws -> [ExportedCard.Citation] {
        try card.citations.map { citation in
            let single = Card(
                id: card.id, kind: card.kind, front: "", back: "", concepts: [], topic: "", citations: [citation],
                origin: card.origin)
            let title = titles[citation.source] ?? citation.source
            return ExportedCard.Citation(
                place: "\(citation.source) [\(citation.place)]", title: "\(title), \(citation.place)",
                url: try places.places(of: single).first?.url)
        }
    }

    /// Writes a table (CSV) card by card; gives how many there are.
    func writeTable(to file: String) throws -> Int {
        try OutputFile.write(to: file) { write in
            try write(CardTable.header(withProgress: withScheduling))
            return try forEachCard { try write(CardTable.record(try exported($0), withProgress: withScheduling)) }
        }
    }

    /// Hands over the cards one by one; gives how many there are.
    func forEachCard(byTopic: Bool = false, _ body: (StoredCard) throws -> Void) throws -> Int {
        var count = 0
        try library.forEachCard(filter, byTopic: byTopic) { card in
            count += 1
            try body(card)
        }
        return count
    }

    private func exported(_ stored: StoredCard) throws -> ExportedCard {
        let (card, schedule) = (stored.card, stored.schedule)
        var exported = ExportedCard(
            id: card.id, kind: card.kind.rawValue, front: card.front, back: card.back, topic: card.topic,
            concepts: card.concepts, citations: try citations(of: card))
        if withScheduling {
            exported.progress = ExportedCard.Progress(
                state: schedule.state.rawValue,
                due: schedule.state == .new ? "" : schedule.due.description,
                stability: schedule.memory?.stability, difficulty: schedule.memory?.difficulty,
                reps: schedule.reps, lapses: schedule.lapses)
        }
        return exported
    }

    /// Flashcards for Obsidian. An earlier file of ours may be there, whose comments are kept; no other one.
    func writeMarkdown(replacing file: String) throws -> Int {
        var earlier = ""
        if !OutputFile.isFree(file) {
            guard let data = try? Data(contentsOf: URL(filePath: file)),
                let text = String(validating: data, as: UTF8.self), text.isEmpty || text.hasPrefix("#flashcards")
            else {
                throw Failure(
                    .cannotCreate, "\(file) exists already and is no earlier export of flashcards",
                    "Choose another name, or move it away first.")
            }
            earlier = text
        }
        var writer = FlashcardMarkdown(keeping: earlier)
        let calendar = try library.calendar()
        return try OutputFile.write(to: file) { write in
            try forEachCard(byTopic: true) { stored in
                let card = stored.card
                var face = Flashcard.Face.oneWay(front: card.front, back: card.back)
                if let cloze = ClozeFace(card), cloze.extra.isEmpty {
                    face = .cloze(text: card.front, gap: Card.gap, hidden: cloze.hidden)
                }
                var due: Flashcard.Due?
                if withScheduling, stored.schedule.state == .review, let last = stored.schedule.lastReview {
                    let day = calendar.day(of: stored.schedule.due)
                    due = Flashcard.Due(
                        date: day.date.description, interval: max(1, calendar.day(of: last).distance(to: day)))
                }
                try write(
                    writer.text(
                        of: Flashcard(face: face, topic: card.topic, citations: try citations(of: card), due: due)))
            }
        }
    }
}

/// A cloze card of which it is known what its gaps hide: one thing.
struct ClozeFace {
    let hidden: String
    /// What stands below the hidden words.
    let extra: String

    init?(_ card: Card) {
        let gaps = card.front.ranges(of: Card.gap).count
        guard card.kind == .cloze, gaps == 1 || gaps > 1 && card.origin != .yours else { return nil }
        let lines = card.back.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        hidden = String(lines.first ?? "")
        extra = lines.count > 1 ? String(lines[1]) : ""
        if hidden.allSatisfy(\.isWhitespace) { return nil }
    }
}
