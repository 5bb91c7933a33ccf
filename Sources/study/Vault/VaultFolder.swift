import FoundationEssentials
import Notes

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder that notes lie in. Nothing outside of it is ever read or written: links are not followed.
struct VaultFolder {
    enum Entry {
        /// A note of ours.
        case ours(NoteFile)
        /// A file, link or folder of somebody else.
        case foreign
    }

    let path: String

    /// - Parameter create: whether to make what is missing; without it nothing is changed at all.
    init(_ path: String, create: Bool) throws {
        self.path = path
        for folder in NoteKey.Kind.allCases.map(\.folder) {
            let full = folder.isEmpty ? path : path + "/" + folder
            var isFolder = false
            if FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) || Self.isLink(full) {
                // The person may well have named a link; one inside leads who knows where.
                guard isFolder, folder.isEmpty || !Self.isLink(full) else {
                    throw Failure(
                        .cannotCreate, "\(full) is there and is no folder", "Choose another one with --out DIR.")
                }
            } else if create {
                do {
                    try FileManager.default.createDirectory(atPath: full, withIntermediateDirectories: true)
                } catch {
                    throw Failure(.cannotCreate, "cannot make the folder \(full)", "Choose another one with --out DIR.")
                }
            }
        }
    }

    /// The notes that are there, by their paths.
    func notes() -> [String: NoteFile] {
        var found: [String: NoteFile] = [:]
        for path in files() {
            if case .ours(let file)? = entry(path) { found[path] = file }
        }
        return found
    }

    /// The Markdown files in the folders that notes lie in, hidden ones left out.
    func files() -> [String] {
        NoteKey.Kind.allCases.flatMap { kind -> [String] in
            let folder = kind.folder.isEmpty ? path : path + "/" + kind.folder
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }.sorted()
                .map { kind.folder.isEmpty ? $0 : kind.folder + "/" + $0 }
        }
    }

    /// What is at a path; nil for nothing.
    func entry(_ name: String) -> Entry? {
        let full = path + "/" + name
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: full) else { return nil }
        guard attributes[.type] as? FileAttributeType == .typeRegular,
            let data = try? Data(contentsOf: URL(filePath: full)), let text = String(validating: data, as: UTF8.self),
            let file = NoteFile(text)
        else { return .foreign }
        return .ours(file)
    }

    /// Writes the whole text or nothing: into a hidden neighbour, which then takes the name. A link of that name is
    /// replaced and not followed.
    func write(_ text: String, to name: String) throws {
        let full = path + "/" + name
        let folder = full.lastIndex(of: "/").map { String(full[..<$0]) } ?? "."
        let neighbor = folder + "/.study-\(UUID().uuidString).tmp"
        do {
            try Data(text.utf8).write(to: URL(filePath: neighbor), options: .withoutOverwriting)
        } catch {
            _ = unlink(neighbor)
            throw Failure(.cannotCreate, "cannot write \(full)", "Is its folder writable, and is there room?")
        }
        guard rename(neighbor, full) == 0 else {
            _ = unlink(neighbor)
            throw Failure(.cannotCreate, "cannot write \(full)", "Is a folder of that name there?")
        }
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType == .typeSymbolicLink
    }
}
