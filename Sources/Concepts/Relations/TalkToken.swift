internal import Text

/// A word, a mark or a mention in a passage, as the patterns of relations see it.
struct TalkToken {
    enum Kind: Equatable {
        case word
        /// A full stop, question mark, exclamation mark, semicolon or colon.
        case stop
        case comma
        /// The index of the concept's spot in the passage.
        case mention(Int)
    }

    let kind: Kind
    /// Lower-case and without accents; for a mention the words as they stand.
    let text: String
    let bytes: Range<Int>

    /// The mention that stands here.
    var spot: Int? { if case .mention(let spot) = kind { spot } else { nil } }

    /// Whether it may stand inside a name or before a noun: no mark, no mention, no word of grammar.
    var isContent: Bool { kind == .word && !TalkWords.grammar.contains(text) }

    /// The tokens of a passage in order. A mention is one token, and words that only fill are left out.
    static func tokens(of passage: LinkedPassage) -> [TalkToken] {
        let bytes = Array(passage.text.utf8)
        var tokens: [TalkToken] = []
        var spots = passage.spots.enumerated().makeIterator()
        var spot = spots.next()
        var index = 0
        while index < bytes.count {
            while let (_, next) = spot, next.bytes.lowerBound < index { spot = spots.next() }
            if let (number, next) = spot, next.bytes.lowerBound == index, !next.bytes.isEmpty {
                let range = next.bytes.clamped(to: 0..<bytes.count)
                tokens.append(TalkToken(kind: .mention(number), text: folded(bytes, range), bytes: range))
                index = range.upperBound
            } else if isPunctuation(bytes, index) {
                tokens.append(TalkToken(kind: .comma, text: "", bytes: index..<index + 3))
                index += 3
            } else if isWord(bytes[index]) {
                var end = index + 1
                while end < bytes.count, isWord(bytes[end]), !isPunctuation(bytes, end),
                    spot?.element.bytes.lowerBound != end
                {
                    end += 1
                }
                let text = folded(bytes, index..<end)
                append(TalkToken(kind: .word, text: text, bytes: index..<end), to: &tokens)
                index = end
            } else {
                if let kind = mark(bytes, index),
                    kind != .stop || !TalkWords.shortened.contains(tokens.last?.text ?? "")
                {
                    tokens.append(TalkToken(kind: kind, text: "", bytes: index..<index + 1))
                }
                index += 1
            }
        }
        return tokens
    }

    /// Adds a word, unless it fills, or repeats what stands right before it: *on the, on the*, *and and*.
    private static func append(_ word: TalkToken, to tokens: inout [TalkToken]) {
        if TalkWords.fillers.contains(word.text) { return dropComma(&tokens) }
        tokens.append(word)
        let end = tokens.count
        if end > 1, tokens[end - 2].kind == .word {
            if tokens[end - 2].text == word.text {
                tokens.removeLast()
                return
            }
            let isKind =
                end > 2 && tokens[end - 3].kind == .word && TalkWords.determiners.contains(tokens[end - 3].text)
            if !isKind, TalkWords.fillingPairs.contains("\(tokens[end - 2].text) \(word.text)") {
                tokens.removeLast(2)
                return dropComma(&tokens)
            }
        }
        if end > 3, tokens[(end - 4)...].allSatisfy({ $0.kind == .word }), tokens[end - 4].text == tokens[end - 2].text,
            tokens[end - 3].text == word.text
        {
            tokens.removeLast(2)
        }
    }

    /// Takes back the comma before a word that fills.
    private static func dropComma(_ tokens: inout [TalkToken]) {
        if tokens.last?.kind == .comma { tokens.removeLast() }
    }

    private static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        Folding.fold(String(decoding: bytes[range], as: UTF8.self))
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
            || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
    }

    /// Whether a dash, quotation mark or ellipsis of three bytes (U+2010 to U+203F) begins here; ’ is part of a word.
    private static func isPunctuation(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90
            && bytes[index + 2] != 0x99
    }

    private static func mark(_ bytes: [UInt8], _ index: Int) -> Kind? {
        switch bytes[index] {
        case UInt8(ascii: "."):
            // Not the point in a number or a name.
            index + 1 < bytes.count && isWord(bytes[index + 1]) ? nil : .stop
        case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ":"): .stop
        case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"): .comma
        default: nil
        }
    }
}
