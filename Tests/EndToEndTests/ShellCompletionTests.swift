import Foundation
import Testing

/// Completions in the real shells, typed with the tab key as a person would. A shell that is not installed is named
/// in the list of skipped tests.
@Suite struct ShellCompletionTests {
    private static func shell(_ name: String) -> URL? {
        ["/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { URL(filePath: $0).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// What stands on a line before the tab key, and what stands there after it.
    private static let completions = [
        ("study extr", "study extract"), ("study concept glut", "study concept gluten"),
        ("study graph --format graph", "--format graphml"),
        ("study cards list --source bread", "bread-without-a-machine"),
        ("study help lear", "study help learn"), ("study path auto", "study path autolyse"),
        ("study review --topic dou", "--topic dough"),
    ]

    private func home() throws -> Program {
        let program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        try program.write(Samples.glossary, to: "dough.md")
        try program.write(Samples.notes, to: "notes.md")
        try program.run("ingest", "dough.md", "notes.md")
        for shell in ["bash", "zsh", "fish"] {
            try program.write(program.run("completions", shell).output, to: "study.\(shell)")
        }
        let path = Program.binary.deletingLastPathComponent().path
        program.environment["PATH"] = path + ":" + (program.environment["PATH"] ?? "/usr/bin:/bin")
        program.environment["TERM"] = "xterm"
        program.environment["HOME"] = program.folder.path
        return program
    }

    @Test(.enabled(if: shell("bash") != nil, "bash is not installed"))
    func `bash completes commands, options and names from the library`() throws {
        let program = try home()
        let session = try TerminalProgram(
            running: #require(Self.shell("bash")), ["--norc", "--noprofile", "-i"], of: program, columns: 200)
        session.type(
            "PS1='> '; bind 'set enable-bracketed-paste off'; source study.bash; echo re''ady\n", expecting: "ready")
        for (typed, completed) in Self.completions {
            session.type(typed + "\t", expecting: completed)
            session.type("\u{15}echo do''ne\n", expecting: "done")
        }
        // The home goes with the program.
        withExtendedLifetime(program) {}
    }

    @Test(.enabled(if: shell("zsh") != nil, "zsh is not installed"))
    func `zsh completes commands, options and names from the library`() throws {
        let program = try home()
        let session = try TerminalProgram(
            running: #require(Self.shell("zsh")), ["-f", "-i"], of: program, columns: 200)
        session.type(
            "PS1='> '; unsetopt zle_bracketed_paste prompt_sp; autoload -Uz compinit; compinit -u -D; source ./study.zsh; echo re''ady\n",
            expecting: "ready")
        for (typed, completed) in Self.completions {
            session.type(typed + "\t", expecting: completed)
            session.type("\u{15}echo do''ne\n", expecting: "done")
        }
        // The home goes with the program.
        withExtendedLifetime(program) {}
    }

    @Test(.enabled(if: shell("fish") != nil, "fish is not installed"))
    func `fish completes commands, options and names from the library`() throws {
        let program = try home()
        for (typed, completed) in Self.completions {
            let process = Process()
            let output = Pipe()
            process.executableURL = Self.shell("fish")
            process.arguments = ["--no-config", "-c", "source study.fish; complete -C \"$argv[1]\"", typed]
            process.environment = program.environment
            process.currentDirectoryURL = program.folder
            process.standardOutput = output
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            let word = try #require(completed.split(separator: " ").last)
            #expect(
                text.split(separator: "\n").contains { $0 == word || $0.hasPrefix(word + "\t") }, "\(typed): \(text)")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `a shell finds no mistake in its script`(name: String) throws {
        guard let shell = Self.shell(name) else { return }
        let program = try Program()
        try program.write(program.run("completions", name).output, to: "script")
        let process = Process()
        process.executableURL = shell
        process.arguments = ["-n", program.folder.appending(path: "script").path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test(.enabled(if: shell("man") != nil, "man is not installed"))
    func `man shows the manual page without a warning`() throws {
        let program = try Program()
        try program.write(program.run("man").output, to: "study.1")
        let process = Process()
        let (output, warnings) = (Pipe(), Pipe())
        process.executableURL = Self.shell("man")
        process.arguments = ["--warnings", "-l", program.folder.appending(path: "study.1").path]
        process.environment = program.environment.merging(["MANWIDTH": "80", "LC_ALL": "C.UTF-8"]) { $1 }
        (process.standardOutput, process.standardError) = (output, warnings)
        try process.run()
        let page = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaints = String(decoding: warnings.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && complaints.isEmpty, "\(complaints)")
        #expect(page.contains("study search") && page.contains("EXIT STATUS"))
    }
}
