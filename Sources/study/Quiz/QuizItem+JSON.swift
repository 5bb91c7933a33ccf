private import Concepts
import JSON
import Library
import Practice

extension QuizItem {
    /// As the contract has it.
    func json(_ places: CitationPlaces) throws -> JSONValue {
        let strings = { (texts: [String]) in JSONValue.array(texts.map(JSONValue.string)) }
        let answer: JSONValue =
            switch self.answer {
            case .index(let index): .integer(index)
            case .text(let text): .string(text)
            case .truth(let truth): .bool(truth)
            case .indices(let indices): .array(indices.map(JSONValue.integer))
            }
        return .members([
            ("id", .string(id)), ("kind", .string(kind.rawValue)), ("question", .string(question)),
            ("prompts", prompts.map(strings) ?? .null), ("choices", choices.map(strings) ?? .null),
            ("answer", answer), ("reasons", reasons.map { .array($0.map { JSONValue($0) }) } ?? .null),
            ("accept", strings(accept)), ("explanation", .string(explanation)),
            ("concepts", strings(concepts.map(\.text))), ("topic", .string(topic)),
            ("citations", .array(try places.places(of: self).map { .members($0.members) })),
            ("difficulty", .number(difficulty)), ("origin", .string(origin.rawValue)),
        ])
    }
}
