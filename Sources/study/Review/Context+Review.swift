import FoundationEssentials
import Library
import Practice
import Terminal

extension Context {
    /// The time at this moment, or that of `--now`, which stands still.
    var moment: Practice.Timestamp {
        arguments.string("now") == nil
            ? Practice.Timestamp(Int(Date().timeIntervalSince1970.rounded(.down))) : instant
    }

    /// The command line of a session, without its limits.
    var reviewCommand: String {
        let choices = ["topic", "concept", "source"].compactMap { name in
            arguments.string(name).map { "--\(name) \($0.contains(" ") ? "\"\($0)\"" : $0)" }
        }
        return (["study review"] + choices + (arguments.flag("any-order") ? ["--any-order"] : [])).joined(
            separator: " ")
    }

    /// What `study review` without options would ask now.
    func queueCounts(_ library: Library) throws -> QueueCounts {
        let cards = try library.queueCards()
        return QueueCounts(
            StudyQueue(
                cards, prerequisites: Prerequisites(requires: try library.requiredConcepts(), cards: cards),
                isGated: try library.setting(.gate).value == "true", limits: try library.limits(),
                tally: try library.tally(at: moment), scheduler: try library.scheduler(),
                calendar: try library.calendar(), now: moment))
    }
}
