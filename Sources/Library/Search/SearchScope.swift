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
    /// 1 or more.
    package var limit = 10

    package init(
        kind: Kind = .all, sources: [String] = [], speakers: [String] = [], topics: [String] = [], limit: Int = 10
    ) {
        self.kind = kind
        self.sources = sources
        self.speakers = speakers
        self.topics = topics
        self.limit = limit
    }
}
