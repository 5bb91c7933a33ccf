import FoundationEssentials
import Terminal

/// Where the home is, and what time it is.
enum Home {
    /// `--home`, else `$STUDY_HOME`, else `$XDG_DATA_HOME/study`, else `~/.local/share/study`.
    static func path(_ arguments: ParsedArguments, _ environment: [String: String]) throws -> String {
        if let home = arguments.string("home") {
            guard !home.isEmpty else {
                throw arguments.error(.badValue(name: "--home", value: home, expected: "a folder"))
            }
            return home
        }
        func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        if let home = variable("STUDY_HOME") { return home }
        if let data = variable("XDG_DATA_HOME") { return data + "/study" }
        guard let user = variable("HOME") else {
            throw Failure(
                .cannotCreate, "there is no home: neither HOME nor STUDY_HOME is set", "Name a folder with --home DIR.")
        }
        return user + "/.local/share/study"
    }

    /// The time that `--now` gives, else that of the clock.
    static func now(_ arguments: ParsedArguments) throws -> Date {
        guard let text = arguments.string("now") else { return Date() }
        guard let date = try? Date(text, strategy: .iso8601) else {
            throw arguments.error(
                .badValue(name: "--now", value: text, expected: "a time such as 2026-01-31T09:00:00Z"))
        }
        return date
    }
}
