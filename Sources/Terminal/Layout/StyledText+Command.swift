extension StyledText {
    /// Broken into lines as usual, but a command at its end (its last stretch, in the role of one) stays whole, on a
    /// line of its own where it does not fit behind the text: it can be copied.
    package func wrappedBeforeCommand(to width: Int) -> [StyledText] {
        guard self.width > width, let command = runs.last, command.role == .accent, runs.count > 1 else {
            return wrapped(to: width, hanging: 2)
        }
        let text = runs.dropLast().reduce(into: "" as StyledText) { $0 += StyledText($1.text, $1.role) }
        let whole = StyledText(command.text, .accent)
        let lines = text.wrapped(to: width, hanging: 2)
        let margin = lines.count > 1 ? 2 : 0
        // Behind the last words, if they leave room.
        if let last = lines.last, last.width + 1 + whole.width <= width, last.width > margin {
            return lines.dropLast() + [last + " " + whole]
        }
        return lines + [(whole.width + 2 <= width ? "  " : "") + whole]
    }
}
