/// What goes for a whole package.
package struct AnkiOptions: Sendable {
    /// Makes the package carry schedules and logs; without it every card is new.
    package struct Scheduling: Sendable {
        /// The recall aimed at, 0.7...0.99.
        package var retention: Double
        /// The last parameter of FSRS-6: how the curve of forgetting falls.
        package var decay: Double

        package init(retention: Double = 0.9, decay: Double = 0.1542) {
            self.retention = retention
            self.decay = decay
        }
    }

    /// Levels are separated by `::`. Cards that Anki has already stay in the deck where they are.
    package var deck: String
    package var scheduling: Scheduling?
    /// An existing folder for the collection while it is made.
    package var scratch: String

    package init(deck: String, scheduling: Scheduling? = nil, scratch: String) {
        self.deck = deck
        self.scheduling = scheduling
        self.scratch = scratch
    }
}
