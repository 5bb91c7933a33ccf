extension StyledText {
    /// Broken into lines between words as a message on a terminal is, its further lines indented.
    ///
    /// Commands to type, as in `See them with: study sources`, stand whole on a line, so that they can be copied, and
    /// so do words that are wider than a line: the terminal breaks those, and knows that they are one.
    package func wrappedAsMessage(to width: Int) -> [StyledText] {
        let text = plainText
        if !text.contains(where: \.isNewline), DisplayWidth.of(text) <= width { return [self] }
        return wrapped(to: max(20, width), hanging: 2, cutsWords: false, keeping: CommandsInText.ranges(in: text))
    }
}
