import Library
import Practice
private import Transcripts

/// Says where items can be looked up.
final class QuizPlaces {
    struct Reference {
        /// `A talk, 31:08`
        let text: String
        let url: String?
        /// The command that shows it.
        let command: String

        /// The address of the very second, else the command.
        var link: String { url ?? command }
    }

    private let library: Library
    private let places: CitationPlaces
    private var titles: [String: String] = [:]

    /// How many places of an item are shown.
    private static let limit = 2

    init(_ library: Library) {
        self.library = library
        places = library.citationPlaces()
    }

    func references(of item: QuizItem) throws -> [Reference] {
        try places.places(of: item).distinct.prefix(Self.limit).map { place in
            let part = place.part.map { $0 > 1 ? "part \($0), " : "" } ?? ""
            let moment = part + (place.start?.description ?? "line \(place.lines.lowerBound)")
            let number = place.part.map { $0 > 1 ? "\($0)@" : "" } ?? ""
            let at = place.start.map { number + $0.description } ?? "line:\(place.lines.lowerBound)"
            return Reference(
                text: "\(try title(place.source)), \(moment)", url: place.url,
                command: "study read \(place.source)\(place.kind == .notes ? " --notes" : "") --at \(at)")
        }
    }

    private func title(_ source: String) throws -> String {
        if let known = titles[source] { return known }
        let found = try library.find(source: source).title
        titles[source] = found
        return found
    }
}
