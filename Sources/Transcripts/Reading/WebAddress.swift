/// Addresses in text.
package enum WebAddress {
    /// The first `http` or `https` address in `text`, without the punctuation of the sentence around it.
    package static func first(in text: String) -> String? {
        guard let start = text.firstRange(of: "https://")?.lowerBound ?? text.firstRange(of: "http://")?.lowerBound
        else { return nil }
        var address = text[start...].prefix { $0 != " " && $0 != "<" && $0 != ">" && $0 != "\"" && $0 != "`" }
        while let last = address.last, ".,;:!?)]}'".contains(last) { address.removeLast() }
        return address.utf8.count > "https://".utf8.count ? String(address) : nil
    }

    /// Whether `text` is an `http` or `https` address and nothing else.
    package static func isWhole(_ text: String) -> Bool { first(in: text) == text }

    /// The id of the video that an address of YouTube names (`watch?v=`, `watch/`, `youtu.be/`, `embed/`,
    /// `live/`, `shorts/`), or nil.
    package static func youTubeID(in address: String) -> String? {
        guard let host = address.firstRange(of: "://") else { return nil }
        let rest = address[host.upperBound...]
        let domain = rest.prefix { $0 != "/" }.lowercased()
        let path = rest.dropFirst(domain.count + 1)
        var id: Substring = ""
        if domain == "youtu.be" {
            id = path
        } else if domain == "youtube.com" || domain.hasSuffix(".youtube.com") || domain == "www.youtube-nocookie.com" {
            for lead in ["watch/", "embed/", "live/", "shorts/", "v/"] where path.hasPrefix(lead) {
                id = path.dropFirst(lead.count)
            }
            if path.hasPrefix("watch?") {
                for pair in path.dropFirst(6).split(separator: "&") where pair.hasPrefix("v=") {
                    id = pair.dropFirst(2)
                }
            }
        }
        id = id.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        return id.count == 11 ? String(id) : nil
    }

    /// `address` so that it opens at `time`, for the services whose form is known; else `address` as it is.
    package static func at(_ time: Timestamp?, _ address: String) -> String {
        guard let time, time.milliseconds >= 1000 else { return address }
        let seconds = time.milliseconds / 1000
        if let id = youTubeID(in: address) { return "https://www.youtube.com/watch?v=\(id)&t=\(seconds)s" }
        let host = address.firstRange(of: "://").map { address[$0.upperBound...].prefix { $0 != "/" }.lowercased() }
        switch host {
        case "vimeo.com", "player.vimeo.com", "www.vimeo.com": return bare(address) + "#t=\(seconds)s"
        case "open.spotify.com": return bare(address) + "?t=\(seconds)"
        default: break
        }
        // A media file: the fragment of <https://www.w3.org/TR/media-frags/>.
        let path = bare(address).lowercased()
        if [".mp3", ".m4a", ".mp4", ".ogg", ".wav", ".webm"].contains(where: path.hasSuffix) {
            return bare(address) + "#t=\(seconds)"
        }
        return address
    }

    /// `address` without query and fragment.
    private static func bare(_ address: String) -> String {
        String(address.prefix { $0 != "#" && $0 != "?" })
    }
}
