import Terminal

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs the command line and gives what the process ends with.
func run(_ words: [String], _ console: inout Console) -> ExitCode {
    do {
        let arguments = try ArgumentParser(Study.spec).parse(words)
        if let color: ColorChoice = try arguments.choice("color") { console.use(color) }
        let context = Context(
            arguments: arguments, console: console, home: try Home.path(arguments, console.environment),
            now: try Home.now(arguments))
        if arguments.isHelpRequested {
            console.print(HelpText(arguments.commands, width: console.width).full)
        } else if arguments.flag("version") {
            console.write("study \(Study.version)\n")
        } else if let name = arguments.path.first, let command = Study.command(named: name) {
            try command.run(context)
        } else {
            try Welcome.run(context)
        }
        try console.finish()
        return .done
    } catch {
        let failure = Failure(error)
        console.report(failure.lines.map { Sanitizer.cleaned($0) })
        console.flush()
        return failure.code
    }
}

var console = Console.standard()
exit(run(Array(CommandLine.arguments.dropFirst()), &console).rawValue)
