import Library
import Practice
private import Transcripts

/// Finds the passages that cards cite.
final class ReviewPassages {
    private let library: Library
    private let places: CitationPlaces
    private var sources: [String: Source] = [:]

    /// Words of a passage that are shown, and passages of a card.
    private static let wordLimit = 120
    private static let placeLimit = 3

    init(_ library: Library) {
        self.library = library
        places = library.citationPlaces()
    }

    /// Where the card can be looked up, in a line: `A talk, 31:08, and 2 more`; nil for a card without places.
    func reference(_ card: StoredCard) throws -> String? {
        let places = try places.places(of: card.card).distinct
        guard let first = places.first else { return nil }
        let more = places.count > 1 ? ", and \(places.count - 1) more" : ""
        return "\(try source(first).title), \(Self.moment(first))\(more)"
    }

    /// The passages themselves.
    func of(_ card: StoredCard) throws -> CitedPassages {
        let found = try places.places(of: card.card).distinct
        let passages = try found.prefix(Self.placeLimit).map { place in
            let source = try source(place)
            return CitedPassages.Passage(
                title: source.title, moment: Self.moment(place), text: try text(place, source), url: place.url)
        }
        return CitedPassages(card: card.id, passages: passages, more: max(0, found.count - Self.placeLimit))
    }

    /// What stands at a place, from there to the end of the passage or as much as is enough to see it by.
    private func text(_ place: Place, _ source: Source) throws -> String {
        let segments = try place.kind == .notes ? library.noteSegments(of: source) : library.segments(of: source)
        var words: [Substring] = []
        var speaker: String?
        for segment in segments
        where segment.lines.upperBound >= place.lines.lowerBound && (place.part == nil || segment.part == place.part)
            && segment.kind != .noise
        {
            let isBeyond = segment.lines.lowerBound > place.lines.upperBound
            if isBeyond, words.count >= Self.wordLimit / 2 || place.kind == .notes { break }
            if let name = segment.speaker, name != speaker {
                speaker = name
                words.append("\(name):")
            }
            let text = segment.text.hasPrefix("- ") ? segment.text.dropFirst(2) : segment.text[...]
            words += text.split(whereSeparator: \.isWhitespace)
            if words.count >= Self.wordLimit { break }
        }
        let isCut = words.count > Self.wordLimit
        return words.prefix(Self.wordLimit).joined(separator: " ") + (isCut ? " …" : "")
    }

    private func source(_ place: Place) throws -> Source {
        if let known = sources[place.source] { return known }
        let found = try library.find(source: place.source)
        sources[place.source] = found
        return found
    }

    private static func moment(_ place: Place) -> String {
        let part = place.part.map { $0 > 1 ? "part \($0), " : "" } ?? ""
        return part + (place.start?.description ?? "line \(place.lines.lowerBound)")
    }
}
