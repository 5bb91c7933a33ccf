extension LineShape {
    /// The shape of the line that lies at `range`, trimmed. Looks at the first 160 bytes at most.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        guard let first = range.first.map({ bytes[$0] }) else {
            self = .blank
            return
        }
        let reader = LineReader(bytes: bytes, range: range)
        if reader.isRule {
            self = .blank
            return
        }
        self =
            switch first {
            case UInt8(ascii: "#"): reader.heading() ?? .text(range)
            case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "\\"): reader.framed() ?? .text(range)
            case UInt8(ascii: "*"), UInt8(ascii: "_"): reader.bold() ?? reader.listed() ?? .text(range)
            case UInt8(ascii: "-"), UInt8(ascii: ">"): reader.listed() ?? .text(range)
            case 0x30...0x39: reader.leadingTime() ?? reader.label() ?? .text(range)
            default: reader.label() ?? .text(range)
            }
    }
}

/// Reads one line; every function gives nil where the line has another shape.
private struct LineReader {
    let bytes: [UInt8]
    let range: Range<Int>

    /// Three or more of `-`, `*`, `_` or `=` and nothing else: a line across the page.
    var isRule: Bool {
        let byte = bytes[range.lowerBound]
        return range.count >= 3 && "-*_=".utf8.contains(byte) && bytes[range].allSatisfy { $0 == byte }
    }

    func heading() -> LineShape? {
        var index = range.lowerBound
        while index < range.upperBound, bytes[index] == UInt8(ascii: "#") { index += 1 }
        guard index - range.lowerBound <= 6, index == range.upperBound || Byte.isSpace(bytes[index]) else {
            return nil
        }
        return .heading(skipSpace(index)..<range.upperBound)
    }

    /// `[a --> b] words`, `(00:12) words`, `\[00:12\] words`, `[Name] 00:12`, `[Name]: words`, `(00:12):`,
    /// `[00:12] Name: words`.
    func framed() -> LineShape? {
        if let framed = framedMark(at: range.lowerBound) {
            let index = skipSpace(framed.end)
            if index == range.upperBound { return .time(framed.mark) }
            if bytes[index] == UInt8(ascii: ":"), skipSpace(index + 1) == range.upperBound {
                return .nameAndTime(nil, framed.mark)
            }
            return timed(framed.mark, skipSeparator(index), framed.frame)
        }
        let open = range.lowerBound
        guard let frame = TimeFrame(opening: bytes[open]), let closing = frame.closing else { return nil }
        if let mark = mark(at: skipSpace(open + 1)) {
            guard let arrow = arrow(at: skipSpace(mark.end)), let end = self.mark(at: skipSpace(arrow), loose: true)
            else { return nil }
            let index = skipSpace(end.end)
            guard index < range.upperBound, bytes[index] == closing else { return nil }
            return .timeRange(mark, end, text: skipSpace(index + 1)..<range.upperBound)
        }
        guard frame == .square, let close = find(UInt8(ascii: "]"), from: open + 1, within: 60) else { return nil }
        let name = open + 1..<close
        guard Label.isPlausible(bytes, name) else { return nil }
        var index = close + 1
        if index < range.upperBound, bytes[index] == UInt8(ascii: ":") {
            index = skipSpace(index + 1)
            return .labelled(name, text: index..<range.upperBound, isBold: false)
        }
        index = skipSpace(index)
        if let mark = mark(at: index), mark.end == range.upperBound { return .nameAndTime(name, mark) }
        return nil
    }

    /// A time in brackets or parentheses, which Markdown may have escaped, and the offset behind them.
    private func framedMark(at start: Int) -> (mark: TimeMark, frame: TimeFrame, end: Int)? {
        var index = start
        let isEscaped = index < range.upperBound && bytes[index] == UInt8(ascii: "\\")
        if isEscaped { index += 1 }
        guard index < range.upperBound, let frame = TimeFrame(opening: bytes[index]), let closing = frame.closing,
            let mark = mark(at: skipSpace(index + 1))
        else { return nil }
        index = skipSpace(mark.end)
        if isEscaped, index < range.upperBound, bytes[index] == UInt8(ascii: "\\") { index += 1 }
        guard index < range.upperBound, bytes[index] == closing else { return nil }
        // Escaped times with hundredths mark words that were hard to hear.
        guard !isEscaped || !mark.hasFraction else { return nil }
        return (mark, frame, index + 1)
    }

