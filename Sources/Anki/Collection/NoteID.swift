/// The identity of a note between exports.
enum NoteID {
    /// 64 bits made of the key alone, so that no edit of the words changes them.
    static func bits(ofKey key: String) -> UInt64 { SHA1.prefix(of: "study note \(key)", bytes: 8) }

    /// The bits in base 91, as Anki's own clients write theirs (rslib/src/notes/mod.rs).
    static func guid(_ bits: UInt64) -> String {
        var bits = bits
        var letters: [UInt8] = []
        while bits > 0 {
            letters.append(alphabet[Int(bits % 91)])
            bits /= 91
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    private static let alphabet = Array(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~".utf8)
}
