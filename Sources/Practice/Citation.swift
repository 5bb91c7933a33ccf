package import Transcripts

/// Where what a card or a quiz item says can be looked up.
package struct Citation: Hashable, Sendable {
    /// The id of the source.
    package let source: String
    package let place: PlaceReference

    package init(source: String, place: PlaceReference) {
        self.source = source
        self.place = place
    }
}
