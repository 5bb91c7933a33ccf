#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// An open file, read and written at any offset. Closed when it goes out of scope.
struct ByteFile: ~Copyable {
    private let descriptor: Int32
    private let path: String

    /// Opens a regular file.
    init(reading path: String) throws(AnkiError) {
        // A named pipe must not make us wait for a writer.
        descriptor = try Self.descriptor(path, O_RDONLY | O_NONBLOCK)
        self.path = path
    }

    /// Makes a file or empties the one that is there.
    init(creating path: String) throws(AnkiError) {
        descriptor = try Self.descriptor(path, O_RDWR | O_CREAT | O_TRUNC)
        self.path = path
    }

    private static func descriptor(_ path: String, _ flags: Int32) throws(AnkiError) -> Int32 {
        let descriptor = open(path, flags | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw error(path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .notAFile(path: path)
        }
        return descriptor
    }

    deinit { close(descriptor) }

    func size() throws(AnkiError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.error(path) }
        return Int(status.st_size)
    }

    /// `count` bytes from `offset` on, fewer where the file ends.
    func read(at offset: Int, count: Int) throws(AnkiError) -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = pread(
                    descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
                if got < 0, errno == EINTR { continue }
                failed = got < 0
                guard got > 0 else { break }
                filled += got
            }
        }
        if failed { throw Self.error(path) }
        return bytes
    }

    func write(_ bytes: [UInt8], at offset: Int) throws(AnkiError) {
        var written = 0
        while written < bytes.count {
            let put = bytes.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written, off_t(offset + written))
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { throw Self.error(path) }
            written += put
        }
    }

    /// Waits until everything written has reached the disk.
    func synchronize() throws(AnkiError) {
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw Self.error(path) }
    }

    /// The system's last error.
    static func error(_ path: String) -> AnkiError { .file(path: path, reason: String(cString: strerror(errno))) }

    /// Puts a finished file in the place of another, or of none. Refuses to replace what is no regular file.
    static func move(_ source: String, to target: String) throws(AnkiError) {
        guard rename(source, target) == 0 else { throw error(target) }
    }

    /// Throws where something other than a regular file stands at `path`.
    static func checkReplaceable(_ path: String) throws(AnkiError) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    }

    static func remove(_ path: String) { _ = unlink(path) }

    /// A name beside `path` that no other process uses.
    static func neighbour(of path: String) -> String { "\(path).\(getpid()).partial" }
}
