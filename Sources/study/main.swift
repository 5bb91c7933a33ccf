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
        let command = arguments.path.first.flatMap(Study.command(named:))
        // Data for a program is not for a pager, and a session draws the screen itself.
        if !context.wantsJSON, !context.isPlain, arguments.isHelpRequested || command?.isSession != true {
            console.gatherPage()
        }
        if arguments.isHelpRequested {
            console.print(HelpText(arguments.commands, width: console.width).full)
        } else if arguments.flag("version") {
            console.write("study \(Study.version)\n")
        } else if let command {
            try command.run(context)
        } else {
            try Welcome.run(context)
        }
        try console.finish()
        return .done
    } catch {
        console.flush()
        let failure = Failure(error)
        console.report(failure.lines.map { Sanitizer.cleaned($0) })
        console.flush()
        return failure.code
    }
}

var console = Console.standard()
exit(run(Array(CommandLine.arguments.dropFirst()), &console).rawValue)
