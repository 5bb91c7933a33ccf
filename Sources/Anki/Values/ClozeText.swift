/// A text with parts to hide.
package struct ClozeText: Hashable, Sendable {
    package indirect enum Piece: Hashable, Sendable {
        case text(String)
        /// `number` is 1...500; parts of the same number are hidden together.
        case hidden(number: Int, pieces: [Piece], hint: String?)
    }

    package var pieces: [Piece]

    package init(_ pieces: [Piece]) {
        self.pieces = pieces
    }

    /// A text in which `gap` stands for what is hidden; all gaps hide the same.
    package init(_ text: String, gap: String, hiding hidden: String) {
        pieces = []
        var rest = Substring(text)
        while !gap.isEmpty, let found = rest.firstRange(of: gap) {
            if found.lowerBound > rest.startIndex { pieces.append(.text(String(rest[..<found.lowerBound]))) }
            pieces.append(.hidden(number: 1, pieces: [.text(hidden)], hint: nil))
            rest = rest[found.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
    }

    /// The numbers in use, ascending.
    package var numbers: [Int] { Set(Self.numbers(pieces)).sorted() }

    /// The text with what card `number` hides replaced by `gap`, or with nothing hidden where it is nil.
    package func text(hiding number: Int?, gap: String) -> String { Self.text(pieces, number, gap) }

    /// What card `number` hides, in order.
    package func hidden(_ number: Int) -> [String] { Self.hidden(pieces, number) }

    private static func numbers(_ pieces: [Piece]) -> [Int] {
        pieces.flatMap { piece -> [Int] in
            switch piece {
            case .text: []
            case .hidden(let number, let pieces, _): [number] + numbers(pieces)
            }
        }
    }

    private static func text(_ pieces: [Piece], _ number: Int?, _ gap: String) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .hidden(number, _, _): gap
            case .hidden(_, let pieces, _): text(pieces, number, gap)
            }
        }.joined()
    }

    private static func hidden(_ pieces: [Piece], _ number: Int) -> [String] {
        pieces.flatMap { piece -> [String] in
            switch piece {
            case .text: []
            case .hidden(number, let pieces, _): [text(pieces, nil, "")]
            case .hidden(_, let pieces, _): hidden(pieces, number)
            }
        }
    }
}
