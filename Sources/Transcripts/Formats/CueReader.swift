/// From the cues of a caption file to segments: one a cue, cut where a second voice begins in it.
struct CueReader {
    let text: SourceText
    let cues: [Cue]
    /// Whether the first line of most cues is the name of who says the others, as in meeting exports.
    let namesStandAbove: Bool
    private var runs: [(cue: Int, run: CueText.Run)] = []
    private let labels: SpeakerLabels

    init(_ text: SourceText, _ found: [Cue]) {
        self.text = text
        let isRolling = RollingCaptions.areIn(found, text)
        cues = isRolling ? RollingCaptions.joined(found, text) : found
        var voice: String?
        for (index, cue) in cues.enumerated() {
            voice = nil
            for line in cue.lines where !text.line(line).isEmpty {
                for run in CueText.runs(text, line: line, voice: voice) {
                    voice = run.voice
                    if !run.text.isEmpty { runs.append((index, run)) }
                }
            }
        }
        namesStandAbove = !isRolling && Self.areNamesAbove(runs, cues: cues.count)
        labels = SpeakerLabels(Self.labels(runs), units: cues.count)
    }

    /// How often each label stands at the beginning of a line.
    private static func labels(_ runs: [(cue: Int, run: CueText.Run)]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for (_, run) in runs where run.voice == nil {
            if let label = label(in: run.text)?.name { counts[label, default: 0] += 1 }
        }
        return counts
    }

    /// The label that `words` begin with (`Ann: …`, `[SPEAKER_01]: …`, `- Ann: …`), and the words behind it.
    private static func label(in words: String) -> (name: String, words: Substring)? {
        let found = words.utf8.withContiguousStorageIfAvailable { $0.prefix(80).firstIndex(of: UInt8(ascii: ":")) }
        guard
            let offset = found
                ?? words.utf8.prefix(80).enumerated().first(where: { $0.element == UInt8(ascii: ":") })?.offset
        else { return nil }
        let colon = words.utf8.index(words.startIndex, offsetBy: offset)
        let after = words.utf8.index(after: colon)
        guard after == words.endIndex || words.utf8[after] == Byte.blank else { return nil }
        let bytes = Array(TurnDash.strip(String(words[..<colon])).text.utf8)
        guard let first = bytes.first else { return nil }
        let isFramed = first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]")
        let range = isFramed ? 1..<bytes.count - 1 : 0..<bytes.count
        guard Label.isPlausible(bytes, range) else { return nil }
        return (String(decoding: bytes[range], as: UTF8.self), words[after...].drop { $0 == " " })
    }

    private static func areNamesAbove(_ runs: [(cue: Int, run: CueText.Run)], cues: Int) -> Bool {
        var counts: [String: Int] = [:]
        var last = -1
        for (position, (cue, run)) in runs.enumerated() where cue != last {
            last = cue
            let hasWords = position + 1 < runs.count && runs[position + 1].cue == cue
            let bytes = Array(run.text.utf8)
            guard hasWords, run.voice == nil, Label.isPlausible(bytes, 0..<bytes.count),
                !".,?!:".contains(run.text.last ?? ".")
            else { continue }
            counts[run.text, default: 0] += 1
        }
        let recurring = counts.values.lazy.filter { $0 > 1 }.reduce(0, +)
        return recurring >= 2 && recurring * 10 >= cues * 6
    }

    func segments() -> [Segment] {
        var segments: [Segment] = []
        segments.reserveCapacity(cues.count)
        var speaker: String?
        var last = -1
        var open: Segment?
        for (position, (index, run)) in runs.enumerated() {
            let cue = cues[index]
            if index != last {
                if let open { segments.append(open) }
                open = nil
                last = index
                if namesStandAbove, position + 1 < runs.count, runs[position + 1].cue == index {
                    speaker = Label.name(in: run.text)
                    open = segment(cue, run.line, speaker, isTurn: true, "")
                    continue
                }
            }
            var (words, isTurn) = TurnDash.strip(run.text)
            var named = run.voice.flatMap { Label.name(in: $0) }
            if named == nil, let label = Self.label(in: run.text), labels.accepts(label.name) {
                named = labels.name(in: label.name)
                words = String(label.words)
            }
            if let named {
                isTurn = isTurn || named != speaker
                speaker = named
            } else if isTurn || (open == nil && !namesStandAbove && isUnnamed(run)) {
                speaker = nil
            }
            if let begun = open, named == nil || begun.speaker == named || begun.text.isEmpty {
                open?.append(words, line: run.line)
                if begun.text.isEmpty { open?.lines = run.line...run.line }
            } else {
                if let open { segments.append(open) }
                open = segment(cue, run.line, speaker, isTurn: isTurn, words)
            }
        }
        if let open { segments.append(open) }
        return segments
    }

    /// Whether a cue without a name has no known speaker: where names stand on every cue.
    private func isUnnamed(_ run: CueText.Run) -> Bool { labels.areEverywhere || labels.isEmpty }

    private func segment(_ cue: Cue, _ line: Int, _ speaker: String?, isTurn: Bool, _ words: String) -> Segment {
        Segment(
            lines: line...line, start: cue.start, end: cue.end.map { max(cue.start, $0) }, speaker: speaker,
            startsTurn: isTurn, text: words)
    }
}
