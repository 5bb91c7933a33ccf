/// SubRip: an index, a line of two times, words, an empty line. Indices may be missing, times may have dots.
///
/// Where the first line of each cue is a name (`0:0:0.0 --> 0:0:3.4`, `Ann Lee`, words: meeting exports) the
/// layout is called ``FormatName/speakerBlocks``.
struct SRT: LineFormat {
    let name = FormatName.srt

    func confidence(in stretch: Stretch) -> Double {
        let census = stretch.census
        guard census.cueTimes > 0 else { return 0 }
        let share = Double(census.cueTimes) / Double(census.lines)
        return share >= 0.1 || census.cueTimes >= 3 ? 0.9 + share / 20 : 0
    }

    func read(_ stretch: Stretch) -> Draft {
        let text = stretch.document.text
        let isVTT = stretch.shapes.prefix(3).contains { stretch.string(ofLine: $0.line).hasPrefix("WEBVTT") }
        let first = stretch.shapes.first { if case .cueTime = $0.shape { true } else { false } }?.line
        let begin = first ?? stretch.lines.lowerBound
        let finder = CueFinder(text, begin..<stretch.lines.upperBound, hasIDs: isVTT) {
            stretch.document.shapes[$0 - 1]
        }
        let reader = CueReader(text, finder.cues)
        return Draft(
            format: isVTT ? .vtt : reader.namesStandAbove ? .speakerBlocks : name, segments: reader.segments())
    }

    /// The first time line; what stands above it, but for its index, is the head.
    func bodyStart(of stretch: Stretch) -> Int {
        var above: Int?
        for (line, shape) in stretch.shapes {
            if case .cueTime = shape {
                guard let above, above == line - 1 else { return line }
                let words = stretch.document.text.bytes[stretch.document.text.line(above)]
                return words.allSatisfy(Byte.isDigit) || words.starts(with: "WEBVTT".utf8) ? above : line
            }
            above = line
        }
        return stretch.lines.lowerBound
    }
}
