import Foundation
import JSON
import Testing

/// The built binary, run as a person would run it, in a home of its own.
final class Program {
    /// The folder that everything of the test lies in.
    let folder: URL
    /// Set for every run.
    var environment: [String: String]

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "study-e2e-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // The parent's environment too: coverage of the child is written where its variables say.
        environment = ProcessInfo.processInfo.environment.filter { !["NO_COLOR", "COLUMNS", "PAGER"].contains($0.key) }
        environment["STUDY_HOME"] = folder.appending(path: "home").path
        environment["TZ"] = "UTC"
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The executable beside the test bundle.
    static let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "study")

    struct Run {
        let status: Int32
        let output: String
        let messages: String

        /// The one JSON document on standard output.
        var json: JSONValue {
            get throws { try JSONValue(parsing: Array(output.utf8)) }
        }
    }

    /// Runs the program to its end.
    @discardableResult
    func run(_ arguments: String..., input: String = "") throws -> Run { try run(arguments, input: input) }

    func run(_ arguments: [String], input: String = "") throws -> Run {
        let process = try start(arguments)
        let (standardInput, output, messages) = process.streams
        // Read both while the program runs: a full pipe would stop it.
        nonisolated(unsafe) var texts: (Data, Data) = (Data(), Data())
        let group = DispatchGroup()
        DispatchQueue.global().async(group: group) { texts.0 = output.readDataToEndOfFile() }
        DispatchQueue.global().async(group: group) { texts.1 = messages.readDataToEndOfFile() }
        try? standardInput.write(contentsOf: Data(input.utf8))
        try? standardInput.close()
        group.wait()
        process.process.waitUntilExit()
        return Run(
            status: process.process.terminationStatus, output: String(decoding: texts.0, as: UTF8.self),
            messages: String(decoding: texts.1, as: UTF8.self))
    }

    struct Started {
        let process: Process
        let streams: (input: FileHandle, output: FileHandle, messages: FileHandle)
    }

    /// Starts the program with pipes for its streams.
    func start(_ arguments: [String]) throws -> Started {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = folder
        let (input, output, messages) = (Pipe(), Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        return Started(
            process: process,
            streams: (input.fileHandleForWriting, output.fileHandleForReading, messages.fileHandleForReading))
    }

    /// Writes a file into the folder and gives its name.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return name
    }
}

extension JSONValue {
    /// The names of an object's members in their order.
    var names: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.name)
    }
}
