/// A card as tables and Markdown show it.
package struct ExportedCard: Hashable, Sendable {
    package struct Citation: Hashable, Sendable {
        /// The place in the notation that commands take.
        package let place: String
        /// What a person reads.
        package let title: String
        package let url: String?

        package init(place: String, title: String, url: String?) {
            self.place = place
            self.title = title
            self.url = url
        }
    }

    package struct Progress: Hashable, Sendable {
        package var state: String
        /// ISO 8601.
        package var due: String
        /// Nil for cards never reviewed.
        package var stability: Double?
        package var difficulty: Double?
        package var reps: Int
        package var lapses: Int

        package init(
            state: String, due: String, stability: Double?, difficulty: Double?, reps: Int, lapses: Int
        ) {
            self.state = state
            self.due = due
            self.stability = stability
            self.difficulty = difficulty
            self.reps = reps
            self.lapses = lapses
        }
    }

    /// Empty for a card that has none yet.
    package var id: String
    /// As the command line names kinds; empty where a table does not say.
    package var kind: String
    package var front: String
    package var back: String
    package var topic: String
    /// Ids or names.
    package var concepts: [String]
    package var citations: [Citation]
    package var progress: Progress?

    package init(
        id: String, kind: String, front: String, back: String, topic: String = "", concepts: [String] = [],
        citations: [Citation] = [], progress: Progress? = nil
    ) {
        self.id = id
        self.kind = kind
        self.front = front
        self.back = back
        self.topic = topic
        self.concepts = concepts
        self.citations = citations
        self.progress = progress
    }
}
