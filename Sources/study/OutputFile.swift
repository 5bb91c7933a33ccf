import FoundationEssentials
import Terminal

/// Files that commands write for a person.
enum OutputFile {
    static func isFree(_ path: String) -> Bool { !FileManager.default.fileExists(atPath: path) }

    /// Writes what `body` hands over, all of it or nothing, without holding it.
    static func write(to path: String, _ body: (inout FileOutput) throws -> Void) throws {
        do {
            var output = try FileOutput(path: path)
            try body(&output)
            try output.finish()
        } catch is OutputError {
            throw Failure(.cannotCreate, "cannot write \(path)", "Is its folder there, and writable?")
        }
    }

    /// Writes the whole text or nothing: into a neighbour first, then under its name.
    static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    /// Writes all bytes or nothing.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Failure(.cannotCreate, "cannot write \(path)", "Is its folder there, and writable?")
        }
    }
}
