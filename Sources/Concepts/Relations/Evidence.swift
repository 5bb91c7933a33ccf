package import Transcripts

/// What shows a relation.
package enum Evidence: Hashable, Sendable {
    /// A passage, by the number that whoever linked it gave to it, and the UTF-8 bytes of its text that say so;
    /// for relations by co-occurrence those from the one concept to the other.
    case passage(Int, bytes: Range<Int>)
    /// A place that the glossary names.
    case written(source: String, place: PlaceReference)
}
