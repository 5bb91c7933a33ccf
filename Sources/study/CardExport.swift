import FoundationEssentials
import Library
import Notes
import Practice
import Terminal

/// The cards of the home as other programs take them.
struct CardExport {
    let library: Library
    let withScheduling: Bool
    /// Seconds since 1970.
    let now: Int
    private let filter: CardFilter
    private let places: CitationPlaces
    private let titles: [String: String]
    /// Cards handed over.
    private(set) var count = 0

    init(_ library: Library, _ context: Context) throws {
        self.library = library
        let topic = try context.arguments.string("topic").map { try library.find(topic: $0) }
        filter = CardFilter(topic: topic)
        withScheduling = context.arguments.flag("with-scheduling")
        now = context.instant.seconds
        places = library.citationPlaces()
        titles = Dictionary(uniqueKeysWithValues: try library.sources().map { ($0.id, $0.title) })
    }

    /// Hands over the cards one by one: none of the formats holds them all.
    mutating func forEachCard(byTopic: Bool = false, _ body: (StoredCard) throws -> Void) throws {
        var count = 0
        try library.forEachCard(filter, byTopic: byTopic) { card in
            try body(card)
            count += 1
        }
        self.count = count
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

    /// CSV.
    mutating func writeTable(to file: String) throws {
        let withScheduling = withScheduling
        let export = self
        try OutputFile.write(to: file) { output in
            try output.write(CardTable.header(withProgress: withScheduling))
            try forEachCard { try output.write(CardTable.record(export.row($0), withProgress: withScheduling)) }
        }
    }

    private func row(_ stored: StoredCard) throws -> ExportedCard {
        let (card, schedule) = (stored.card, stored.schedule)
        var exported = ExportedCard(
            id: card.id, kind: card.kind.rawValue, front: card.front, back: card.back, topic: card.topic,
            concepts: card.concepts, citations: try citations(of: card))
        if withScheduling {
            exported.progress = ExportedCard.Progress(
                state: schedule.state.rawValue, due: schedule.state == .new ? "" : schedule.due.description,
                stability: schedule.memory?.stability, difficulty: schedule.memory?.difficulty,
                reps: schedule.reps, lapses: schedule.lapses, lastReview: schedule.lastReview?.description ?? "",
                step: schedule.state.isStepping ? schedule.step : nil, isSuspended: stored.isSuspended)
        }
        return exported
    }

    /// Flashcards for Obsidian. An earlier file of ours may be there, whose comments are kept; no other one.
    mutating func writeMarkdown(to file: String) throws {
        var writer = FlashcardMarkdown(keeping: try Self.earlierMarkdown(file))
        let calendar = try library.calendar()
        let export = self
        try OutputFile.write(to: file) { output in
            try forEachCard(byTopic: true) { try output.write(writer.text(of: export.flashcard($0, calendar))) }
        }
    }

    private static func earlierMarkdown(_ file: String) throws -> String {
        guard !OutputFile.isFree(file) else { return "" }
        guard let data = try? Data(contentsOf: URL(filePath: file)),
            let text = String(validating: data, as: UTF8.self), text.isEmpty || text.hasPrefix("#flashcards")
        else {
            throw Failure(
                .cannotCreate, "\(file) exists already and is no earlier export of flashcards",
                "Choose another name, or move it away first.")
        }
        return text
    }

    private func flashcard(_ stored: StoredCard, _ calendar: StudyCalendar) throws -> Flashcard {
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
        return Flashcard(face: face, topic: card.topic, citations: try citations(of: card), due: due)
    }
}
