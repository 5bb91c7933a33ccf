private import Text
package import Transcripts

/// The paragraphs of a source's note, by the places that they are about: what citations refer to.
package struct SourceOutline: Sendable {
    private struct Entry {
        let place: PlaceReference
        let block: NoteBlock
    }

    private var entries: [Entry] = []
    private var ids: Set<String> = []

    package init() {}

    /// Adds the paragraph about `place` under a heading and gives what to call it: the same for the same places.
    package mutating func add(_ place: PlaceReference, under heading: String) -> NoteBlock {
        let base = Self.id(of: place)
        var id = base
        var number = 2
        while !ids.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        let block = NoteBlock(id: id, anchor: MarkdownLink.anchor(of: heading))
        entries.append(Entry(place: place, block: block))
        return block
    }

    /// The paragraph about `place`, else the last one before it in its part; nil where there is none.
    package func block(for place: PlaceReference) -> NoteBlock? {
        if let same = entries.last(where: { $0.place == place }) { return same.block }
        let inPart = entries.filter { ($0.place.part ?? 1) == (place.part ?? 1) }
        let before = inPart.filter { Self.position($0.place).map { $0 <= Self.position(place) ?? 0 } ?? false }
        let same = before.filter { ($0.place.start == nil) == (place.start == nil) }
        let last = same.max { (Self.position($0.place) ?? 0) < (Self.position($1.place) ?? 0) }
        return (last ?? inPart.first)?.block
    }

    private static func position(_ place: PlaceReference) -> Int? {
        switch place.moment {
        case .time(let time, _): time.milliseconds
        case .lines(let lines): lines.lowerBound
        }
    }

    /// `at-14-29`, `part-2-at-51-28`, `line-312`.
    static func id(of place: PlaceReference) -> String {
        let part = place.part.map { "part-\($0)-" } ?? ""
        switch place.moment {
        case .time(let time, _): return part + "at-" + time.description.replacing(":", with: "-")
        case .lines(let lines): return part + "line-\(lines.lowerBound)"
        }
    }
}
