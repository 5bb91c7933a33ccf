import FoundationEssentials
import Library
import Practice
import Terminal

extension Context {
    /// When the command runs, in whole seconds.
    var instant: Practice.Timestamp { Practice.Timestamp(Int(now.timeIntervalSince1970.rounded(.down))) }

    /// The time that an option such as `--at` gives, else now.
    func instant(_ option: String) throws -> Practice.Timestamp {
        guard let text = arguments.string(option) else { return instant }
        guard let time = Practice.Timestamp(iso8601: text) else {
            throw arguments.error(
                .badValue(name: "--\(option)", value: text, expected: "a time such as 2026-01-31T09:00:00Z"))
        }
        return time
    }

    /// The cards that `--topic`, `--concept` and `--source` leave; a name that nobody knows is refused.
    func cardFilter(_ library: Library) throws -> CardFilter {
        CardFilter(
            topic: try arguments.string("topic").map { try library.find(topic: $0) },
            concept: try arguments.string("concept").map { try library.find(concept: $0) },
            source: try arguments.string("source").map { try library.find(source: $0).id })
    }
}
