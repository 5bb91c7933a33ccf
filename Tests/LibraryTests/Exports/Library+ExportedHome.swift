import Library

extension Library {
    /// The whole exported home as bytes.
    func exportedHome() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try writeHome { bytes += $0.utf8 }
        return bytes
    }
}
