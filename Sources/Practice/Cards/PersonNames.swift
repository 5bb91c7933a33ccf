import Text
import Transcripts

/// Completes first names, which a source introduces once and a card cannot.
struct PersonNames: Sendable {
    /// First names that one person bears, with the whole name.
    private let whole: [(first: String, name: String)]

    init(_ people: [Transcript.Person]) {
        var found: [String: [String]] = [:]
        for person in people {
            let words = person.name.split(separator: " ")
            guard words.count > 1, let first = words.first else { continue }
            found[String(first), default: []].append(person.name)
        }
        whole = found.filter { $0.value.count == 1 }.map { ($0.key, $0.value[0]) }.sorted { $0.first < $1.first }
    }

    /// `text` with the first mention of everybody by the whole name.
    func completed(_ text: String) -> String {
        var text = text
        for (first, name) in whole where Wording.range(of: name, in: text) == nil {
            guard let range = Wording.range(of: first, in: text), text[range] == first else { continue }
            // Part of some other name: "Chip design", "Jason Smith".
            let rest = text[range.upperBound...].drop { $0 == " " }
            if range.upperBound < text.endIndex, text[range.upperBound] == " ", rest.first?.isUppercase == true {
                continue
            }
            text.replaceSubrange(range, with: name)
        }
        return text
    }
}
