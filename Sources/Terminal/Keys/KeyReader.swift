/// Single keys from a terminal, which is put back as it was on `close`, on a stop by Ctrl-Z and at the end of the
/// program, whatever ends it.
///
///     guard let keys = KeyReader() else { … }
///     defer { keys.close() }
///     switch keys.next() { … }
///
/// One at a time: signals belong to the whole process.
package final class KeyReader {
    private let descriptor: Int32
    private let former: Platform.TerminalMode
    private var decoder = KeyDecoder()
    private var isOpen = false

    /// Puts the terminal behind a descriptor into single-key mode; nil if there is none.
    package init?(descriptor: Int32 = 0) {
        guard let mode = Platform.mode(of: descriptor) else { return nil }
        self.descriptor = descriptor
        self.former = mode
        guard open() else { return nil }
    }

    deinit {
        close()
    }

    /// Puts the terminal back as it was. Harmless when done twice.
    package func close() {
        guard isOpen else { return }
        isOpen = false
        Platform.giveBack(descriptor, to: former)
        Platform.unhearSignals()
    }

    private func open() -> Bool {
        guard Platform.hearSignals() else { return false }
        isOpen = true
        Platform.borrow(descriptor, in: former)
        return true
    }

    /// Lets something else have the terminal as it was: an editor, a line to type.
    package func paused<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        close()
        defer { _ = open() }
        return try body()
    }

    /// Waits for the next key.
    package func next() -> Key {
        while true {
            switch Platform.wait(for: descriptor, milliseconds: decoder.isWaiting ? 25 : -1) {
            case .input:
                guard let byte = Platform.read(1, from: descriptor).first else { return .endOfInput }
                if let key = decoder.take(byte) { return key }
            case .timeout:
                if let key = decoder.takeSilence() { return key }
            case .signal(.interrupt):
                return .interrupt
            case .signal(.resize):
                return .resize
            case .signal(.stop):
                Platform.giveBack(descriptor, to: former)
                Platform.stopOneself()
                Platform.borrow(descriptor, in: former)
            case .signal(.resume):
                Platform.borrow(descriptor, in: former)
                return .resume
            case .signal(.end(let number)):
                close()
                Platform.end(bySignal: number)
            }
        }
    }
}
