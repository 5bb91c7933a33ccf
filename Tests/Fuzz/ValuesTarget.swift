@testable import Library
import Practice
@testable import study
import Terminal
import Text
import Transcripts

/// What people give in a word or a line: settings, times, dates, places, addresses, logs of reviews, command lines.
struct ValuesTarget: FuzzTarget {
    static var seeds: [[UInt8]] {
        seeds([
            "0.9", "1m 10m, 30s 2h 1d", "04:00", "off", "24h", "36500", SchedulingParameters.standard.description,
            "2026-01-31T09:00:00.5+01:00", "0001-01-01T00:00:00Z", "part 2, 00:31:08-1:02:03", "line 312-340",
            "2@1:02:03", "line:9", "12:34.5", "@3", "October 23, 2025", "23 Oct 2025", "20251023", "2025/10/23",
            "(see https://www.youtube.com/watch?v=abcdefghijk&t=22s).", "https://youtu.be/abcdefghijk?t=1",
            "card_id,at_unix,rating\n a,1700000000,3\r\n\nb,0,1", "3", "undo", "Café ﬁne — “x”… 面包",
            "search\n--limit=3\n-n\n5\n--\n-x", "cards\nadd\n--front\nx", "config\nset\nscheduler.fuzz\noff",
        ])
    }

    func fault(in bytes: [UInt8]) throws -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        return try settings(text) ?? times(text) ?? places(text) ?? names(text) ?? log(text) ?? commandLine(text)
    }

    private func settings(_ text: String) throws -> String? {
        for key in ConfigKey.allCases {
            let value: String
            do {
                value = try ConfigValue.normalized(text, for: key)
            } catch let error as LibraryError {
                guard case .badSetting = error else { return "refused with \(error)" }
                continue
            }
            let again = try ConfigValue.normalized(value, for: key)
            if again != value { return "the setting \(value) became \(again)" }
            // A scheduler can be made of it.
            _ = try SchedulerSettings(text: "\(key.rawValue) \(value)")
        }
        return nil
    }

    private func times(_ text: String) -> String? {
        if let time = Practice.Timestamp(iso8601: text), Practice.Timestamp(iso8601: time.description) != time {
            return "the time \(time) is not read back"
        }
        if let date = CalendarDate.find(in: text), !CalendarDate.isDate(date) { return "\(date) is no date" }
        return nil
    }

    private func places(_ text: String) -> String? {
        for place in [PlaceReference(written: text), PlaceReference(argument: text)].compactMap({ $0 })
        where PlaceReference(written: place.description)?.description != place.description {
            return "the place \(place) is not read back"
        }
        if let address = WebAddress.first(in: text) {
            guard WebAddress.isWhole(address) else { return "\(address) is no address" }
            let timed = WebAddress.at(Transcripts.Timestamp(milliseconds: 61_000), address)
            guard WebAddress.isWhole(timed) else { return "\(timed) is no address" }
        }
        return study.Target.rank(in: text).map { $0 > 0 ? nil : "the hit \($0)" } ?? nil
    }

    private func names(_ text: String) -> String? {
        let slug = Slug.make(from: text)
        let isSlug = slug.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        guard isSlug, !slug.isEmpty, slug.utf8.count <= Slug.longest, !slug.hasPrefix("-"), !slug.hasSuffix("-"),
            Slug.make(from: slug) == slug
        else { return "the slug \(slug)" }
        let folded = Folding.fold(text)
        return Folding.fold(folded) == folded ? nil : "“\(folded)” folds again"
    }

    private func log(_ text: String) -> String? {
        _ = ReviewCommand(line: text, in: .answer)
        do {
            let reviews = try ReviewLogCSV.read(text)
            let late = reviews.first { abs($0.review.at.seconds) > 2 * Practice.Timestamp.latest.seconds }
            return late.map { "out of all time: \($0)" }
        } catch {
            let lines = 1 + text.utf8.count { $0 == 0x0A }
            return (1...lines).contains(error.line) ? nil : "a fault outside the log: \(error)"
        }
    }

    private func commandLine(_ text: String) -> String? {
        let words = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        do {
            let arguments = try ArgumentParser(Study.spec).parse(words)
            _ = HelpText(arguments.commands, width: 80).full
        } catch {
            if Failure(error).lines.isEmpty { return "a mistake without words: \(error)" }
        }
        return nil
    }
}
