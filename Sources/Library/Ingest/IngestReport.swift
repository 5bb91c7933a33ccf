package import Transcripts

/// What became of one file.
package struct IngestReport: Hashable, Sendable {
    package enum Status: String, Sendable {
        case added, updated, unchanged, failed
    }

    /// Where a file breaks, and how.
    package struct Problem: Hashable, Sendable {
        /// 1-based; nil where no line is at fault.
        package let line: Int?
        package let message: String

        package init(line: Int?, message: String) {
            self.line = line
            self.message = message
        }
    }

    package let file: String
    /// The id of the source it became or joined; nil for glossaries, cards and failures.
    package var source: String?
    /// Nil where it could not be told.
    package var format: FormatName?
    package var status: Status
    package var parts = 0
    /// Speech, summary, sponsor and repeat.
    package var segments = 0
    package var words = 0
    package var repeatedSegments = 0
    package var error: Problem?
    /// What the person should know: a transcript that was replaced, a source that was joined.
    package var remarks: [String] = []

    package init(file: String, status: Status) {
        self.file = file
        self.status = status
    }

    /// A file that failed.
    package init(file: String, line: Int? = nil, failure: String) {
        self.file = file
        status = .failed
        error = Problem(line: line, message: failure)
    }
}
