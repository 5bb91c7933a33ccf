/// What is wrong in a file that a person wrote, all of it, in the order of the lines.
package struct AuthoringError: Error, Hashable, Sendable {
    package struct Problem: Hashable, Sendable {
        /// 1-based.
        package let line: Int
        package let kind: Kind
    }

    package enum Kind: Hashable, Sendable {
        case unknownFileKind(String, known: [String])
        case missing(key: String)
        case unknownKey(String, known: [String])
        case badDate(String)
        case badMark(String)
        case placeExpected(String)
        case badPlace(String)
        case textOutsideSection
        case emptySection(String)
        case emptyAnswer
        case twoOptions
        case rightOptions(Int)
        case reasonMissing(String)
        case definitionMissing(String)
        case unknownField(String, known: [String])
        case unknownAsking(String)
        case relationTargetMissing
        case reasonExpected(String)
        case duplicateName(String, firstLine: Int)
        case commaInName(String)
        case backMissing(String)
        case clozeUnclosed
    }

    package let problems: [Problem]

    package init(problems: [Problem]) {
        self.problems = problems
    }

    /// The line of the first problem.
    package var line: Int { problems.first?.line ?? 1 }
}

extension AuthoringError: CustomStringConvertible {
    package var description: String {
        guard let first = problems.first else { return "the file breaks its format" }
        let more = problems.count - 1
        return first.kind.description + (more > 0 ? " (and \(more) more \(more == 1 ? "problem" : "problems"))" : "")
    }
}

extension AuthoringError.Kind: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let key): "the head has no \u{201C}\(key)\u{201D}; add a line \u{201C}\(key): …\u{201D}"
        case .unknownFileKind(let kind, let known):
            "\u{201C}\(kind)\u{201D} is no kind of file; known are \(known.joined(separator: ", "))"
        case .unknownKey(let key, let known):
            "the head has an unknown entry \u{201C}\(key)\u{201D}; known are \(known.joined(separator: ", "))"
        case .badDate(let text): "\u{201C}\(text)\u{201D} is no date; write 2024-03-01, 2024-03 or 2024"
        case .badMark(let text): "\u{201C}\(text)\u{201D} is no mark; write video:, title: or words: and its value"
        case .placeExpected(let what):
            "\(what) ends without a place; write one such as [00:09:52] or [line 312] behind it"
        case .badPlace(let text):
            "[\(text)] is no place; write [00:09:52], [part 2, 00:31:08] or [line 312]"
        case .textOutsideSection: "text stands before the first heading; begin with a line \u{201C}## Name\u{201D}"
        case .emptySection(let title): "\u{201C}\(title)\u{201D} has no text below it"
        case .emptyAnswer: "the question has no answer below it"
        case .twoOptions: "a multiple-choice question needs at least two options"
        case .rightOptions(let count):
            "\(count) options are marked right; mark exactly one with [x]"
        case .reasonMissing(let option):
            "the wrong option \u{201C}\(option)\u{201D} gives no reason; write \u{201C} — \u{201D} and why it is wrong behind it"
        case .definitionMissing(let name): "\u{201C}\(name)\u{201D} has no definition; write a paragraph below the name"
        case .unknownField(let field, let known):
            "\u{201C}\(field)\u{201D} is no field; known are \(known.joined(separator: ", "))"
        case .unknownAsking(let text):
            "\u{201C}ask\u{201D} is one of \(Asking.allCases.map(\.rawValue).joined(separator: ", ")), and not \u{201C}\(text)\u{201D}"
        case .relationTargetMissing: "the relation names no concept; write \u{201C}- type: Concept — reason\u{201D}"
        case .reasonExpected(let target):
            "the relation to \u{201C}\(target)\u{201D} gives no reason; write \u{201C} — \u{201D} and a reason behind it"
        case .duplicateName(let name, let line): "\u{201C}\(name)\u{201D} stands already in line \(line)"
        case .commaInName(let name): "the name \u{201C}\(name)\u{201D} holds a comma, which parts names in lists"
        case .backMissing(let front):
            "the card \u{201C}\(front)\u{201D} has no back; write text below it or mark ==words== in it"
        case .clozeUnclosed: "a == is opened and not closed"
        }
    }
}
