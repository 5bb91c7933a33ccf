/// From the bytes of a file to what they say.
package enum TranscriptReader {
    /// Reads a transcript of any layout that is understood, told from its content alone.
    ///
    /// Throws ``TranscriptError`` where the bytes are no text, or a text without speech. Linear in the
    /// number of bytes.
    package static func read(_ bytes: [UInt8]) throws(TranscriptError) -> Transcript {
        let text = try SourceText(bytes)
        for format in Formats.files where format.claims(text) {
            return try finish([try format.read(text)])
        }
        return try finish(drafts(of: Document(text)))
    }

    /// One draft a stretch. Text that no layout explains is the preamble of the stretch that follows it,
    /// or written matter after one; where there is nothing else, it is the talk itself.
    static func drafts(of document: Document) -> [Draft] {
        let body = (FrontMatter(document.text)?.lastLine ?? 0) + 1
        var preamble = body > 1 ? Preamble(document, 1..<body) : nil
        let pieces = Splitter(document: document).pieces(from: body)
        guard pieces.contains(where: { $0.format != nil }) else {
            var draft = PlainText(kind: .speech).read(Stretch(document, body..<document.shapes.count + 1))
            draft.segments = (preamble?.segments ?? []) + draft.segments
            draft.metadata = (preamble?.metadata ?? Transcript.Metadata()).filled(from: draft.metadata)
            return [draft]
        }
        var drafts: [Draft] = []
        for (index, piece) in pieces.enumerated() {
            guard let format = piece.format else {
                if drafts.isEmpty {
                    preamble = Preamble(document, piece.lines).joined(to: preamble)
                } else {
                    drafts.append(PlainText(kind: .summary).read(Stretch(document, piece.lines)))
                }
                continue
            }
            let stretch = piece.stretch ?? Stretch(document, piece.lines)
            if index + 1 < pieces.count, drafts.isEmpty, InlineTimes.areChapters(stretch) {
                preamble = Preamble(document, piece.lines, areTitles: true).joined(to: preamble)
                continue
            }
            let body = format.bodyStart(of: stretch)
            let head = Preamble(document, piece.lines.lowerBound..<body)
            let isWhole = body == piece.lines.lowerBound
            var draft = format.read(isWhole ? stretch : Stretch(document, body..<piece.lines.upperBound))
            draft.segments = (preamble?.segments ?? []) + head.segments + draft.segments
            draft.metadata = (preamble?.metadata ?? head.metadata).filled(from: head.metadata).filled(
                from: draft.metadata)
            preamble = nil
            drafts.append(draft)
        }
        return drafts
    }

    private static func finish(_ drafts: [Draft]) throws(TranscriptError) -> Transcript {
        var formats: [FormatName] = []
        var metadata = Transcript.Metadata()
        var parts: [Transcript.Part] = []
        for draft in drafts {
            metadata = metadata.filled(from: draft.metadata)
            if !formats.contains(draft.format) { formats.append(draft.format) }
            parts += PartSplitter.parts(of: draft.segments).map(titled)
        }
        for index in parts.indices {
            SoundCues.mark(&parts[index].segments)
            InventedSpeech.mark(&parts[index].segments)
            Sponsors.mark(&parts[index].segments)
        }
        guard parts.contains(where: { $0.segments.contains { $0.kind.isCounted } }) else { throw .noSpeech }
        var transcript = Transcript(format: formats.count == 1 ? formats[0] : .mixed, metadata: metadata, parts: parts)
        Repeats.mark(&transcript)
        return transcript
    }

    /// `part` with the title and address that its leading head lines tell.
    private static func titled(_ part: Transcript.Part) -> Transcript.Part {
        var part = part
        let head = Preamble(heads: part.segments.prefix { $0.kind == .head }.map(\.text)).metadata
        part.title = part.title ?? head.title
        part.url = part.url ?? head.url
        return part
    }
}

extension Transcript.Metadata {
    /// These facts, and where one is missing that of `other`.
    package func filled(from other: Transcript.Metadata) -> Transcript.Metadata {
        Transcript.Metadata(
            title: title ?? other.title, show: show ?? other.show, date: date ?? other.date, url: url ?? other.url,
            people: people.isEmpty ? other.people : people)
    }
}
