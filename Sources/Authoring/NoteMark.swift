/// The line that ends what `study` writes into a note, and below which a person writes. A file that has one comes from
/// us: it says nothing that is not known already, so it is never taken in as talk.
package enum NoteMark {
    package static let begin = "<!-- study: "
    package static let end = ". Write below this line; what stands above is written anew. -->"

    /// Whether a line of the text is such a mark. Linear in its bytes.
    package static func stands(in bytes: [UInt8]) -> Bool {
        let (begin, end) = (Array(begin.utf8), Array(end.utf8))
        return bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                var stop = start
                if bytes[start] == begin[0], bytes[start...].starts(with: begin) {
                    while stop < bytes.count, bytes[stop] != 10, bytes[stop] != 13 { stop += 1 }
                    if bytes[start..<stop].suffix(end.count).elementsEqual(end) { return true }
                }
                while stop < bytes.count, bytes[stop] != 10 { stop += 1 }
                start = stop + 1
            }
            return false
        }
    }
}
