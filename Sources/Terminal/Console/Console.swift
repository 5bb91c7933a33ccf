/// Where a command reads and writes, and what it may use there. Tests make their own with `Console.memory`.
package struct Console: Sendable {
    /// Data.
    package let output: TextOutput
    /// Messages and progress.
    package let messages: TextOutput
    package let input: LineInput

    package var inputIsTerminal: Bool
    package var outputIsTerminal: Bool
    package var messagesAreTerminal: Bool
    /// How data and messages look; see `use(_:)`.
    package private(set) var palette: Palette
    package private(set) var messagePalette: Palette
    package let environment: [String: String]
    private let measure: @Sendable () -> TerminalSize
    private let measureMessages: @Sendable () -> TerminalSize

    /// The streams of the process.
    package static func standard() -> Console {
        let environment = Platform.environment
        let isTerminal = Platform.isTerminal(1)
        return Console(
            output: TextOutput(descriptor: 1, isBuffered: true),
            messages: TextOutput(descriptor: 2, isBuffered: false), input: LineInput(descriptor: 0),
            terminals: (Platform.isTerminal(0), isTerminal, Platform.isTerminal(2)), environment: environment,
            measure: { TerminalSize.of(1, environment: environment) },
            measureMessages: { TerminalSize.of(2, environment: environment) })
    }

    /// A console whose input is a text and whose output stays in memory; no terminal unless said otherwise.
    package static func memory(
        input: String = "", isTerminal: Bool = false, columns: Int = 80, rows: Int = 24,
        environment: [String: String] = [:]
    ) -> Console {
        Console(
            output: .memory(), messages: .memory(), input: LineInput(text: input),
            terminals: (isTerminal, isTerminal, isTerminal), environment: environment,
            measure: { TerminalSize(columns: columns, rows: rows) },
            measureMessages: { TerminalSize(columns: columns, rows: rows) })
    }

    private init(
        output: TextOutput, messages: TextOutput, input: LineInput,
        terminals: (input: Bool, output: Bool, messages: Bool), environment: [String: String],
        measure: @escaping @Sendable () -> TerminalSize, measureMessages: @escaping @Sendable () -> TerminalSize
    ) {
        self.output = output
        self.messages = messages
        self.input = input
        self.inputIsTerminal = terminals.input
        self.outputIsTerminal = terminals.output
        self.messagesAreTerminal = terminals.messages
        self.environment = environment
        self.measure = measure
        self.measureMessages = measureMessages
        self.palette = .plain
        self.messagePalette = .plain
        use(.auto)
    }

    /// Decides on styles by what `--color` says.
    package mutating func use(_ color: ColorChoice) {
        func palette(_ isTerminal: Bool) -> Palette {
            if color.allowsStyle(isTerminal: isTerminal, environment: environment) { return .ansi }
            return isTerminal ? .marked : .plain
        }
        self.palette = palette(outputIsTerminal)
        self.messagePalette = palette(messagesAreTerminal)
    }

    /// Whether a person is at both ends.
    package var isInteractive: Bool { inputIsTerminal && outputIsTerminal }

    /// Columns and rows at this moment.
    package var size: TerminalSize { measure() }

    /// Columns at this moment.
    package var width: Int { size.columns }

    /// Writes text as it is.
    package func write(_ text: String) {
        output.write(text)
    }

    /// Writes a line of data.
    package func print(_ line: StyledText = "") {
        output.write(line.rendered(palette) + "\n")
    }

    /// Writes lines of data.
    package func print(_ lines: [StyledText]) {
        output.write(lines.rendered(palette))
    }

    /// Writes a sentence on one line; at a terminal broken as messages are.
    package func say(_ line: StyledText) {
        print(outputIsTerminal ? line.sanitized().wrappedAsMessage(to: width) : [line.sanitized()])
    }

    /// Writes a line for the person, not for a script. At a terminal it is broken between words, and no command in it
    /// is broken. Where a page is being gathered it becomes a line of that page.
    package func note(_ line: StyledText) {
        let lines = messagesAreTerminal ? line.wrappedAsMessage(to: measureMessages().columns) : [line]
        if output.isHeld, messagesAreTerminal { return output.write(lines.rendered(messagePalette)) }
        if !output.isHeld { output.flush() }
        messages.write(lines.rendered(messagePalette))
    }

    /// Gathers the data from now on, to be shown page by page when the program is done; only where a person is at
    /// both ends. A question, or another program, ends that: see `flush`.
    package func gatherPage() {
        if isInteractive { output.hold() }
    }

    /// Writes lines about a failure; the first stands out.
    package func report(_ lines: [String]) {
        for (index, line) in lines.enumerated() { note(StyledText(line, index == 0 ? .error : .plain)) }
    }

    /// Sends what waits; before a question, before another program runs.
    package func flush() {
        output.flush()
        messages.flush()
    }

    /// Sends what waits and says whether all of it arrived.
    package func finish() throws(OutputError) {
        if let page = output.takeHeld() { Pager.show(page, on: self) }
        flush()
        if let failure = output.failure { throw failure }
    }
}
