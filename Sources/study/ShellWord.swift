/// Text as one writes it on a command line.
enum ShellWord {
    /// The text as it is where a shell leaves it alone, else in single quotes.
    static func quoted(_ text: String) -> String {
        let isSafe =
            !text.isEmpty
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || " -_.,/:@+%".unicodeScalars.contains(scalar)
            }
        return isSafe
            ? text : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
