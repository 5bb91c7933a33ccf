/// Text with roles; the layout is done on what is seen, the escape codes come last.
package struct StyledText: Sendable, Equatable {
    package struct Run: Sendable, Equatable {
        package var text: String
        package var role: Role
    }

    package private(set) var runs: [Run]

    package init(_ text: String, _ role: Role = .plain) {
        runs = text.isEmpty ? [] : [Run(text: text, role: role)]
    }

    /// A text with stretches of another role.
    ///
    /// - Parameter highlights: ranges of UTF-8 offsets, in order; what lies outside the text is left out.
    package init(_ text: String, highlights: [Range<Int>], _ role: Role = .match) {
        self.init("")
        let whole = StyledText(text)
        let size = text.utf8.count
        var done = 0
        for highlight in highlights {
            let start = min(max(highlight.lowerBound, done), size)
            let end = min(max(highlight.upperBound, start), size)
            self += whole.slice(done..<start)
            self += StyledText(whole.slice(start..<end).plainText, role)
            done = end
        }
        self += whole.slice(done..<size)
    }

    package var plainText: String { runs.map(\.text).joined() }
    package var width: Int { DisplayWidth.of(plainText) }
    package var isEmpty: Bool { runs.isEmpty }

    package static func + (left: StyledText, right: StyledText) -> StyledText {
        var sum = left
        sum += right
        return sum
    }

    package static func += (left: inout StyledText, right: StyledText) {
        for run in right.runs {
            if let last = left.runs.last, last.role == run.role {
                left.runs[left.runs.count - 1].text += run.text
            } else {
                left.runs.append(run)
            }
        }
    }

    /// As bytes for the terminal.
    package func rendered(_ palette: Palette) -> String {
        runs.map { palette.render($0.text, as: $0.role) }.joined()
    }

    /// The part between two UTF-8 offsets; an offset within a character is moved to its beginning.
    package func slice(_ range: Range<Int>) -> StyledText {
        var result = StyledText("")
        var start = 0
        for run in runs {
            let end = start + run.text.utf8.count
            let from = max(range.lowerBound, start)
            let to = min(range.upperBound, end)
            if from < to {
                let utf8 = run.text.utf8
                let lower = utf8.index(utf8.startIndex, offsetBy: from - start)
                let upper = utf8.index(utf8.startIndex, offsetBy: to - start)
                result += StyledText(
                    String(run.text[Self.rounded(lower, in: run.text)..<Self.rounded(upper, in: run.text)]), run.role)
            }
            start = end
        }
        return result
    }

    private static func rounded(_ index: String.Index, in text: String) -> String.Index {
        var index = index
        while index > text.startIndex, index < text.endIndex, index.samePosition(in: text.unicodeScalars) == nil {
            index = text.utf8.index(before: index)
        }
        return index
    }

    /// Broken into lines as `TextWrap` does it.
    package func wrapped(to width: Int, indent: Int = 0, hanging: Int? = nil) -> [StyledText] {
        wrapped(to: width, indent: indent, hanging: hanging, cutsWords: true, keeping: [])
    }

    /// The same, with the stretches of the plain text that stay whole given, and perhaps words wider than a line too.
    package func wrapped(
        to width: Int, indent: Int = 0, hanging: Int? = nil, cutsWords: Bool, keeping whole: [Range<String.Index>] = []
    ) -> [StyledText] {
        let text = plainText
        return TextWrap.ranges(
            of: text, width: width, indent: indent, hanging: hanging, cutsWords: cutsWords, keeping: whole
        ).map { line in
            let lower = text.utf8.distance(from: text.startIndex, to: line.range.lowerBound)
            let length = text.utf8.distance(from: line.range.lowerBound, to: line.range.upperBound)
            if length == 0 { return StyledText("") }
            return StyledText(String(repeating: " ", count: line.indent)) + slice(lower..<(lower + length))
        }
    }

    /// As much as fits, with an ellipsis for the rest.
    package func truncated(to width: Int) -> StyledText {
        let text = plainText
        guard DisplayWidth.of(text) > width else { return self }
        guard width > 0 else { return StyledText("") }
        let kept = slice(0..<DisplayWidth.prefix(of: text, within: width - 1).utf8.count)
        return kept + StyledText("…", kept.runs.last?.role ?? .plain)
    }

    /// With blanks up to a width; longer text stays as it is.
    package func padded(to width: Int, alignment: Alignment = .left) -> StyledText {
        let (left, right) = alignment.padding(for: self.width, in: width)
        return StyledText(String(repeating: " ", count: left)) + self + StyledText(String(repeating: " ", count: right))
    }
}

extension StyledText: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) {
        self.init(text)
    }
}

extension [StyledText] {
    /// Lines, each ended by a line break.
    package func rendered(_ palette: Palette) -> String {
        map { $0.rendered(palette) + "\n" }.joined()
    }
}
