private import FoundationEssentials

/// A file to take in, as it was named: itself, or what a folder holds.
package struct InputFile: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case file
        /// Not read yet, see ``reading(_:)``.
        case standardInput
        case bytes([UInt8])
        /// Named, but not there or not readable.
        case failure(Unreadable)
    }

    package struct Unreadable: Error, Hashable, Sendable {
        package let message: String
    }

    /// As given; for what a folder holds, with the path below it appended.
    package let path: String
    package let content: Content

    package init(path: String, content: Content) {
        self.path = path
        self.content = content
    }

    /// The files that `path` names, in the order of their names: one, or all in a folder and the folders in
    /// it. Hidden ones and links to folders are passed over, so no cycle can catch us.
    package static func found(at path: String) -> [InputFile] {
        if path == "-" { return [InputFile(path: path, content: .standardInput)] }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return [InputFile(path: path, content: .failure(Unreadable(message: "there is no such file or folder")))]
        }
        return isFolder ? files(in: path) : [InputFile(path: path, content: .file)]
    }

    private static func files(in folder: String) -> [InputFile] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            return [InputFile(path: folder, content: .failure(Unreadable(message: "the folder cannot be read")))]
        }
        var files: [InputFile] = []
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { continue }
            switch attributes[.type] as? FileAttributeType {
            case .typeDirectory?: files += self.files(in: path)
            case .typeRegular?: files.append(InputFile(path: path, content: .file))
            case .typeSymbolicLink?:
                var isFolder = false
                if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder {
                    files.append(InputFile(path: path, content: .file))
                }
            default: break
            }
        }
        return files
    }

    /// The same, with its bytes where it is standard input.
    package func reading(_ standardInput: () -> [UInt8]) -> InputFile {
        content == .standardInput ? InputFile(path: path, content: .bytes(standardInput())) : self
    }

    /// The size of the file in bytes; 0 where it cannot be told.
    var size: Int {
        if case .bytes(let bytes) = content { return bytes.count }
        return (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
    }

    /// The bytes of the file.
    package func read() -> Result<[UInt8], Unreadable> {
        guard FileManager.default.isReadableFile(atPath: path) else {
            return .failure(Unreadable(message: "the file cannot be read; its permissions do not allow it"))
        }
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            return .failure(Unreadable(message: "the file cannot be read"))
        }
        return .success(Array(data))
    }
}
