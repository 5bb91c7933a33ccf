import Transcripts

/// Reads notes on a source.
struct NotesReader {
    private var document = NotesDocument()
    private var problems: [AuthoringError.Problem] = []
    private var inQuestions = false

    static let keys = [
        "study", "title", "show", "date", "people", "url", "topics", "marks", "parts", "format",
    ]
    /// The heading above the questions.
    static let questionsTitle = "check yourself"

    static func read(_ source: SourceText, _ head: FrontMatter) throws(AuthoringError) -> NotesDocument {
        var reader = NotesReader()
        reader.readHead(head)
        for block in MarkdownBlock.read(source, from: head.lastLine + 1) { reader.read(block) }
        reader.check()
        guard reader.problems.isEmpty else {
            throw AuthoringError(problems: reader.problems.sorted { $0.line < $1.line })
        }
        return reader.document
    }

    private mutating func fail(_ line: Int, _ kind: AuthoringError.Kind) {
        problems.append(AuthoringError.Problem(line: line, kind: kind))
    }

    private mutating func readHead(_ head: FrontMatter) {
        for entry in head.entries {
            let line = entry.lines.lowerBound
            let value = entry.values.first ?? ""
            switch entry.key {
            case "study": break
            case "title": document.metadata.title = value
            case "show": document.metadata.show = value
            case "date":
                document.metadata.date = value
                if !CalendarDate.isDate(value) { fail(line, .badDate(value)) }
            case "people": document.metadata.people = entry.values.map(Self.person)
            case "url": document.metadata.url = value
            case "topics": document.topics = entry.values
            case "format": document.format = value
            case "parts": document.parts = entry.values.map(Self.part)
            case "marks": readMarks(entry)
            default: fail(line, .unknownKey(entry.key, known: Self.keys))
            }
        }
        if document.metadata.title?.isEmpty ?? true { fail(1, .missing(key: "title")) }
    }

    private mutating func readMarks(_ entry: FrontMatter.Entry) {
        for (value, line) in zip(entry.values, entry.valueLines) {
            let colon = value.firstIndex(of: ":") ?? value.endIndex
            let rest = String(value[colon...].dropFirst().drop { $0 == " " })
            switch value[..<colon] {
            case "video" where !rest.isEmpty: document.marks.append(.video(rest))
            case "title" where !rest.isEmpty: document.marks.append(.title(rest))
            case "words" where !rest.isEmpty: document.marks.append(.words(rest))
            default: fail(line, .badMark(value))
            }
        }
    }

    private static func person(_ value: String) -> Transcript.Person {
        guard let comma = value.firstIndex(of: ",") else { return Transcript.Person(name: value) }
        let role = CleanText.string(String(value[value.index(after: comma)...]))
        return Transcript.Person(name: CleanText.string(String(value[..<comma])), role: role.isEmpty ? nil : role)
    }

    private static func part(_ value: String) -> NotesDocument.Part {
        guard value.hasSuffix(">"), let open = value.lastIndex(of: "<") else {
            return NotesDocument.Part(title: value, url: nil)
        }
        let url = String(value[value.index(after: open)...].dropLast())
        return NotesDocument.Part(
            title: CleanText.string(String(value[..<open])), url: WebAddress.isWhole(url) ? url : nil)
    }

    private mutating func read(_ block: MarkdownBlock) {
        switch block.kind {
        case .heading(2) where block.text.lowercased() == Self.questionsTitle: inQuestions = true
        case .heading(let level) where inQuestions && level == 3: beginQuestion(block)
        case .heading(2): beginSection(block)
        case .heading(1) where document.sections.isEmpty: break
        case .heading: addStatement(block)
        case .item, .paragraph:
            if inQuestions { addToQuestion(block) } else { addStatement(block) }
        }
    }

    private mutating func place(at block: MarkdownBlock, _ what: String) -> (String, PlaceReference)? {
        let trailing = TrailingPlace(block.text)
        if let place = trailing.place { return (trailing.text, place) }
        fail(block.lines.upperBound, trailing.broken.map { .badPlace($0) } ?? .placeExpected(what))
        return nil
    }

