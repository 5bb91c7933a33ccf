/// A file that is written piece by piece and stands under its name only when it is whole.
///
/// Until then it lies beside that name; it is removed when this goes out of scope unfinished.
package struct FileOutput: ~Copyable {
    private let path: String
    private let partial: String
    private var descriptor: Int32?
    private var pending: [UInt8] = []

    private static let pieceSize = 1 << 16

    package init(path: String) throws(OutputError) {
        self.path = path
        partial = "\(path).\(Platform.processID).partial"
        Platform.remove(partial)
        descriptor = Platform.create(partial)
        if descriptor == nil { throw OutputError(number: Platform.lastError) }
    }

    deinit {
        if let descriptor { Platform.discard(descriptor, partial) }
    }

    package mutating func write(_ text: String) throws(OutputError) {
        pending.append(contentsOf: text.utf8)
        if pending.count >= Self.pieceSize { try flush() }
    }

    package mutating func write(_ bytes: [UInt8]) throws(OutputError) {
        pending += bytes
        if pending.count >= Self.pieceSize { try flush() }
    }

    /// Puts the file under its name. Nothing can be written afterwards.
    package mutating func finish() throws(OutputError) {
        try flush()
        guard let descriptor else { return }
        self.descriptor = nil
        guard Platform.publish(descriptor, partial, as: path) else {
            let error = Platform.lastError
            Platform.remove(partial)
            throw OutputError(number: error)
        }
    }

    private mutating func flush() throws(OutputError) {
        guard let descriptor, !pending.isEmpty else { return }
        let error = pending.withUnsafeBytes { Platform.write($0, to: descriptor) }
        pending.removeAll(keepingCapacity: true)
        guard error == 0 else { throw OutputError(number: error) }
    }
}
