import Library
import Terminal

/// An error as a person sees it: what, where, what to do next; and what the process ends with.
struct Failure: Error {
    let lines: [String]
    let code: ExitCode

    init(_ code: ExitCode, _ lines: String...) {
        self.lines = lines
        self.code = code
    }

    /// The words and the exit code for any error that a command can throw.
    init(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as UsageError: (lines, code) = (error.lines, .usage)
        case let error as OutputError: (lines, code) = ([error.description], .inputOutput)
        case let error as LibraryError:
            (lines, code) = ([error.description] + Self.advice(on: error), Self.code(for: error))
        case let code as ExitCode: (lines, self.code) = ([], code)
        default:
            (lines, code) = (
                ["something went wrong inside study: \(Self.line(error))", "Nothing that was stored before is lost."],
                .software
            )
        }
    }

    /// What an error says of itself on one line, cut where it runs on: it may hold a whole statement.
    private static func line(_ error: any Error) -> String {
        let words = "\(error)".split { $0.isWhitespace }.joined(separator: " ")
        return words.count > 300 ? words.prefix(300) + "…" : words
    }

    private static func code(for error: LibraryError) -> ExitCode {
        switch error {
        case .homeExists, .cannotCreate, .fileExists, .hasProgress: .cannotCreate
        case .notOurs, .damaged, .tooNew, .badDate, .badAddress, .emptyTitle, .emptyCard, .badExport:
            .badData
        case .unknownSource, .ambiguousSource, .unknownConcept, .ambiguousConcept, .unknownTopic, .unknownHit, .noPlace,
            .noSuchBackup, .unknownCard, .ambiguousCard:
            .notFound
        case .unknownSetting, .badSetting: .usage
        case .busy, .diskFull, .cannotWrite: .inputOutput
        }
    }

    private static func advice(on error: LibraryError) -> [String] {
        switch error {
        case .homeExists: ["Use another folder with --home DIR, or go on with the one that is there."]
        case .cannotCreate: ["Choose another folder with --home DIR or the variable STUDY_HOME."]
        case .notOurs: ["Choose another home with --home DIR, or move the file away."]
        case .tooNew: ["Use that newer study, or another home with --home DIR."]
        case .fileExists: ["Choose another name, or move it away first."]
        case .noSuchBackup: ["A backup is a file that study backup FILE wrote."]
        case .cannotWrite: ["Is there such a folder, and may you write there?"]
        case .emptyTitle, .badDate, .badAddress, .emptyCard: ["Nothing was changed."]
        case .damaged: ["Restore a backup (study restore FILE), or look closer with: study doctor"]
        case .busy: ["Wait for it to end, then run the command again."]
        case .diskFull: ["Free some space, then run the command again."]
        case .unknownSource: ["See them all with: study sources"]
        case .unknownConcept: ["See them all with: study concepts"]
        case .unknownTopic: ["See them in: study concepts"]
        case .ambiguousSource: ["Say which, by its id."]
        case .ambiguousConcept: ["Say which."]
        case .unknownHit: ["Search first: study search WORDS"]
        case .noPlace(_, let source): ["See where it begins and ends with: study sources \(source)"]
        case .unknownCard: ["See them all with: study cards"]
        case .ambiguousCard: ["Write more of its id."]
        case .unknownSetting, .badSetting: ["See all settings with: study config"]
        case .hasProgress: ["Read it into a new home: study import FILE --home DIR"]
        case .badExport: ["Nothing was taken in."]
        }
    }
}
