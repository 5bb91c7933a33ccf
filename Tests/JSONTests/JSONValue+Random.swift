import JSON
import TestSupport

extension JSONValue {
    static func random(_ random: inout SeededRandom, depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
        case 0: .null
        case 1: .bool(.random(using: &random))
        case 2: .integer(Int.random(in: .min ... .max, using: &random) >> Int.random(in: 0..<64, using: &random))
        case 3: .number(Double(bitPattern: random.next()))
        case 4: .number(Double(Int.random(in: -100_000...100_000, using: &random)) / 1000)
        case 5: .string(text(&random))
        case 6: .array((0..<Int.random(in: 0..<4, using: &random)).map { _ in .random(&random, depth: depth - 1) })
        default:
            .object(
                (0..<Int.random(in: 0..<4, using: &random)).map { _ in
                    Member(text(&random), .random(&random, depth: depth - 1))
                })
        }
    }

    private static func text(_ random: inout SeededRandom) -> String {
        let letters: [Unicode.Scalar] = ["a", "\"", "\\", "\n", "\u{0}", "é", "😀", "\u{2028}", "/", " ", "\u{7F}"]
        return String(
            String.UnicodeScalarView(
                (0..<Int.random(in: 0..<6, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" }))
    }

    /// The value as it reads back: whole numbers are integers, and what is not finite is null.
    var settled: JSONValue {
        switch self {
        case .number(let number) where !number.isFinite: .null
        case .number(let number) where abs(number) < 1e16 && !(number == 0 && number.sign == .minus):
            Int(exactly: number).map(JSONValue.integer) ?? self
        case .array(let elements): .array(elements.map(\.settled))
        case .object(let members): .object(members.map { Member($0.name, $0.value.settled) })
        default: self
        }
    }
}
