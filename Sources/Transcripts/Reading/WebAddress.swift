/// Addresses in text.
package enum WebAddress {
    /// The first `http` or `https` address in `text`, without the punctuation of the sentence around it. A
    /// closing parenthesis stays where its opening one is part of the address.
    package static func first(in text: String) -> String? {
        var rest = text[...]
        while let colon = rest.firstRange(of: "://") {
            let scheme = rest[..<colon.lowerBound].utf8.suffix(while: Byte.isLetter)
            if scheme.count == 4 || scheme.count == 5, ["http", "https"].contains(String(scheme)?.lowercased()) {
                let address = trimmed(text[scheme.startIndex...])
                return address.endIndex > colon.upperBound ? String(address) : nil
            }
            rest = rest[colon.upperBound...]
        }
        return nil
    }

    /// The address that `text` begins with.
    private static func trimmed(_ text: Substring) -> Substring {
        var address = text.prefix { $0 != " " && $0 != "<" && $0 != ">" && $0 != "\"" && $0 != "`" }
        while let last = address.last, ".,;:!?)]}'*".contains(last) {
            if last == ")", address.count(of: "(") >= address.count(of: ")") { break }
            address.removeLast()
        }
        return address
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
        case "soundcloud.com", "www.soundcloud.com": return bare(address) + "#t=\(time)"
        case "twitch.tv", "www.twitch.tv":
            return bare(address) + "?t=\(seconds / 3600)h\(seconds / 60 % 60)m\(seconds % 60)s"
        case "podcasts.apple.com": return adding("t=\(seconds)", to: address)
        default: break
        }
        // A media file: the fragment of <https://www.w3.org/TR/media-frags/>.
        let path = bare(address).lowercased()
        if [".mp3", ".m4a", ".mp4", ".ogg", ".opus", ".wav", ".webm", ".mov"].contains(where: path.hasSuffix) {
            return address.prefix { $0 != "#" } + "#t=\(seconds)"
        }
        return address
    }

    /// `address` with one more pair in its query.
    private static func adding(_ pair: String, to address: String) -> String {
        let whole = address.prefix { $0 != "#" }
        let key = pair.prefix { $0 != "=" } + "="
        guard let mark = whole.firstIndex(of: "?") else { return whole + "?" + pair }
        let others = whole[whole.index(after: mark)...].split(separator: "&").filter { !$0.hasPrefix(key) }
        return whole[...mark] + (others.map(String.init) + [pair]).joined(separator: "&")
    }

    /// `address` without query and fragment.
    private static func bare(_ address: String) -> String {
        String(address.prefix { $0 != "#" && $0 != "?" })
    }
}

extension StringProtocol {
    /// How often `character` stands in this string.
    fileprivate func count(of character: Character) -> Int { reduce(0) { $0 + ($1 == character ? 1 : 0) } }
}

extension BidirectionalCollection {
    /// The longest end of this collection whose elements all satisfy `predicate`.
    fileprivate func suffix(while predicate: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex {
            let before = index(before: start)
            guard predicate(self[before]) else { break }
            start = before
        }
        return self[start...]
    }
}
