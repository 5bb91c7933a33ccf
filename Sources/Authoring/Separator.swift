import Transcripts

/// The dash that parts a thing from the reason given for it.
enum Separator {
    /// `text` before and after the first dash that stands between blanks; no reason where there is none.
    static func split(_ text: String) -> (text: String, reason: String?) {
        for dash in [" — ", " – "] {
            guard let range = text.firstRange(of: dash) else { continue }
            let reason = CleanText.string(String(text[range.upperBound...]))
            return (CleanText.string(String(text[..<range.lowerBound])), reason.isEmpty ? nil : reason)
        }
        return (text, nil)
    }
}
