import Practice
import Transcripts

/// What a person writes for a card.
struct OwnCard: Hashable {
    let kind: Card.Kind
    /// With gaps for `==marked==` words.
    let front: String
    /// Of a cloze card, the hidden words and what the person wrote below them.
    let back: String

    /// Throws ``LibraryError/emptyCard`` where the front, or the back of a card without marks, is empty.
    init(front: String, back: String) throws {
        let front = Self.cleaned(front)
        let back = Self.cleaned(back)
        let pieces = front.split(separator: "==", omittingEmptySubsequences: false).map(String.init)
        let isCloze = pieces.count >= 3 && !pieces.count.isMultiple(of: 2)
        guard !front.isEmpty, isCloze || !back.isEmpty else { throw LibraryError.emptyCard }
        guard isCloze else {
            (kind, self.front, self.back) = (.basic, front, back)
            return
        }
        let hidden = pieces.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: ", ")
        kind = .cloze
        self.front = pieces.enumerated().map { $0.offset.isMultiple(of: 2) ? $0.element : Card.gap }.joined()
        self.back = back.isEmpty ? hidden : hidden + "\n" + back
    }

    /// As it is shown: gaps made already.
    init(kind: Card.Kind, shownFront: String, shownBack: String) {
        (self.kind, front, back) = (kind, shownFront, shownBack)
    }

    /// Lines without blanks at their ends, none empty at either end of the text.
    static func cleaned(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { CleanText.string(String($0)) }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        while lines.first?.isEmpty ?? false { lines.removeFirst() }
        return lines.joined(separator: "\n")
    }
}
