private import Synchronization

/// A stream of text to a descriptor, or to memory for tests.
///
/// A reader that has gone (`study sources | head -1`) ends the program at once and quietly, as it ends other tools.
/// Any other failure is kept for `Console.finish`; what follows it is dropped.
package final class TextOutput: Sendable {
    private struct State {
        var pending: [UInt8] = []
        var failure: OutputError?
        /// Whether what is written waits until it is asked for.
        var isHeld = false
    }

    /// Nil keeps everything in memory.
    private let descriptor: Int32?
    /// How many bytes may wait.
    private let capacity: Int
    private let state = Mutex(State())

    package init(descriptor: Int32, isBuffered: Bool) {
        self.descriptor = descriptor
        self.capacity = isBuffered ? 1 << 16 : 0
    }

    private init() {
        self.descriptor = nil
        self.capacity = .max
    }

    /// A stream that keeps what is written, to be read as `contents`.
    package static func memory() -> TextOutput { TextOutput() }

    /// What is written and not sent yet: everything, in memory.
    package var contents: String { state.withLock { String(decoding: $0.pending, as: UTF8.self) } }

    package var failure: OutputError? { state.withLock { $0.failure } }

    package func write(_ text: String) {
        state.withLock { state in
            state.pending.append(contentsOf: text.utf8)
            if !state.isHeld, state.pending.count > capacity { send(&state) }
        }
    }

    /// Sends what waits, held or not.
    package func flush() {
        state.withLock { state in
            state.isHeld = false
            send(&state)
        }
    }

    /// Keeps what is written from now on, however much it is, until `flush` or `takeHeld`.
    func hold() { state.withLock { $0.isHeld = true } }

    var isHeld: Bool { state.withLock { $0.isHeld } }

    /// What was held, which is not sent any more; nil where nothing is being held.
    func takeHeld() -> String? {
        state.withLock { state in
            guard state.isHeld else { return nil }
            defer { (state.isHeld, state.pending) = (false, []) }
            return String(decoding: state.pending, as: UTF8.self)
        }
    }

    private func send(_ state: inout State) {
        guard let descriptor, !state.pending.isEmpty else { return }
        if state.failure == nil {
            let error = state.pending.withUnsafeBytes { Platform.write($0, to: descriptor) }
            if Platform.isBrokenPipe(error) { Platform.endOfBrokenPipe() }
            if error != 0 { state.failure = OutputError(number: error) }
        }
        state.pending.removeAll(keepingCapacity: true)
    }
}
