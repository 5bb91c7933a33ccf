/// How well a card was recalled. The raw values are those of FSRS and of review logs.
package enum Rating: Int, CaseIterable, Comparable, Sendable {
    case again = 1
    case hard, good, easy

    /// True for all but `again`.
    package var isRecalled: Bool { self != .again }

    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
