extension StyledText {
    /// As many whole words as fit in `width` columns, with an ellipsis for the rest; a first word that is wider is cut.
    package func truncatedBetweenWords(to width: Int) -> StyledText {
        guard self.width > width else { return self }
        guard width > 1, let first = wrapped(to: width - 1).first else { return truncated(to: width) }
        return first + StyledText("…", first.runs.last?.role ?? .plain)
    }
}
