import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files that commands write for a person.
enum OutputFile {
    static func isFree(_ path: String) -> Bool { !FileManager.default.fileExists(atPath: path) }

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

    /// Writes piece by piece, so that memory does not grow with the file: the whole of it or nothing, into a neighbour
    /// first.
    static func write<Result>(
        to path: String, _ body: (_ write: (String) throws -> Void) throws -> Result
    ) throws -> Result {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let neighbor = folder + ".study-\(UUID().uuidString).tmp"
        let failure = Failure(.cannotCreate, "cannot write \(path)", "Is its folder there, and writable?")
        guard let file = fopen(neighbor, "wbx") else { throw failure }
        var isOpen = true
        defer {
            if isOpen { fclose(file) }
            unlink(neighbor)
        }
        let result = try body { text in
            var text = text
            let isWritten = text.withUTF8 { bytes in
                bytes.isEmpty || fwrite(bytes.baseAddress, 1, bytes.count, file) == bytes.count
            }
            guard isWritten else { throw failure }
        }
        isOpen = false
        guard fclose(file) == 0, rename(neighbor, path) == 0 else { throw failure }
        return result
    }
}
