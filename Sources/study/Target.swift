import Library
import Terminal
import Transcripts

/// What SOURCE or @N and `--at` on a command line mean.
struct Target {
    let source: Source
    /// Where in it; nil for its beginning.
    let place: PlaceReference?
    /// The hit that @N stands for.
    let hit: Place?

    init(_ context: Context, _ library: Library) throws {
        let name = context.arguments.string("SOURCE") ?? ""
        if let rank = Self.rank(in: name) {
            let found = try library.hit(rank)
            hit = found
            source = try library.find(source: found.source)
        } else {
            hit = nil
            source = try library.find(source: name)
        }
        place = try context.arguments.string("at").map { text in
            guard let place = PlaceReference(argument: text) else {
                throw context.arguments.error(
                    .badValue(name: "--at", value: text, expected: "H:MM:SS, MM:SS, PART@H:MM:SS or line:N"))
            }
            return place
        }
    }

    /// The number in `@3`.
    static func rank(in name: String) -> Int? {
        guard name.hasPrefix("@"), let rank = Int(name.dropFirst()), rank > 0 else { return nil }
        return rank
    }

    /// The address that opens the recording at the place, or nil where none is known.
    func address(in library: Library) throws -> String? {
        guard let place else {
            if let hit { return hit.url }
            return try library.address(of: source, part: nil, at: nil)
        }
        let segments = try library.segments(of: source)
        guard !segments.isEmpty else {
            return try library.address(of: source, part: place.part, at: place.start)
        }
        let segment = segments[try library.index(of: place, in: segments, of: source)]
        return try library.address(of: source, part: segment.part, at: place.start ?? segment.start)
    }
}