    private mutating func beginSection(_ block: MarkdownBlock) {
        inQuestions = false
        guard let (title, place) = place(at: block, "the heading of a section") else { return }
        document.sections.append(NotesDocument.Section(title: title, place: place, lines: block.lines))
    }

    private mutating func beginQuestion(_ block: MarkdownBlock) {
        guard let (text, place) = place(at: block, "a question") else { return }
        document.questions.append(NotesDocument.Question(text: text, place: place, lines: block.lines))
    }

    private mutating func addStatement(_ block: MarkdownBlock) {
        let concepts = Self.concepts(block)
        if concepts == nil, let broken = TrailingPlace(block.text).broken {
            fail(block.lines.upperBound, .badPlace(broken))
        }
        guard let last = document.sections.indices.last else {
            if concepts == nil { document.opening.append(Self.statement(block)) }
            return
        }
        document.sections[last].lines = document.sections[last].lines.lowerBound...block.lines.upperBound
        if let concepts {
            document.sections[last].concepts += concepts
        } else {
            document.sections[last].statements.append(Self.statement(block))
        }
    }

    private static func statement(_ block: MarkdownBlock) -> NotesDocument.Statement {
        let trailing = TrailingPlace(block.text)
        return NotesDocument.Statement(
            text: InnerPlaces.removed(from: trailing.text), place: trailing.place, isItem: block.kind == .item,
            lines: block.lines)
    }

    /// The names that a `Concepts:` line lists; nil where the block is none.
    static func concepts(_ block: MarkdownBlock) -> [NotesDocument.ConceptName]? {
        guard block.kind == .paragraph, block.text.hasPrefix(MarkdownBlock.conceptsMark) else { return nil }
        return block.text.dropFirst(MarkdownBlock.conceptsMark.count).split(separator: ",")
            .map { CleanText.string(String($0)) }.filter { !$0.isEmpty }
            .map { NotesDocument.ConceptName(name: $0, line: block.lines.lowerBound) }
    }

    private mutating func addToQuestion(_ block: MarkdownBlock) {
        guard let last = document.questions.indices.last else {
            return fail(block.lines.lowerBound, .textOutsideSection)
        }
        document.questions[last].lines = document.questions[last].lines.lowerBound...block.lines.upperBound
        if let concepts = Self.concepts(block) {
            document.questions[last].concepts += concepts
        } else if block.text.hasPrefix(MarkdownBlock.acceptMark), block.kind == .paragraph {
            document.questions[last].accepted += block.text.dropFirst(MarkdownBlock.acceptMark.count)
                .split(separator: ";").map { CleanText.string(String($0)) }.filter { !$0.isEmpty }
        } else if block.kind == .item, let option = option(block) {
            document.questions[last].options.append(option)
        } else {
            let text = TrailingPlace(block.text).text
            let answer = document.questions[last].answer
            document.questions[last].answer = answer.isEmpty ? text : answer + "\n" + text
        }
    }

    private mutating func option(_ block: MarkdownBlock) -> NotesDocument.Option? {
        let isRight = block.text.hasPrefix("[x] ") || block.text.hasPrefix("[X] ")
        guard isRight || block.text.hasPrefix("[ ] ") else { return nil }
        let text = block.text.dropFirst(4)
        let pieces = Separator.split(String(text))
        if pieces.reason == nil, !isRight { fail(block.lines.lowerBound, .reasonMissing(pieces.text)) }
        return NotesDocument.Option(text: pieces.text, isRight: isRight, reason: isRight ? nil : pieces.reason)
    }

    private mutating func check() {
        for section in document.sections where section.statements.isEmpty {
            fail(section.lines.lowerBound, .emptySection(section.title))
        }
        for question in document.questions {
            let line = question.lines.lowerBound
            if question.options.isEmpty {
                if question.answer.isEmpty { fail(line, .emptyAnswer) }
                continue
            }
            if question.options.count < 2 { fail(line, .twoOptions) }
            let right = question.options.filter(\.isRight).count
            if right != 1 { fail(line, .rightOptions(right)) }
        }
    }
}
