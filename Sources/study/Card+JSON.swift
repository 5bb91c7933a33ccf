import JSON
import Library
import Practice

extension StoredCard {
    /// As the contract has it.
    func json(_ places: CitationPlaces) throws -> JSONValue {
        let due: JSONValue = schedule.state == .new ? .null : .string(schedule.due.description)
        return .members([
            ("id", .string(id)), ("kind", .string(card.kind.rawValue)), ("front", .string(card.front)),
            ("back", .string(card.back)), ("concepts", .array(card.concepts.map(JSONValue.string))),
            ("topic", .string(card.topic)),
            ("citations", .array(try places.places(of: card).map { .members($0.members) })),
            ("origin", .string(card.origin.rawValue)), ("state", .string(schedule.state.rawValue)),
            ("suspended", .bool(isSuspended)), ("buriedUntil", JSONValue(buriedUntil?.date.description)),
            ("due", due), ("stability", JSONValue(schedule.memory?.stability)),
            ("difficulty", JSONValue(schedule.memory?.difficulty)), ("reps", .integer(schedule.reps)),
            ("lapses", .integer(schedule.lapses)), ("edited", .bool(isEdited)), ("bad", .bool(isBad)),
            ("retired", .bool(isRetired)),
        ])
    }
}

extension JSONValue {
    init(_ number: Double?) { self = number.map(JSONValue.number) ?? .null }
}
