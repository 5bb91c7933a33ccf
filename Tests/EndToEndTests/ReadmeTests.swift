import Foundation
import Testing

/// The README's sessions are what the program prints. With `STUDY_RECORD=1` in the environment they are written
/// anew instead, for a person to look at as a diff.
@Suite struct ReadmeTests {
    static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "README.md")

    /// What runs a line of a session: the shell, with the built program first in its path.
    private func shell(_ line: String, _ program: Program) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = program.folder
        process.environment = program.environment.merging(
            ["PATH": Program.binary.deletingLastPathComponent().path + ":/usr/bin:/bin", "COLUMNS": "100"]
        ) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }

    @Test func `every session shows what the program prints`() throws {
        let program = try Program()
        try program.write(Samples.captions, to: "bread.vtt")
        let readme = try String(contentsOf: Self.file, encoding: .utf8)
        var lines: [String] = []
        var inSession = false
        for line in readme.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line == "```console" {
                inSession = true
                lines.append(line)
            } else if line.hasPrefix("```") {
                inSession = false
                lines.append(line)
            } else if !inSession {
                lines.append(line)
            } else if line.hasPrefix("$ ") {
                lines.append(line)
                let output = try shell(String(line.dropFirst(2)), program)
                    .replacing(program.environment["STUDY_HOME"] ?? "", with: "/home/ada/.local/share/study")
                    .replacing(#/\d+(,\d+)* KiB/#, with: "… KiB")
                lines += output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
                    String(line.reversed().drop { $0 == " " }.reversed())
                }
            }
        }
        let printed = lines.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["STUDY_RECORD"] == "1" {
            try Data(printed.utf8).write(to: Self.file)
        } else {
            for (expected, actual) in zip(readme.split(separator: "\n", omittingEmptySubsequences: false), lines)
            where expected != actual {
                Issue.record("README.md shows “\(expected)” where the program prints “\(actual)”")
                break
            }
            #expect(printed == readme)
        }
    }

    @Test func `its two commands are the ones that CI runs`() throws {
        let readme = try String(contentsOf: Self.file, encoding: .utf8)
        let script = try String(
            contentsOf: Self.file.deletingLastPathComponent().appending(path: ".ci/run"), encoding: .utf8)
        for command in ["study search \"chunk size\"", "swift test --disable-xctest"] {
            #expect(readme.contains(command))
            #expect(script.contains(command))
        }
    }
}
