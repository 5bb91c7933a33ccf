/// Lines that begin with a name.
extension LineReader {
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
            // The colon of East Asian text, U+FF1A, needs no blank.
            if byte == 0xEF, index + 2 < range.upperBound, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x9A {
                let name = trim(range.lowerBound..<index)
                guard Label.isPlausible(bytes, name) else { return nil }
                return .labelled(name, text: skipSpace(index + 3)..<range.upperBound, isBold: false)
            }
            // A time at the end of the line, after a name.
            if Byte.isDigit(byte), index > range.lowerBound, !Byte.isLetterOrDigit(bytes[index - 1]),
                mark(at: index) != nil
            {
                let end = skipSignsBack(index)
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
    func nameThenTime(_ name: Range<Int>, at start: Int) -> LineShape? {
        var index = skipSigns(start)
        guard let mark = mark(at: index) else { return nil }
        index = mark.end
        while index < range.upperBound, ")]:\\*".utf8.contains(bytes[index]) { index += 1 }
        index = skipSpace(index)
        return index == range.upperBound ? .nameAndTime(name, mark) : nil
    }

    /// `(00:12): words`, `[00:12] words` behind a name.
    func nameThenTimedWords(_ name: Range<Int>, at start: Int) -> LineShape? {
        guard let framed = framedMark(at: start) else { return nil }
        var index = framed.end
        if index < range.upperBound, bytes[index] == UInt8(ascii: ":") { index += 1 }
        index = skipSpace(index)
        return .timedLabelled(framed.mark, name: name, text: index..<range.upperBound, frame: nil)
    }

    /// `<Name> words`, as chats write it.
    func chatName() -> LineShape? {
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
        if let shape = boldTime(open..<close) ?? nameWithTime(open..<close, then: close + 2) { return shape }
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

    /// `**Ann [00:12]:** words`, `[Ann 00:12] words`: a name and a time that share a frame.
    func nameWithTime(_ content: Range<Int>, then start: Int) -> LineShape? {
        let inner = LineReader(bytes: bytes, range: trim(content))
        guard !inner.range.isEmpty, case .nameAndTime(let name?, let mark) = inner.label() else { return nil }
        var index = start
        if index < range.upperBound, bytes[index] == UInt8(ascii: ":") { index += 1 }
        index = skipSpace(index)
        return index >= range.upperBound
            ? .nameAndTime(name, mark)
            : .timedLabelled(mark, name: name, text: index..<range.upperBound, frame: nil)
    }

    /// `**00:12** words`, `**[00:12]** words`.
    private func boldTime(_ content: Range<Int>) -> LineShape? {
        let inner = LineReader(bytes: bytes, range: trim(content))
        guard !inner.range.isEmpty else { return nil }
        let framed = inner.framedMark(at: inner.range.lowerBound)
        guard let mark = framed?.mark ?? inner.mark(at: inner.range.lowerBound) else { return nil }
        let end = inner.skipSeparator(framed?.end ?? mark.end)
        guard end == inner.range.upperBound else { return nil }
        let index = skipSeparator(skipSpace(content.upperBound + 2))
        return index == range.upperBound ? .time(mark) : timed(mark, index, .bare)
    }

    /// `**Name: words`: the run is never closed, or behind the words.
    private func openBold(from open: Int) -> LineShape? {
        let rest = LineReader(bytes: bytes, range: skipSpace(open)..<range.upperBound)
        guard case .labelled(let name, let text, _) = rest.label(), !text.isEmpty else { return nil }
        return .labelled(name, text: text, isBold: true)
    }
}
