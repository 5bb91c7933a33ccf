extension Console {
    /// Prints a table to the width of the terminal, or one record a line if `--plain` asks for it.
    package func print(_ table: Table, isPlain: Bool = false) {
        if isPlain {
            table.plainLines.forEach { output.write($0 + "\n") }
        } else {
            print(table.lines(width: width))
        }
    }
}
