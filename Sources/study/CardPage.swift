import Library
import Practice
import Terminal
private import Transcripts

/// A card laid out for reading, with all that is known of it.
struct CardPage {
    let lines: [StyledText]

    init(_ stored: StoredCard, _ places: [Place], width: Int) {
        let card = stored.card
        let width = max(30, min(width, 100))
        func wrapped(_ text: String, _ role: Role) -> [StyledText] {
            text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
                StyledText(String($0), role).sanitized().wrapped(to: width)
            }
        }
        var lines = wrapped(card.front, .strong) + [""] + wrapped(card.back, .plain) + [""]
        var state = stored.schedule.state.rawValue
        if stored.schedule.state != .new {
            state +=
                ", due \(stored.schedule.due), \(counted(stored.schedule.reps, "review")), "
                + counted(stored.schedule.lapses, "lapse")
        }
        if stored.isSuspended { state += ", suspended" }
        if stored.isRetired { state += ", retired: what it was made from is gone" }
        if stored.isBad { state += ", reported as bad" }
        var facts = [("id", card.id), ("kind", card.kind.rawValue), ("state", state)]
        if !card.topic.isEmpty { facts.append(("topic", card.topic)) }
        if !card.concepts.isEmpty { facts.append(("concepts", card.concepts.joined(separator: ", "))) }
        for place in places {
            let moment = place.start.map(\.description) ?? "line \(place.lines.lowerBound)"
            let part = (place.part ?? 1) > 1 ? ", part \(place.part ?? 1)" : ""
            facts.append(("see", "\(place.source)\(part), \(moment)" + (place.url.map { "  \($0)" } ?? "")))
        }
        for (name, value) in facts {
            lines += (StyledText(DisplayWidth.padded(name, to: 10), .muted) + StyledText(value)).sanitized()
                .wrapped(to: width, indent: 0, hanging: 10)
        }
        self.lines = lines
    }
}
