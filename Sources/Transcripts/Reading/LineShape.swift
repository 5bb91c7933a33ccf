/// What a line of a text transcript looks like, seen by itself. Which of these mean anything is for the
/// formats to decide: a sentence can look like a label, and a score like a time.
enum LineShape: Hashable, Sendable {
    /// Nothing, or a line across the page.
    case blank
    /// `# …`: the text after the marks.
    case heading(Range<Int>)
    /// `[00:00:02.580 --> 00:00:07.080] words`, framed or not.
    case timeRange(TimeMark, TimeMark, text: Range<Int>)
    /// The time line of a caption file: two times, perhaps settings; or cut off behind its first time.
    case cueTime(TimeMark, TimeMark?)
    /// A time and nothing else.
    case time(TimeMark)
    /// `00:12 words`, `(00:12) words`, `[00:12] words`, perhaps behind a list mark.
    case timedText(TimeMark, text: Range<Int>, frame: TimeFrame)
    /// `00:12 Name: words`; or, without a frame, `Name (00:12): words` and `Name: [00:12] words`.
    case timedLabelled(TimeMark, name: Range<Int>, text: Range<Int>, frame: TimeFrame?)
    /// A name and a time, in any order, and nothing else. The name may be missing: `(00:12:31):`.
    case nameAndTime(Range<Int>?, TimeMark)
    /// `Name: words`, plain, bold or in brackets; bold without a colon where it stands alone.
    case labelled(Range<Int>, text: Range<Int>, isBold: Bool)
    case text(Range<Int>)
}

extension LineShape {
    /// The time of a line whose time could be text all the same; caption times cannot.
    var looseTime: Timestamp? {
        switch self {
        case .time(let mark), .timedText(let mark, _, _), .timedLabelled(let mark, _, _, _), .nameAndTime(_, let mark):
            mark.time
        case .blank, .heading, .timeRange, .cueTime, .labelled, .text: nil
        }
    }
}

/// What stands around a time.
enum TimeFrame: Hashable, Sendable {
    case bare, round, square

    /// The frame that `byte` opens.
    init?(opening byte: UInt8) {
        switch byte {
        case UInt8(ascii: "("): self = .round
        case UInt8(ascii: "["): self = .square
        default: return nil
        }
    }

    var closing: UInt8? {
        switch self {
        case .bare: nil
        case .round: UInt8(ascii: ")")
        case .square: UInt8(ascii: "]")
        }
    }
}
