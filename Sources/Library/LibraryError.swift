/// What went wrong in the library, in terms that a person can act on.
package enum LibraryError: Error, Hashable, Sendable {
    /// `init` on a home that exists.
    case homeExists(String)
    case cannotCreate(String, reason: String)
    /// The file is no database of ours.
    case notOurs(String)
    case damaged(String, reason: String)
    /// The database was written by a newer version.
    case tooNew(String, version: Int, known: Int)
    case busy(String)
    case diskFull(String)
    case cannotWrite(String, reason: String)
    case unknownSource(String, near: [String])
    case unknownConcept(String, near: [String])
    case ambiguousSource(String, candidates: [String])
    case ambiguousConcept(String, candidates: [String])
    case unknownTopic(String, near: [String])
    case unknownHit(Int, count: Int)
    case noPlace(String, source: String)
    case badDate(String)
    case badAddress(String)
    case emptyTitle
    case noSuchBackup(String)
    case fileExists(String)
    case unknownCard(String, near: [String])
    case ambiguousCard(String, count: Int, candidates: [String])
    /// A card without a front, or without a back.
    case emptyCard
    /// A whole home is to be read back into one that somebody has worked with.
    case hasProgress(String)
    /// What is to be read back is not what `study export json` writes; the line is that of the file.
    case badExport(line: Int, reason: String)
    case unknownSetting(String, near: [String])
    case badSetting(key: String, value: String, expected: String)
}

extension LibraryError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .homeExists(let path): "there is a home in \(path) already"
        case .cannotCreate(let path, let reason): "cannot create \(path): \(reason)"
        case .notOurs(let path): "\(path) is not a database of study"
        case .damaged(let path, let reason): "the database \(path) is damaged: \(reason)"
        case .tooNew(let path, let version, let known):
            "\(path) was written by a newer study (schema \(version), this one knows \(known))"
        case .busy(let path): "another study is writing to \(path)"
        case .diskFull(let path): "the disk that holds \(path) is full; what was stored before is safe"
        case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
        case .unknownSource(let name, let near):
            near.isEmpty
                ? "there is no source “\(name)”"
                : "there is no source “\(name)”; did you mean \(near.joined(separator: " or "))?"
        case .ambiguousSource(let name, let candidates), .ambiguousConcept(let name, let candidates):
            "“\(name)” may be any of: \(candidates.joined(separator: ", "))"
        case .unknownHit(let rank, let count):
            count == 0
                ? "there is no last search that @\(rank) could stand for"
                : "the last search has \(count == 1 ? "1 hit" : "\(count) hits"), so there is no @\(rank)"
        case .noPlace(let place, let source): "\(place) is not in \(source)"
        case .badDate(let text): "“\(text)” is no date; write 2024-03-01, 2024-03 or 2024"
        case .badAddress(let text): "“\(text)” is no http or https address"
        case .emptyTitle: "a source needs a title"
        case .noSuchBackup(let path): "there is no backup \(path)"
        case .fileExists(let path): "\(path) exists already"
        case .unknownCard(let name, let near): "there is no card “\(name)”" + Self.suggestion(near)
        case .ambiguousCard(let name, let count, let candidates):
            "“\(name)” may be any of \(count) cards: \(candidates.joined(separator: ", "))\(count > candidates.count ? ", …" : "")"
        case .unknownConcept(let name, let near): "there is no concept “\(name)”" + Self.suggestion(near)
        case .unknownTopic(let name, let near): "there is no topic “\(name)”" + Self.suggestion(near)
        case .hasProgress(let path): "the home in \(path) holds progress or texts of its own, which would be lost"
        case .badExport(let line, let reason): "line \(line): \(reason)"
        case .emptyCard: "a card needs a front and a back"
        case .unknownSetting(let key, let near): "there is no setting “\(key)”" + Self.suggestion(near)
        case .badSetting(let key, let value, let expected):
            "“\(value)” is no value for \(key); expected \(expected)"
        }
    }

    private static func suggestion(_ near: [String]) -> String {
        near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    }
}
