import Transcripts

/// Places as parts of ids.
enum CardSlot {
    /// `477` for a line, `2-0031-08` for a time of part 2.
    static func of(_ place: PlaceReference) -> String {
        let part = place.part.map { "p\($0)-" } ?? ""
        return switch place.moment {
        case .lines(let lines): "\(part)\(lines.lowerBound)"
        case .time(let time, _): "\(part)\(time.milliseconds / 1000)s"
        }
    }
}
