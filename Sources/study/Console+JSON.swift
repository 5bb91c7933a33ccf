import JSON
import Library
import Terminal
import Transcripts

extension Console {
    /// Prints one JSON document.
    func write(_ value: JSONValue) {
        write(JSONWriter.string(value, indentation: 2) + "\n")
    }

    /// Prints one JSON document on one line.
    func writeLine(_ value: JSONValue) {
        write(JSONWriter.string(value) + "\n")
    }
}

extension JSONValue {
    init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

    init(_ number: Int?) { self = number.map(JSONValue.integer) ?? .null }

    /// Seconds, or null.
    init(_ time: Timestamp?) { self = time.map { .number($0.seconds) } ?? .null }

    /// `members` in the order given.
    static func members(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.map { Member($0.0, $0.1) })
    }
}

extension Place {
    /// The fields that give a place everywhere, in the order of the contract.
    var members: [(String, JSONValue)] {
        [
            ("source", .string(source)), ("part", JSONValue(part)), ("start", JSONValue(start)),
            ("end", JSONValue(end)),
            ("lineStart", .integer(lines.lowerBound)), ("lineEnd", .integer(lines.upperBound)), ("url", JSONValue(url)),
        ]
    }
}
