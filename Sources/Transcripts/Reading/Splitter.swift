/// Cuts a document into stretches that each have one layout.
///
/// Headings are where a layout may change. What lies between two headings goes to the layout that explains
/// it best, or to that of the whole document where it is too short to tell; neighbours with the same layout
/// are one stretch, whatever headings stand between them. Without a heading a stretch ends where marks of
/// one kind give way to marks of another for good (``LayoutChange``).
struct Splitter: Sendable {
    struct Piece: Sendable {
        var lines: Range<Int>
        /// The same lines where they were looked at as a whole already.
        var stretch: Stretch?
        /// Nil for text that no layout explains.
        var format: (any LineFormat)?
    }

    let document: Document

    /// The pieces of the document from line `first` on.
    func pieces(from first: Int = 1) -> [Piece] {
        var pieces: [Piece] = []
        let chunks = chunks(from: first).flatMap { LayoutChange.cut($0, of: document) }
        let whole = chunks.count > 1 ? Stretch(document, first..<document.shapes.count + 1) : nil
        let usual = whole.flatMap(format)
        for lines in chunks {
            let stretch = Stretch(document, lines)
            var format = format(of: stretch)
            if format == nil, let whole, let usual, hasMarks(stretch, of: usual, in: whole) { format = usual }
            if let last = pieces.last, last.format?.name == format?.name {
                pieces[pieces.count - 1] = Piece(lines: last.lines.lowerBound..<lines.upperBound, format: format)
            } else {
                pieces.append(Piece(lines: lines, stretch: stretch, format: format))
            }
        }
        return joined(pieces)
    }

    /// Whether a short stretch has any of the marks by which the layout of the `whole` is told.
    private func hasMarks(_ stretch: Stretch, of format: any LineFormat, in whole: Stretch) -> Bool {
        if format.name == .speakerLines {
            return stretch.census.labels.keys.contains { whole.census.labels[$0] ?? 0 > 1 }
        }
        return format.confidence(in: stretch) > 0
    }

    /// Line ranges that each begin with a heading (but for the first) and hold no other but headings
    /// that follow it at once.
    private func chunks(from first: Int) -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var begin = first
        var hasText = false
        for index in first - 1..<document.shapes.count {
            switch document.shapes[index] {
            case .heading where hasText:
                chunks.append(begin..<index + 1)
                begin = index + 1
                hasText = false
            case .blank, .heading: break
            default: hasText = true
            }
        }
        if begin <= document.shapes.count { chunks.append(begin..<document.shapes.count + 1) }
        return chunks
    }

    private func format(of stretch: Stretch) -> (any LineFormat)? {
        var best: (format: any LineFormat, confidence: Double)?
        for format in Formats.lines {
            let confidence = format.confidence(in: stretch)
            if confidence >= Formats.threshold, confidence > best?.confidence ?? 0 { best = (format, confidence) }
        }
        return best?.format
    }

    /// Gives text between two stretches of one layout to them, and short text at the end to the stretch
    /// before it: too little for an essay.
    private func joined(_ pieces: [Piece]) -> [Piece] {
        var result: [Piece] = []
        for (index, piece) in pieces.enumerated() {
            guard let last = result.last, let format = last.format else {
                result.append(piece)
                continue
            }
            let next = index + 1 < pieces.count ? pieces[index + 1].format : nil
            let isBetween = piece.format == nil && next?.name == format.name
            let isShort = piece.format == nil && next == nil && words(in: piece.lines) < 60
            if piece.format?.name == format.name || isBetween || isShort {
                result[result.count - 1] = Piece(
                    lines: last.lines.lowerBound..<piece.lines.upperBound, format: last.format)
            } else {
                result.append(piece)
            }
        }
        return result
    }

    private func words(in lines: Range<Int>) -> Int {
        lines.reduce(0) { $0 + WordCount.words(in: document.text.bytes[document.text.line($1)]) }
    }
}
