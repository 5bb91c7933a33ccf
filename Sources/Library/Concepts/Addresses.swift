import Transcripts

/// The addresses that open recordings at a second; each source and part is looked up once.
final class Addresses {
    private struct Recording: Hashable {
        let source: Int
        let part: Int
    }

    private let library: Library
    private var known: [Recording: String?] = [:]

    init(_ library: Library) { self.library = library }

    /// The address of the source with the key `source` at `time`; nil where none is known.
    func address(of source: Int, part: Int?, at time: Timestamp?) throws -> String? {
        let recording = Recording(source: source, part: part ?? 1)
        if known[recording] == nil {
            known[recording] = .some(try library.address(of: source, part: recording.part, at: nil))
        }
        return known[recording].flatMap { $0 }.map { WebAddress.at(time, $0) }
    }
}
