import Library
import Terminal

/// What came of a sitting, by topic, and what to study next.
struct QuizReport {
    private let sitting: QuizSitting
    /// How many items have no answer yet.
    private let open: Int
    /// How many items were reported as bad.
    private let reported: Int
    /// The ids of the cards that a right typed answer graded.
    private let credited: [String]
    private let names: (String) -> String

    init(_ sitting: QuizSitting, open: Int, reported: Int, credited: [String], names: @escaping (String) -> String) {
        self.sitting = sitting
        self.open = open
        self.reported = reported
        self.credited = credited
        self.names = names
    }

    func lines(width: Int) -> [StyledText] {
        let judged = sitting.answers.filter { $0.isRight != nil }
        let right = judged.count { $0.isRight == true }
        let bad = reported > 0 ? ", \(number(reported)) reported" : ""
        guard !sitting.answers.isEmpty else {
            return ["", StyledText("No answers\(bad).")] + rest.flatMap { $0.wrappedBeforeCommand(to: width) }
        }
        var lines: [StyledText] = ["", StyledText("Done: \(right) of \(judged.count) right\(bad).", .heading)]
        for (topic, answers) in topics {
            let count = answers.count { $0.isRight == true }
            let share = "\(count) of \(answers.count)"
            lines.append(
                (StyledText(DisplayWidth.padded(share, to: 10), .strong) + StyledText(topic.isEmpty ? "other" : topic))
                    .sanitized())
        }
        return lines + (next + rest).flatMap { $0.sanitized().wrappedBeforeCommand(to: width) }
    }

    /// The topics of the answers that were judged, the weakest first.
    private var topics: [(topic: String, answers: [QuizAnswer])] {
        let groups = Dictionary(grouping: sitting.answers.filter { $0.isRight != nil }, by: \.topic)
        func share(_ answers: [QuizAnswer]) -> Double {
            Double(answers.count { $0.isRight == true }) / Double(answers.count)
        }
        return groups.map { ($0, $1) }.sorted { (share($0.1), $0.0) < (share($1.1), $1.0) }
    }

    private var next: [StyledText] {
        let wrong = sitting.answers.filter { $0.isRight == false }
        guard !wrong.isEmpty else { return [] }
        var concepts: [String] = []
        for concept in wrong.compactMap(\.concept) where !concepts.contains(concept) { concepts.append(concept) }
        var lines: [StyledText] = ["", StyledText("Study next", .heading)]
        lines += concepts.prefix(5).map { "\(names($0)): " + StyledText("study concept \($0)", .accent) }
        if !concepts.isEmpty {
            lines.append("Their cards come first in the next session: " + StyledText("study review", .accent))
        }
        lines.append("The questions that went wrong, again: " + StyledText("study quiz --missed", .accent))
        return lines
    }

    private var rest: [StyledText] {
        var lines: [StyledText] = []
        if !credited.isEmpty {
            lines.append("Graded good for what you typed: \(counted(credited.count, "card")) that were due.")
        }
        if open > 0 { lines.append("\(counted(open, "question")) left: " + StyledText("study quiz --resume", .accent)) }
        return lines
    }
}
