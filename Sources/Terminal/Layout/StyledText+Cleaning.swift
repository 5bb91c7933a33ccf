extension StyledText {
    /// The same on one line without what a terminal would obey.
    package func sanitized() -> StyledText {
        runs.reduce(into: "") { $0 += StyledText(Sanitizer.cleaned($1.text), $1.role) }
    }

    /// The same without blanks at its end.
    package func trimmed() -> StyledText {
        let text = plainText.utf8
        let blanks = text.reversed().prefix { $0 == 0x20 }.count
        return blanks == 0 ? self : slice(0..<(text.count - blanks))
    }
}
