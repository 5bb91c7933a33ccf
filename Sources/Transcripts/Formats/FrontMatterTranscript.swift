/// A transcript that stands in the YAML head of a file: a list in which some entries are `header:` and the
/// others have `line`, `who`, and mostly `sec` and `time`. What stands below the head are links.
struct FrontMatterTranscript: FileFormat {
    func claims(_ text: SourceText) -> Bool {
        guard let first = text.firstLine, text.text(text.line(first)) == "---" else { return false }
        var items = 0
        for line in first + 1..<max(first + 1, text.lineCount + 1) {
            let bytes = text.bytes[text.line(line)]
            if bytes.elementsEqual("---".utf8) { break }
            if bytes.starts(with: "- line:".utf8) || bytes.starts(with: "line:".utf8)
                || bytes.starts(with: "- text:".utf8)
            {
                items += 1
                if items >= 2 { return true }
            }
        }
        return items > 0
    }

    func read(_ text: SourceText) throws(TranscriptError) -> Draft {
        let yaml = YAMLList(text, from: (text.firstLine ?? 1) + 1)
        var draft = Draft(format: .frontMatter)
        var facts: [(key: String, value: String)] = []
        for fact in yaml.facts {
            facts.append((fact.key.lowercased(), fact.value))
            if !fact.value.isEmpty {
                draft.segments.append(Segment(lines: fact.lines, text: "\(fact.key): \(fact.value)", kind: .head))
            }
        }
        draft.metadata = Preamble(facts: facts).metadata
        var speaker: String?
        for item in yaml.items {
            if let header = item["header"] ?? item["heading"], item["line"] == nil {
                draft.segments.append(Segment(lines: header.lines, text: header.value, kind: .head))
                continue
            }
            guard let said = item["line"] ?? item["text"] else { continue }
            let named = (item["who"] ?? item["speaker"]).flatMap { Label.name(in: $0.value) }
            let (words, isTurn) = TurnDash.strip(said.value)
            let time =
                (item["sec"] ?? item["seconds"] ?? item["start"]).flatMap { Self.time($0.value) }
                ?? item["time"].flatMap { Self.time($0.value) }
            draft.segments.append(
                Segment(
                    lines: said.lines, start: time, speaker: named ?? speaker,
                    startsTurn: isTurn || (named != nil && named != speaker), text: words))
            speaker = named ?? speaker
        }
        guard draft.segments.contains(where: { $0.kind == .speech }) else {
            throw .broken(.frontMatter, line: text.firstLine ?? 1, problem: "no entry of its list has words")
        }
        if yaml.lastLine < text.lineCount {
            let body = Preamble(Document(text), yaml.lastLine + 1..<text.lineCount + 1)
            draft.segments += body.segments
            draft.metadata = draft.metadata.filled(from: body.metadata)
        }
        return draft
    }

    /// `12`, `12.5`, `0:12`.
    private static func time(_ value: String) -> Timestamp? {
        let bytes = Array(value.utf8)
        return TimeMark(bytes, at: 0, limit: bytes.count, loose: true)?.time
            ?? Double(value).flatMap { Timestamp(seconds: $0) }
    }
}
