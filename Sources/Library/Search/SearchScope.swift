/// Where to search, and how much to give.
package struct SearchScope: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case notes, transcripts, all
    }

    package var kind = Kind.all
    /// Ids of sources; empty for all.
    package var sources: [String] = []
    /// As labelled, in any case; empty for all.
    package var speakers: [String] = []
    package var topics: [String] = []
    /// Names, aliases or ids of concepts that a passage must mention; empty for all.
    package var concepts: [String] = []
    /// 1 or more.
    package var limit = 10
    /// Whether each hit says why it stands where it stands.
    package var isExplained = false

    package init(
        kind: Kind = .all, sources: [String] = [], speakers: [String] = [], topics: [String] = [],
        concepts: [String] = [], limit: Int = 10, isExplained: Bool = false
    ) {
        self.kind = kind
        self.sources = sources
        self.speakers = speakers
        self.topics = topics
        self.concepts = concepts
        self.limit = limit
        self.isExplained = isExplained
    }
}
