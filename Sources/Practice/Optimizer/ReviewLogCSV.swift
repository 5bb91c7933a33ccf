/// A review log as a table of text: `card_id,at_unix,rating`.
package enum ReviewLogCSV {
    package static let header = "card_id,at_unix,rating"

    /// What is wrong with a log, and in which line (1-based).
    package struct Flaw: Error, Hashable, CustomStringConvertible {
        package enum Problem: Hashable, Sendable {
            case header, fields(Int), card, time(String), rating(String)
        }

        package let line: Int
        package let problem: Problem

        package var description: String {
            switch problem {
            case .header: "line \(line): expected the header \(ReviewLogCSV.header)"
            case .fields(let count): "line \(line): expected 3 fields (\(ReviewLogCSV.header)), found \(count)"
            case .card: "line \(line): the card has no id"
            case .time(let text): "line \(line): “\(text)” is not a time in whole seconds since 1970"
            case .rating(let text): "line \(line): “\(text)” is not a rating from 1 (again) to 4 (easy)"
            }
        }
    }

    /// Reads a log, in its order. The header is wanted; blank lines, carriage returns and a byte order mark are not minded.
    package static func read(_ text: String) throws(Flaw) -> [LoggedReview] {
        var found: [LoggedReview] = []
        var number = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map(trimmed)
            if number == 1 {
                guard fields.joined(separator: ",").lowercased() == header else {
                    throw Flaw(line: 1, problem: .header)
                }
            } else if fields != [""] {
                found.append(try review(fields, number))
            }
        }
        return found
    }

    private static func review(_ fields: [String], _ line: Int) throws(Flaw) -> LoggedReview {
        guard fields.count == 3 else { throw Flaw(line: line, problem: .fields(fields.count)) }
        guard !fields[0].isEmpty else { throw Flaw(line: line, problem: .card) }
        guard let seconds = Int(fields[1]), abs(seconds / 2) < Timestamp.latest.seconds else {
            throw Flaw(line: line, problem: .time(fields[1]))
        }
        guard let rating = Int(fields[2]).flatMap(Rating.init) else {
            throw Flaw(line: line, problem: .rating(fields[2]))
        }
        return LoggedReview(card: fields[0], Review(at: Timestamp(seconds), rating))
    }

    private static func trimmed(_ field: Substring.UTF8View) -> String {
        var field = Substring(field)
        if field.first == "\u{FEFF}" { field.removeFirst() }
        while let last = field.last, last.isWhitespace { field.removeLast() }
        while let first = field.first, first.isWhitespace { field.removeFirst() }
        return String(field)
    }
}
