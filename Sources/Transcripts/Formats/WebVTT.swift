/// WebVTT, <https://www.w3.org/TR/webvtt1/>, read as loosely as files are written: a cue keeps its words
/// over an empty line, and its start where the rest of its time line is missing.
struct WebVTT: FileFormat {
    func claims(_ text: SourceText) -> Bool {
        guard let line = text.firstLine else { return false }
        let bytes = text.bytes[text.line(line)]
        return bytes.starts(with: "WEBVTT".utf8) && bytes.dropFirst(6).first.map { !Byte.isLetterOrDigit($0) } ?? true
    }

    func read(_ text: SourceText) throws(TranscriptError) -> Draft {
        let header = text.firstLine ?? 1
        var draft = Draft(format: .vtt)
        let title = Preamble.title(
            in: String(text.text(text.line(header)).dropFirst(6).drop { " -:".contains($0) }), without: nil)
        if !title.isEmpty {
            draft.metadata.title = title
            draft.segments.append(Segment(lines: header...header, text: title, kind: .head))
        }
        // Facts about the file stand directly below the first line.
        var first = header + 1
        while first <= text.lineCount, !text.fullLine(first).isEmpty, !isTime(text, first) { first += 1 }
        let finder = CueFinder(text, min(first, text.lineCount + 1)..<text.lineCount + 1, hasIDs: true) {
            LineShape(text.bytes, text.line($0))
        }
        guard !finder.cues.isEmpty else {
            let fault = (header + 1..<text.lineCount + 1).first { !text.line($0).isEmpty } ?? header
            throw .broken(
                .vtt, line: fault, problem: "no line in it has the two times of a cue (00:01.000 --> 00:04.000)")
        }
        draft.segments += CueReader(text, finder.cues).segments()
        return draft
    }

    private func isTime(_ text: SourceText, _ line: Int) -> Bool {
        if case .cueTime = LineShape(text.bytes, text.line(line)) { true } else { false }
    }
}
