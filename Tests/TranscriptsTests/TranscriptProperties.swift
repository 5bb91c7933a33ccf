import Transcripts

/// What holds of every transcript, whatever the bytes it was read from. Shared with the fuzzer (`Tests/Fuzz`).
enum TranscriptProperties {
    /// The first property that `transcript`, read from `bytes`, breaks; nil if it breaks none.
    static func fault(in transcript: Transcript, from bytes: [UInt8]) -> String? {
        guard let source = try? SourceText(bytes) else { return "text that is none was read" }
        guard !transcript.parts.isEmpty else { return "no part" }
        for part in transcript.parts {
            var last: Timestamp?
            for segment in part.segments {
                guard segment.lines.lowerBound >= 1, segment.lines.upperBound <= source.lineCount else {
                    return "a place outside the file: \(segment)"
                }
                if let start = segment.start {
                    if let last, start < last { return "times out of order: \(segment)" }
                    if let end = segment.end, end < start { return "an end before its start: \(segment)" }
                    last = start
                }
                if let fault = fault(in: segment.text) ?? segment.speaker.flatMap(fault) {
                    return "\(fault): \(segment)"
                }
            }
        }
        return invention(in: transcript, source)
    }

    private static func fault(in text: String) -> String? {
        if text.isEmpty { return "empty text" }
        if text.hasPrefix(" ") || text.hasSuffix(" ") { return "text that is not trimmed" }
        let isControlled = text.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
        return isControlled ? "control characters" : nil
    }

    /// No letter stands in the text more often than in the file. References by number, to scalars that the file
    /// does not spell out, are left aside.
    private static func invention(in transcript: Transcript, _ source: SourceText) -> String? {
        var left = [Int](repeating: 0, count: 128)
        var previous: UInt8 = 0
        for byte in source.bytes {
            if byte == UInt8(ascii: "#") && previous == UInt8(ascii: "&") { return nil }
            if byte == UInt8(ascii: "u") && previous == UInt8(ascii: "\\") { return nil }
            if byte < 128 { left[Int(byte)] += 1 }
            previous = byte
        }
        for segment in transcript.segments {
            for byte in segment.text.utf8 where byte < 128 && byte > 0x20 { left[Int(byte)] -= 1 }
        }
        let letters =
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { $0 } + (UInt8(ascii: "a")...UInt8(ascii: "z")).map { $0 }
        guard let letter = letters.first(where: { left[Int($0)] < 0 }) else { return nil }
        return "words invented: more of \(Unicode.Scalar(letter)) than in the file"
    }
}
