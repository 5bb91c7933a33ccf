/// One line on a terminal that says how far a long task is; nothing where messages do not go to a terminal.
///
///     var bar = ProgressBar("Reading", total: files.count, on: console)
///     for file in files { …; bar.advance(file.name) }
///     bar.finish()
///
/// A task that is done within a third of a second shows no bar.
package struct ProgressBar {
    private let label: String
    private let total: Int
    private let console: Console
    private let now: @Sendable () -> ContinuousClock.Instant
    private var done = 0
    private var nextDrawing: ContinuousClock.Instant
    private var isShown = false

    package init(
        _ label: String, total: Int, on console: Console,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.label = label
        self.total = total
        self.console = console
        self.now = now
        self.nextDrawing = now().advanced(by: .milliseconds(300))
    }

    /// One more step is done.
    ///
    /// - Parameter detail: what it was, shown as far as there is room.
    package mutating func advance(_ detail: String = "", by steps: Int = 1) {
        done = min(total, done + steps)
        guard console.messagesAreTerminal, console.environment["TERM"] != "dumb" else { return }
        let moment = now()
        guard moment >= nextDrawing else { return }
        nextDrawing = moment.advanced(by: .milliseconds(80))
        isShown = true
        console.messages.write("\r" + line(detail, width: console.width - 1) + "\u{1B}[K")
    }

    /// Takes the bar away.
    package mutating func finish() {
        if isShown { console.messages.write("\r\u{1B}[K") }
        isShown = false
    }

    private func line(_ detail: String, width: Int) -> String {
        let cells = 20
        let filled = total > 0 ? done * cells / total : cells
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled)
        return DisplayWidth.truncated("\(label) \(bar) \(done)/\(total)  \(Sanitizer.cleaned(detail))", to: width)
    }
}
