/// One talk as a speech-to-text tool would save it, in six layouts.
enum SixLayouts {
    struct Piece {
        /// In milliseconds.
        let start: Int
        let end: Int
        let text: String
    }

    static let talk = [
        Piece(start: 0, end: 3_480, text: "Good evening, and thank you for coming out to the boathouse."),
        Piece(start: 3_480, end: 7_120, text: "Tonight I want to tell you how we mended the ferry \"Marigold\""),
        Piece(start: 7_120, end: 7_120, text: "& what it cost."),
        Piece(start: 9_000, end: 13_250, text: "In 1987 her boiler gave out: three cracked tubes, one bad valve."),
        Piece(start: 13_250, end: 15_000, text: "Nobody in the harbour would touch her."),
        Piece(start: 15_000, end: 18_040, text: "So we did it ourselves, badly at first,"),
        Piece(start: 18_040, end: 21_999, text: "then a little less badly, and at 6:30 one morning she steamed."),
        Piece(start: 3_598_000, end: 3_601_500, text: "You can smell the coal on this coat even now."),
        Piece(start: 3_601_500, end: 3_605_000, text: "Any questions? — No? Then let us go aboard."),
    ]

    static let layouts: [(name: String, text: String)] = [
        ("whisper-json", json), ("whisper-text", printed), ("inline-times", inline), ("srt", srt), ("vtt", vtt),
        ("whisper-tsv", table),
    ]

    private static func time(_ milliseconds: Int, hours: Bool, separator: String = ".") -> String {
        func digits(_ value: Int, _ count: Int) -> String {
            String(repeating: "0", count: max(0, count - "\(value)".count)) + "\(value)"
        }
        let seconds = milliseconds / 1000
        let rest =
            "\(digits(seconds / 60 % 60, 2)):\(digits(seconds % 60, 2))\(separator)\(digits(milliseconds % 1000, 3))"
        return hours || seconds >= 3600 ? "\(digits(seconds / 3600, 2)):\(rest)" : rest
    }

    private static var json: String {
        let rows = talk.enumerated().map { index, piece in
            let text = piece.text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
            return """
                {"id": \(index), "seek": 0, "start": \(Double(piece.start) / 1000), "end": \(Double(piece.end) / 1000), \
                "text": " \(text)", "tokens": [50364, 11], "temperature": 0.0, "no_speech_prob": 0.01}
                """
        }
        return "{\"language\": \"en\", \"segments\": [" + rows.joined(separator: ", ") + "]}"
    }

    private static var printed: String {
        talk.map { "[\(time($0.start, hours: false)) --> \(time($0.end, hours: false))]  \($0.text)\n" }.joined()
    }

    /// Ends are not written here.
    private static var inline: String {
        talk.map { "\(time($0.start, hours: true)) \($0.text)\n" }.joined()
    }

    private static var srt: String {
        talk.enumerated().map { index, piece in
            """
            \(index + 1)
            \(time(piece.start, hours: true, separator: ",")) --> \(time(piece.end, hours: true, separator: ","))
            \(piece.text)


            """
        }.joined()
    }

    private static var vtt: String {
        "WEBVTT\n\n"
            + talk.map { piece in
                let text = piece.text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
                return "\(time(piece.start, hours: false)) --> \(time(piece.end, hours: false))\n\(text)\n\n"
            }.joined()
    }

    private static var table: String {
        "start\tend\ttext\n" + talk.map { "\($0.start)\t\($0.end)\t\($0.text)\n" }.joined()
    }
}
