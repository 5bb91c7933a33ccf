import Library
import Practice
import Terminal
private import Transcripts

/// The passages that cards cite, laid out for reading.
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
        let places = try places.places(of: card.card)
        guard let first = places.first else { return nil }
        let more = places.count > 1 ? ", and \(places.count - 1) more" : ""
        return "\(try source(first).title), \(Self.moment(first))\(more)"
    }

    /// The passages themselves.
    func lines(_ card: StoredCard, width: Int) throws -> [StyledText] {
        let found = try places.places(of: card.card)
        guard !found.isEmpty else { return ["This card cites no passage."] }
        var lines: [StyledText] = []
        for place in found.prefix(Self.placeLimit) {
            let source = try source(place)
            if !lines.isEmpty { lines.append("") }
            lines += (StyledText(source.title, .strong) + StyledText("  \(Self.moment(place))", .muted)).sanitized()
                .wrapped(to: width)
            lines += StyledText(try text(place, source)).sanitized().wrapped(to: width)
            if let url = place.url { lines.append(StyledText(url, .accent).sanitized()) }
        }
        if found.count > Self.placeLimit {
            lines += ["", StyledText("And \(found.count - Self.placeLimit) more: study cards show \(card.id)", .muted)]
        }
        return lines
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
