/// Why text is no table of cards, with the line (1-based) at fault.
package enum CSVError: Error, Hashable, Sendable {
    case notUTF8(line: Int)
    /// The quote that opens in this line is never closed.
    case unclosedQuote(line: Int)
    /// Something stands between a closing quote and the next separator.
    case textAfterQuote(line: Int)
    /// More fields than the header has names.
    case fields(line: Int, found: Int, expected: Int)
    /// The header lacks the columns `front` and `back`.
    case header(found: [String])
    case noFront(line: Int)
    case number(line: Int, column: String, text: String)
    /// No ISO 8601.
    case time(line: Int, column: String, text: String)

    package var line: Int {
        switch self {
        case .notUTF8(let line), .unclosedQuote(let line), .textAfterQuote(let line), .fields(let line, _, _),
            .noFront(let line), .number(let line, _, _), .time(let line, _, _):
            line
        case .header: 1
        }
    }
}

extension CSVError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notUTF8: "the table is not in UTF-8; save it as “CSV UTF-8”"
        case .unclosedQuote: "the quote that opens here is never closed"
        case .textAfterQuote: "something follows a closing quote; quotes inside a field are written twice"
        case .fields(_, let found, let expected): "\(found) fields under \(expected) column names"
        case .header(let found):
            "the first line must name the columns “front” and “back”"
                + (found.isEmpty
                    ? "" : "; it names \(found.prefix(6).map { "“\($0.prefix(40))”" }.joined(separator: ", "))")
        case .noFront: "the card has no front"
        case .number(_, let column, let text): "“\(text.prefix(40))” under “\(column)” is not a number"
        case .time(_, let column, let text):
            "“\(text.prefix(40))” under “\(column)” is no time; one is 2026-01-31T09:00:00Z"
        }
    }
}
