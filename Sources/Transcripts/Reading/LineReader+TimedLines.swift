/// Lines that begin with a time.
extension LineReader {
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
        if let shape = nameWithTime(name, then: close + 1) { return shape }
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
    func framedMark(at start: Int) -> (mark: TimeMark, frame: TimeFrame, end: Int)? {
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
        return (mark, frame, behindLink(index + 1))
    }

    /// The offset behind the address of a Markdown link, `[00:12](https://…)`, of which the text ends at `index`.
    private func behindLink(_ index: Int) -> Int {
        guard index < range.upperBound, bytes[index] == UInt8(ascii: "("),
            bytes[index...].dropFirst().starts(with: "http".utf8),
            let close = find(UInt8(ascii: ")"), from: index, within: 400)
        else { return index }
        return close + 1
    }

    /// Words behind a time, perhaps with the name of who says them.
    func timed(_ mark: TimeMark, _ start: Int, _ frame: TimeFrame) -> LineShape {
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
        // Hyphen: subtitles of people; comma: those of YouTube's editor (SubViewer).
        if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: ","),
            let end = self.mark(at: skipSpace(index + 1))
        {
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
    func skipSeparator(_ start: Int) -> Int {
        guard start < range.upperBound, ":|-".utf8.contains(bytes[start]) else { return start }
        return skipSpace(start + 1)
    }
}