    /// Words behind a time, perhaps with the name of who says them.
    private func timed(_ mark: TimeMark, _ start: Int, _ frame: TimeFrame) -> LineShape {
        let rest = LineReader(bytes: bytes, range: start..<range.upperBound)
        if start < range.upperBound {
            let shape: LineShape? =
                switch bytes[start] {
                case UInt8(ascii: "*"), UInt8(ascii: "_"): rest.bold()
                case UInt8(ascii: "["): rest.framed()
                case UInt8(ascii: "<"): rest.chatName()
                default: rest.label()
                }
            if case .labelled(let name, let text, _) = shape {
                return text.isEmpty
                    ? .nameAndTime(name, mark) : .timedLabelled(mark, name: name, text: text, frame: frame)
            }
        }
        return .timedText(mark, text: start..<range.upperBound, frame: frame)
    }

    /// `<Name> words`, as chats write it.
    private func chatName() -> LineShape? {
        let open = range.lowerBound + 1
        guard let close = find(UInt8(ascii: ">"), from: open, within: 60), Label.isPlausible(bytes, open..<close)
        else { return nil }
        return .labelled(open..<close, text: skipSpace(close + 1)..<range.upperBound, isBold: false)
    }

    /// `**Name:** words`, `**Name**: words`, `**Name**  0:19`, `**Name** (0:19):`.
    func bold() -> LineShape? {
        let star = bytes[range.lowerBound]
        let open = range.lowerBound + 2
        guard open < range.upperBound, bytes[range.lowerBound + 1] == star else { return nil }
        guard let close = find(star, from: open, within: 80), close + 1 < range.upperBound, bytes[close + 1] == star
        else { return openBold(from: open) }
        var name = trim(open..<close)
        var index = close + 2
        var hasColon = false
        if let last = name.last, bytes[last] == UInt8(ascii: ":") {
            name = trim(name.lowerBound..<last)
            hasColon = true
        } else if index < range.upperBound, bytes[index] == UInt8(ascii: ":") {
            index += 1
            hasColon = true
        }
        let hasWords = bytes[name].contains(UInt8(ascii: ":"))
        guard !hasWords, Label.isPlausible(bytes, name) else { return openBold(from: open) }
        index = skipSpace(index)
        if let header = nameThenTime(name, at: index) { return header }
        if let shape = nameThenTimedWords(name, at: index) { return shape }
        return hasColon || index == range.upperBound
            ? .labelled(name, text: index..<range.upperBound, isBold: true) : nil
    }

    /// `**Name: words`: the run is never closed, or behind the words.
    private func openBold(from open: Int) -> LineShape? {
        let rest = LineReader(bytes: bytes, range: skipSpace(open)..<range.upperBound)
        guard case .labelled(let name, let text, _) = rest.label(), !text.isEmpty else { return nil }
        return .labelled(name, text: text, isBold: true)
    }

    /// `(00:12): words`, `[00:12] words` behind a name.
    private func nameThenTimedWords(_ name: Range<Int>, at start: Int) -> LineShape? {
        guard let framed = framedMark(at: start) else { return nil }
        var index = framed.end
        if index < range.upperBound, bytes[index] == UInt8(ascii: ":") { index += 1 }
        index = skipSpace(index)
        return .timedLabelled(framed.mark, name: name, text: index..<range.upperBound, frame: nil)
    }

    /// A list mark before a timed line: `- (10:05) words`.
    func listed() -> LineShape? {
        let index = skipSpace(range.lowerBound + 1)
        guard index > range.lowerBound + 1, index < range.upperBound,
            TimeFrame(opening: bytes[index]) != nil || Byte.isDigit(bytes[index])
        else { return nil }
        let rest = LineReader(bytes: bytes, range: index..<range.upperBound)
        let shape = rest.framed() ?? rest.leadingTime()
        switch shape {
        case .timedText, .timedLabelled: return shape
        default: return nil
        }
    }

    /// `00:12`, `00:12 words`, `00:12 --> 00:14 words`, `00:12 - 00:14`.
    func leadingTime() -> LineShape? {
        guard let mark = mark(at: range.lowerBound, loose: true) else { return nil }
        var index = skipSpace(mark.end)
        if let arrow = arrow(at: index) {
            if let end = self.mark(at: skipSpace(arrow), loose: true) {
                index = skipSpace(end.end)
                return areSettings(index) ? .cueTime(mark, end) : .timeRange(mark, end, text: index..<range.upperBound)
            }
            if skipSpace(arrow) == range.upperBound { return .cueTime(mark, nil) }
        }
        guard let strict = self.mark(at: range.lowerBound) else { return nil }
        if index == range.upperBound { return .time(strict) }
        if bytes[index] == UInt8(ascii: "-"), let end = self.mark(at: skipSpace(index + 1)) {
            index = skipSpace(end.end)
            return index == range.upperBound
                ? .cueTime(strict, end) : .timeRange(strict, end, text: index..<range.upperBound)
        }
        index = skipSeparator(index)
        // Words begin after a blank: `10:30am` is no time mark of a transcript.
        guard index > strict.end, index < range.upperBound else { return nil }
        return timed(strict, index, .bare)
    }

