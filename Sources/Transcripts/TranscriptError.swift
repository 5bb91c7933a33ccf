/// Why a file is no usable transcript.
package enum TranscriptError: Error, Hashable, Sendable {
    case empty
    /// Bytes that no text file holds; the line is the one of the first such byte.
    case binary(line: Int)
    /// It looks like the named format, but nothing in it could be read; `line` is where reading stopped.
    case broken(FormatName, line: Int, problem: String)
    /// Nothing but titles, placeholders or sound cues.
    case noSpeech

    /// The 1-based line at fault, where there is one.
    package var line: Int? {
        switch self {
        case .empty, .noSpeech: nil
        case .binary(let line): line
        case .broken(_, let line, _): line
        }
    }
}

extension TranscriptError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .empty: "the file is empty"
        case .binary: "this is not text: it holds bytes that no text file has"
        case .broken(let format, _, let problem): "this looks like \(format.rawValue), but \(problem)"
        case .noSpeech: "there is no speech in it, only titles or placeholders"
        }
    }
}
