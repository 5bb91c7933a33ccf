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
        /// ISO 8601, empty for cards never reviewed.
        package var lastReview: String
        /// The index into the learning or relearning steps, nil outside of them.
        package var step: Int?
        package var isSuspended: Bool

        package init(
            state: String, due: String, stability: Double?, difficulty: Double?, reps: Int, lapses: Int,
            lastReview: String = "", step: Int? = nil, isSuspended: Bool = false
        ) {
            self.state = state
            self.due = due
            self.stability = stability
            self.difficulty = difficulty
            self.reps = reps
            self.lapses = lapses
            self.lastReview = lastReview
            self.step = step
            self.isSuspended = isSuspended
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
    /// Where it begins in the table that it was read from, 1-based.
    package var line: Int?

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
