package import Concepts
private import Transcripts

/// Words of which some are links to notes.
package struct NoteText: Hashable, Sendable {
    struct Piece: Hashable, Sendable {
        let text: String
        let key: NoteKey?
    }

    let pieces: [Piece]

    /// Words without links.
    package init(_ text: String) { pieces = [Piece(text: MarkdownText.line(text), key: nil)] }

    /// Words in which `links` are links, by UTF-8 bytes, in order and without overlap.
    package init(_ text: String, links: [(bytes: Range<Int>, key: NoteKey)]) {
        let clean = MarkdownText.line(text)
        // Where the words change, the bytes mean nothing any more.
        guard clean == text else {
            pieces = [Piece(text: clean, key: nil)]
            return
        }
        let utf8 = Array(text.utf8)
        var pieces: [Piece] = []
        var end = 0
        func add(_ range: Range<Int>, _ key: NoteKey?) {
            if !range.isEmpty { pieces.append(Piece(text: String(decoding: utf8[range], as: UTF8.self), key: key)) }
        }
        for link in links where link.bytes.lowerBound >= end && link.bytes.upperBound <= utf8.count {
            add(end..<link.bytes.lowerBound, nil)
            add(link.bytes, link.key)
            end = link.bytes.upperBound
        }
        add(end..<utf8.count, nil)
        self.pieces = pieces
    }

    package var plain: String { pieces.map(\.text).joined() }
    package var isEmpty: Bool { plain.isEmpty }

    func markdown(_ style: NoteStyle, from note: NoteKey, inTable: Bool = false) -> String {
        pieces.enumerated().map { index, piece in
            if let key = piece.key { return style.link(to: key, piece.text, from: note, inTable: inTable) }
            let next = index + 1 < pieces.count ? pieces[index + 1].key : nil
            return MarkdownText.escaped(piece.text, startsBlock: index == 0, precedesLink: next != nil)
        }.joined()
    }
}

/// Finds the concepts that a text names, to link them.
package struct NoteLinker: Sendable {
    private let linker: Linker

    package init(_ linker: Linker) { self.linker = linker }

    /// The concepts that `text` calls by name, each time.
    package func mentions(in text: String) -> [(concept: Concept.ID, bytes: Range<Int>)] {
        linker.mentions(in: [text]).compactMap { mention in
            guard mention.form == .name || mention.form == .alias,
                let bytes = mention.bytes(in: 0, of: text.utf8.count)
            else { return nil }
            return (mention.concept, bytes)
        }
    }

    /// `text` with the first mention of each concept that is not in `linked` yet as a link; adds these to it.
    package func text(_ text: String, linked: inout Set<Concept.ID>) -> NoteText {
        let links = mentions(in: text).filter { linked.insert($0.concept).inserted }
        return NoteText(text, links: links.map { ($0.bytes, NoteKey(.concept, $0.concept.text)) })
    }

    /// The same for a text that stands by itself, on the note of `concept`.
    package func text(_ text: String, of concept: Concept.ID? = nil) -> NoteText {
        var linked = Set(concept.map { [$0] } ?? [])
        return self.text(text, linked: &linked)
    }
}

extension NoteText {
    /// With a capital, unless a name that is written small begins it, and a full stop.
    package var sentence: NoteText {
        var pieces = pieces
        if let first = pieces.first, first.key == nil {
            let word = first.text.prefix { !$0.isWhitespace }
            if !word.dropFirst().contains(where: \.isUppercase) {
                pieces[0] = Piece(text: first.text.prefix(1).uppercased() + first.text.dropFirst(), key: nil)
            }
        }
        if !(plain.last.map { ".?!".contains($0) } ?? true) { pieces.append(Piece(text: ".", key: nil)) }
        return NoteText(pieces: pieces)
    }

    private init(pieces: [Piece]) { self.pieces = pieces }
}
