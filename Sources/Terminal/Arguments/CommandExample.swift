/// A call as a person would type it, and what it shows.
package struct CommandExample: Sendable, Equatable {
    /// The whole line: `study search "vector database" --limit 3`.
    package var command: String
    /// What it does, in a few words.
    package var shows: String

    package init(_ command: String, _ shows: String) {
        self.command = command
        self.shows = shows
    }
}