    /// Whether nothing but settings of a cue (`align:start position:0%`, `X1:040`) follows.
    private func areSettings(_ start: Int) -> Bool {
        var index = start
        while index < range.upperBound {
            var hasColon = false
            let word = index
            while index < range.upperBound, !Byte.isSpace(bytes[index]) {
                if bytes[index] == UInt8(ascii: ":"), index > word { hasColon = true }
                index += 1
            }
            guard hasColon, index < range.upperBound || bytes[index - 1] != UInt8(ascii: ":") else { return false }
            index = skipSpace(index)
        }
        return true
    }

    /// Skips the one mark that may part a time from words.
    private func skipSeparator(_ start: Int) -> Int {
        guard start < range.upperBound, ":|-".utf8.contains(bytes[start]) else { return start }
        return skipSpace(start + 1)
    }

    /// `Name: words`, `Name (00:12:04):`, `Name 0:19`, `Name: 00:12`.
    func label() -> LineShape? {
        let window = min(range.upperBound, range.lowerBound + 80)
        var index = range.lowerBound
        while index < window {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":"), index + 1 == range.upperBound || Byte.isSpace(bytes[index + 1]) {
                let name = trim(range.lowerBound..<index)
                guard Label.isPlausible(bytes, name) else { return nil }
                let next = skipSpace(index + 1)
                return nameThenTime(name, at: next)
                    ?? nameThenTimedWords(name, at: next)
                    ?? .labelled(name, text: next..<range.upperBound, isBold: false)
            }
            // A time at the end of the line, after a name.
            if Byte.isDigit(byte), index > range.lowerBound, !Byte.isLetterOrDigit(bytes[index - 1]),
                mark(at: index) != nil
            {
                var end = index
                while end > range.lowerBound, "([|-–—\u{A0} ,".utf8.contains(bytes[end - 1]) { end -= 1 }
                let name = trim(range.lowerBound..<end)
                guard Label.isPlausible(bytes, name) else { return nil }
                return nameThenTime(name, at: skipSpace(end))
                    ?? nameThenTimedWords(name, at: skipSpace(end))
            }
            index += 1
        }
        return nil
    }

    /// A time, in any frame, that ends the line, perhaps with a colon after it.
    private func nameThenTime(_ name: Range<Int>, at start: Int) -> LineShape? {
        var index = start
        while index < range.upperBound, "([|-–—\u{A0} ,\\".utf8.contains(bytes[index]) { index += 1 }
        guard let mark = mark(at: index) else { return nil }
        index = mark.end
        while index < range.upperBound, ")]:\\ \u{A0}".utf8.contains(bytes[index]) { index += 1 }
        return index == range.upperBound ? .nameAndTime(name, mark) : nil
    }

    private func mark(at index: Int, loose: Bool = false) -> TimeMark? {
        index < range.upperBound ? TimeMark(bytes, at: index, limit: range.upperBound, loose: loose) : nil
    }

    /// The offset after an arrow (`-->`, or a half one) at `index`.
    private func arrow(at index: Int) -> Int? {
        guard index + 1 < range.upperBound, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-")
        else { return nil }
        let end = index + 2
        return end < range.upperBound && bytes[end] == UInt8(ascii: ">") ? end + 1 : end
    }

    private func find(_ byte: UInt8, from start: Int, within count: Int) -> Int? {
        let limit = min(range.upperBound, start + count)
        return start < limit ? bytes[start..<limit].firstIndex(of: byte) : nil
    }

    private func skipSpace(_ start: Int) -> Int {
        var index = start
        while index < range.upperBound {
            if Byte.isSpace(bytes[index]) {
                index += 1
            } else if index + 1 < range.upperBound, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    private func trim(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, Byte.isSpace(bytes[lower]) || bytes[lower] == 0xA0 { lower += 1 }
        while upper > lower, Byte.isSpace(bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }
}
