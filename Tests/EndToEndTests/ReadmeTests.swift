import Foundation
import TestSupport
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
        // The picture is what the session drew.
        let picture = Self.file.deletingLastPathComponent().appending(path: ".github/chunking.svg")
        let drawn = try Data(contentsOf: program.folder.appending(path: "chunking.svg"))
        if Golden.isRecorded {
            try Data(printed.utf8).write(to: Self.file)
            try drawn.write(to: picture)
        } else {
            for (expected, actual) in zip(readme.split(separator: "\n", omittingEmptySubsequences: false), lines)
            where expected != actual {
                Issue.record("README.md shows “\(expected)” where the program prints “\(actual)”")
                break
            }
            #expect(printed == readme)
            #expect(try Data(contentsOf: picture) == drawn)
        }
    }

    /// From clone to a hit opened at its second, a graded card, a score and a folder of notes.
    @Test func `five commands show the main things`() throws {
        let program = try Program()
        let readme = try String(contentsOf: Self.file, encoding: .utf8)
        let lines = readme.split(separator: "\n").map(String.init)
        let first = try #require(lines.first { $0.hasPrefix("swift run -c release ") })
        let further = lines.filter { $0.hasPrefix(".build/release/study ") }.map { $0.prefix { $0 != "#" } }
        #expect(further.count == 4)
        func run(_ call: String, _ typed: String = "") throws -> Program.Run {
            try program.run(call.split(separator: " ").map { String($0) }, input: typed)
        }
        let search = try run("search vision RAG")
        #expect(first.hasSuffix(" study search \"vision RAG\""))
        #expect(search.output.contains("@1"))
        var results: [String] = []
        for line in further {
            let call = line.split(separator: " ").dropFirst().joined(separator: " ")
            let result = try run(call, String(repeating: "1\n", count: 40))
            #expect(result.status == 0, "\(call): \(result.messages)")
            results.append(result.output)
        }
        #expect(results.first?.hasPrefix("https://") == true && results.first?.contains("t=") == true)
        #expect(results[1].contains("5 cards"), "\(results[1])")
        #expect(results[2].contains("of 5 right"), "\(results[2])")
        #expect(results[3].hasPrefix("notes: "))
    }

    @Test func `its two commands are the ones that CI runs`() throws {
        let readme = try String(contentsOf: Self.file, encoding: .utf8)
        let script = try String(
            contentsOf: Self.file.deletingLastPathComponent().appending(path: ".ci/run"), encoding: .utf8)
        for command in ["study search \"vision RAG\"", "swift test --disable-xctest"] {
            #expect(readme.contains(command))
            #expect(script.contains(command))
        }
    }
}
