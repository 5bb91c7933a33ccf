/// Cards as a table in CSV, one card a record under a header.
///
/// Lists (concepts, citations, links) stand one item a line within their field. Write the header first, then each
/// card: memory does not grow with their number.
package enum CardTable {
    private static let columns = ["id", "kind", "front", "back", "topic", "concepts", "citations", "links"]
    private static let progressColumns = [
        "state", "due", "stability", "difficulty", "reps", "lapses", "lastReview", "step", "suspended",
    ]

    package static func header(withProgress: Bool) -> String {
        CSVText.record(columns + (withProgress ? progressColumns : []))
    }

    package static func record(_ card: ExportedCard, withProgress: Bool) -> String {
        let hasLinks = card.citations.contains { $0.url != nil }
        var fields = [
            card.id, card.kind, card.front, card.back, card.topic, list(card.concepts),
            list(card.citations.map(\.place)),
            hasLinks ? card.citations.map { line($0.url ?? "") }.joined(separator: "\n") : "",
        ]
        if withProgress {
            let progress = card.progress
            fields += [
                progress?.state ?? "", progress?.due ?? "", progress?.stability.map(number) ?? "",
                progress?.difficulty.map(number) ?? "", progress.map { String($0.reps) } ?? "",
                progress.map { String($0.lapses) } ?? "", progress?.lastReview ?? "",
                progress?.step.map { String($0) } ?? "", progress.map { String($0.isSuspended) } ?? "",
            ]
        }
        return CSVText.record(fields)
    }

    /// Reads a table, ours or one of somebody else's that has columns called `front` and `back` (or `question` and
    /// `answer`, or `term` and `definition`), in any order. Columns that are not known are left out.
    package static func read(_ bytes: [UInt8]) throws(CSVError) -> [ExportedCard] {
        var reader = try CSVReader(bytes)
        let names = try reader.next()?.fields ?? []
        guard let layout = Layout(names) else { throw .header(found: names) }
        var cards: [ExportedCard] = []
        while let record = try reader.next() {
            if record.fields.count > names.count, record.fields[names.count...].contains(where: { !$0.isEmpty }) {
                throw .fields(line: record.line, found: record.fields.count, expected: names.count)
            }
            if record.fields.allSatisfy(\.isEmpty) { continue }
            cards.append(try layout.card(record))
        }
        return cards
    }

    private static func list(_ items: [String]) -> String { items.map(line).joined(separator: "\n") }

    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static func number(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : number.description
    }

    /// Which column holds what.
    private struct Layout {
        private var columns: [String: Int] = [:]

        init?(_ names: [String]) {
            for (index, name) in names.enumerated() {
                let name = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
                let column = Self.synonyms[name] ?? name
                if columns[column] == nil { columns[column] = index }
            }
            guard columns["front"] != nil, columns["back"] != nil else { return nil }
        }

        private static let synonyms = [
            "question": "front", "answer": "back", "term": "front", "definition": "back", "type": "kind",
            "deck": "topic",
        ]

        func card(_ record: CSVReader.Record) throws(CSVError) -> ExportedCard {
            let front = text("front", record)
            guard !front.allSatisfy(\.isWhitespace) else { throw .noFront(line: record.line) }
            let links = items("links", record)
            let citations = items("citations", record).enumerated().map { index, place in
                ExportedCard.Citation(
                    place: place, title: place, url: index < links.count && !links[index].isEmpty ? links[index] : nil)
            }
            var card = ExportedCard(
                id: text("id", record), kind: text("kind", record).lowercased(), front: front,
                back: text("back", record), topic: text("topic", record), concepts: items("concepts", record),
                citations: citations, progress: try progress(record))
            card.line = record.line
            return card
        }

        private func progress(_ record: CSVReader.Record) throws(CSVError) -> ExportedCard.Progress? {
            let state = text("state", record).lowercased()
            guard Self.states.contains(state) else { return nil }
            return ExportedCard.Progress(
                state: state, due: text("due", record), stability: try number("stability", record),
                difficulty: try number("difficulty", record), reps: try count("reps", record),
                lapses: try count("lapses", record), lastReview: text("lastreview", record),
                step: text("step", record).isEmpty ? nil : try count("step", record),
                isSuspended: ["true", "yes", "1"].contains(text("suspended", record).lowercased()))
        }

        /// Other words under `state` mean something else.
        private static let states: Set<String> = ["new", "learning", "review", "relearning"]

        private func text(_ column: String, _ record: CSVReader.Record) -> String {
            guard let index = columns[column], index < record.fields.count else { return "" }
            return record.fields[index]
        }

        private func items(_ column: String, _ record: CSVReader.Record) -> [String] {
            let text = text(column, record)
            return text.isEmpty
                ? [] : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        }

        private func number(_ column: String, _ record: CSVReader.Record) throws(CSVError) -> Double? {
            let text = text(column, record)
            guard !text.isEmpty else { return nil }
            guard let number = Double(text), number.isFinite else {
                throw .number(line: record.line, column: column, text: text)
            }
            return number
        }

        private func count(_ column: String, _ record: CSVReader.Record) throws(CSVError) -> Int {
            let text = text(column, record)
            guard !text.isEmpty else { return 0 }
            guard let count = Int(text), count >= 0 else {
                throw .number(line: record.line, column: column, text: text)
            }
            return count
        }
    }
}
