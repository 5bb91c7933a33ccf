private import Synchronization

/// Lines of standard input, read as they are asked for; or of a text, for tests.
package final class LineInput: Sendable {
    private let descriptor: Int32?
    private let waiting: Mutex<ArraySlice<UInt8>>

    package init(descriptor: Int32) {
        self.descriptor = descriptor
        self.waiting = Mutex([])
    }

    package init(text: String) {
        self.descriptor = nil
        self.waiting = Mutex(Array(text.utf8)[...])
    }

    /// The next line without its line break, whatever its kind; nil at the end of input.
    package func next() -> String? {
        waiting.withLock { waiting in
            var searched = 0
            while true {
                if let end = waiting.dropFirst(searched).firstIndex(of: 0x0A) {
                    let line = waiting[..<end]
                    waiting = waiting[(end + 1)...]
                    return Self.text(line)
                }
                searched = waiting.count
                let more = readMore()
                if more.isEmpty { break }
                waiting.append(contentsOf: more)
            }
            guard !waiting.isEmpty else { return nil }
            defer { waiting = [] }
            return Self.text(waiting)
        }
    }

    /// Everything up to the end of input.
    package func rest() -> [UInt8] {
        waiting.withLock { waiting in
            while true {
                let more = readMore()
                if more.isEmpty { break }
                waiting.append(contentsOf: more)
            }
            defer { waiting = [] }
            return Array(waiting)
        }
    }

    private func readMore() -> [UInt8] {
        descriptor.map { Platform.read(1 << 16, from: $0) } ?? []
    }

    private static func text(_ line: ArraySlice<UInt8>) -> String {
        String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
}
