/// Cuts a document into stretches that each have one layout.
///
/// Headings are where a layout may change. What lies between two headings goes to the layout that explains
/// it best; neighbours with the same layout are one stretch, whatever headings stand between them.
struct Splitter: Sendable {
    struct Piece: Sendable {
        var lines: Range<Int>
        /// Nil for text that no layout explains.
        var format: (any LineFormat)?
    }

    let document: Document

    /// The pieces of the document from line `first` on.
    func pieces(from first: Int = 1) -> [Piece] {
        var pieces: [Piece] = []
        for lines in chunks(from: first) {
            let piece = Piece(lines: lines, format: format(of: lines))
            guard let last = pieces.last else {
                pieces.append(piece)
                continue
            }
            if last.format?.name == piece.format?.name {
                pieces[pieces.count - 1].lines = last.lines.lowerBound..<lines.upperBound
            } else {
                pieces.append(piece)
            }
        }
        return joined(pieces)
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

    private func format(of lines: Range<Int>) -> (any LineFormat)? {
        let stretch = Stretch(document, lines)
        var best: (format: any LineFormat, confidence: Double)?
        for format in Formats.lines {
            let confidence = format.confidence(in: stretch)
            if confidence >= Formats.threshold, confidence > best?.confidence ?? 0 { best = (format, confidence) }
        }
        return best?.format
    }

    /// Gives short text between two stretches of one layout to them, and short text at the end to the
    /// stretch before it: too little for an essay.
    private func joined(_ pieces: [Piece]) -> [Piece] {
        var result: [Piece] = []
        for (index, piece) in pieces.enumerated() {
            guard let last = result.last, let format = last.format else {
                result.append(piece)
                continue
            }
            let next = index + 1 < pieces.count ? pieces[index + 1].format : nil
            let isShort = piece.format == nil && Census(document, piece.lines).words < 60
            if piece.format?.name == format.name || (isShort && (next == nil || next?.name == format.name)) {
                result[result.count - 1].lines = last.lines.lowerBound..<piece.lines.upperBound
            } else {
                result.append(piece)
            }
        }
        return result
    }
}
