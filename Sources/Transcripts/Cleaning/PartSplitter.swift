/// Makes parts of segments that stand in file order: one for each clock.
enum PartSplitter {
    /// A time earlier than the one before by more than this begins another recording, in milliseconds.
    static let restart = 60_000

    /// `draft` with each time that is off by itself moved to the one before: more than a minute early or late,
    /// while the times around it go on as if it were not there.
    private static func withoutStrays(_ draft: [Segment]) -> [Segment] {
        var draft = draft
        let timed = draft.indices.filter { draft[$0].start != nil }
        guard timed.count >= 4 else { return draft }
        for at in timed.indices.dropFirst().dropLast() {
            guard let previous = draft[timed[at - 1]].start?.milliseconds,
                let time = draft[timed[at]].start?.milliseconds,
                let next = draft[timed[at + 1]].start?.milliseconds
            else { continue }
            let goesOn = previous >= restart && next >= previous && next < previous + 10 * restart
            if goesOn, time > next + restart || time + restart < previous {
                draft[timed[at]].start = Timestamp(milliseconds: previous)
                draft[timed[at]].end = nil
            }
        }
        return draft
    }

    /// The parts of a draft. A restart of the clock begins a part, and the headings just above it are its
    /// title. Times a little out of order, as where people talk over each other, are moved to the time
    /// before. An end that is missing becomes the next start. A label that names the speaker who is speaking
    /// already begins no turn.
    static func parts(of draft: [Segment]) -> [Transcript.Part] {
        var parts: [[Segment]] = [[]]
        var last: Timestamp?
        for var segment in withoutStrays(draft) where !segment.text.isEmpty {
            if let start = segment.start {
                if let previous = last, previous.milliseconds - start.milliseconds > restart {
                    // Headings directly above the restart belong to what follows.
                    let heads = parts[parts.count - 1].reversed().prefix { $0.kind == .head }.reversed()
                    parts[parts.count - 1].removeLast(heads.count)
                    // Their own times are of the clock that ended.
                    parts.append(
                        heads.map { head in
                            var head = head
                            if head.start != nil { (head.start, head.end) = (start, nil) }
                            return head
                        })
                    last = nil
                }
                segment.start = max(start, last ?? start)
                last = segment.start
            }
            if let speaker = segment.speaker, speaker == parts[parts.count - 1].last?.speaker {
                segment.startsTurn = false
            }
            parts[parts.count - 1].append(segment)
        }
        return parts.filter { !$0.isEmpty }.map { Transcript.Part(segments: closed($0)) }
    }

    /// `segments` with ends: of each timed one at the start of the next that counts, where its own is
    /// missing.
    private static func closed(_ segments: [Segment]) -> [Segment] {
        var result = segments
        var next: Timestamp?
        for index in result.indices.reversed() {
            guard let start = result[index].start else { continue }
            if let following = next {
                if result[index].end == nil { result[index].end = max(start, following) }
            }
            if let end = result[index].end, end < start { result[index].end = start }
            if result[index].kind.isCounted { next = start }
        }
        return result
    }
}
