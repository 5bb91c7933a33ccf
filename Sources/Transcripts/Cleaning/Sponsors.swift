/// Paid reads: stretches that a show was paid to say.
///
/// They are told by what they say and by their shape, never by who pays: a sponsorship phrase, an address, a
/// code, an offer and a call to action that stand close together, with a name that is dense there and marketing
/// talk around it. A stretch grows from such a seed to the way in and the way back. What a show says for itself
/// (subscribe, my book, our course), a guest about their own company, and talk about advertising stay speech.
///
/// A cheap scan finds the few neighbourhoods worth reading; only those are read closely. Linear in the bytes.
enum Sponsors {
    /// The words that a read has at least: a name dropped in passing is speech.
    static let shortest = 25
    /// Words around a seed that are read closely.
    static let reach = 400

    /// Marks the segments of `segments`, one part of a transcript, that belong to a paid read.
    static func mark(_ segments: inout [Segment]) {
        for window in windows(of: segments) {
            let page = SponsorPage(segments[window])
            for stretch in SponsorStretches(page).found {
                for index in page.segments(mostlyIn: stretch) where segments[index].kind == .speech {
                    segments[index].kind = .sponsor
                }
            }
        }
    }

    /// The neighbourhoods of seeds, in order, none touching another.
    private static func windows(of segments: [Segment]) -> [Range<Int>] {
        var windows: [Range<Int>] = []
        for (index, segment) in segments.enumerated() where segment.kind == .speech {
            guard SponsorSeeds.stand(in: segment.text) else { continue }
            let floor = windows.last?.upperBound ?? 0
            if index < floor, let last = windows.popLast() {
                windows.append(last.lowerBound..<max(last.upperBound, end(of: segments, from: index)))
                continue
            }
            var (start, words) = (index, 0)
            while start > floor, words < reach {
                start -= 1
                words += roughWords(segments[start])
            }
            let end = end(of: segments, from: index)
            if start == floor, let last = windows.popLast() {
                windows.append(last.lowerBound..<end)
            } else {
                windows.append(start..<end)
            }
        }
        return windows
    }

    /// The segment after the last that lies within reach of `index`.
    private static func end(of segments: [Segment], from index: Int) -> Int {
        var (end, words) = (index + 1, 0)
        while end < segments.count, words < reach {
            words += roughWords(segments[end])
            end += 1
        }
        return end
    }

    /// About as many words as `segment` has; 1 at least.
    private static func roughWords(_ segment: Segment) -> Int { segment.text.utf8.count / 6 + 1 }
}
