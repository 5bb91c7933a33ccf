import Transcripts

/// Reads a glossary.
struct GlossaryReader {
    private var document = GlossaryDocument()
    private var problems: [AuthoringError.Problem] = []
    private var names: [String: Int] = [:]
    /// The field of a concept read last, below which a nested `see` stands.
    private var lastField: String?

    static let keys = ["study", "topic", "title", "about"]
    private static let fields = ["also", "heard as", "in", "ask", "matters", "see"]

    static func read(_ source: SourceText, _ head: FrontMatter) throws(AuthoringError) -> GlossaryDocument {
        var reader = GlossaryReader()
        for entry in head.entries {
            let value = entry.values.first ?? ""
            switch entry.key {
            case "study": break
            case "topic": reader.document.topic = value
            case "title": reader.document.title = value
            case "about": reader.document.about = value
            default: reader.fail(entry.lines.lowerBound, .unknownKey(entry.key, known: keys))
            }
        }
        if reader.document.topic.isEmpty { reader.fail(1, .missing(key: "topic")) }
        for block in MarkdownBlock.read(source, from: head.lastLine + 1) { reader.read(block) }
        for concept in reader.document.concepts where concept.definition.isEmpty {
            reader.fail(concept.lines.lowerBound, .definitionMissing(concept.name))
        }
        guard reader.problems.isEmpty else {
            throw AuthoringError(problems: reader.problems.sorted { $0.line < $1.line })
        }
        return reader.document
    }

    private mutating func fail(_ line: Int, _ kind: AuthoringError.Kind) {
        problems.append(AuthoringError.Problem(line: line, kind: kind))
    }

    private mutating func read(_ block: MarkdownBlock) {
        switch block.kind {
        case .heading(1): break
        case .heading:
            document.concepts.append(GlossaryDocument.Concept(name: block.text, lines: block.lines))
            lastField = nil
            claim(block.text, block.lines.lowerBound)
        case .paragraph, .item:
            guard let last = document.concepts.indices.last else {
                return fail(block.lines.lowerBound, .textOutsideSection)
            }
            document.concepts[last].lines = document.concepts[last].lines.lowerBound...block.lines.upperBound
            if block.kind == .item {
                readField(block, of: last)
            } else {
                let definition = document.concepts[last].definition
                document.concepts[last].definition = definition.isEmpty ? block.text : definition + " " + block.text
            }
        }
    }

    /// Takes a name or alias for the concept being read.
    private mutating func claim(_ name: String, _ line: Int) {
        if name.contains(",") { fail(line, .commaInName(name)) }
        let key = name.lowercased()
        if let first = names[key] {
            fail(line, .duplicateName(name, firstLine: first))
        } else {
            names[key] = line
        }
    }

    private mutating func readField(_ block: MarkdownBlock, of concept: Int) {
        let line = block.lines.lowerBound
        let colon = block.text.firstIndex(of: ":") ?? block.text.endIndex
        let field = block.text[..<colon].lowercased()
        let value = String(block.text[colon...].dropFirst().drop { $0 == " " })
        if field == "see", block.isNested, let relation = document.concepts[concept].relations.indices.last,
            lastField.flatMap(RelationType.init) != nil
        {
            document.concepts[concept].relations[relation].places += places(value, line)
            return
        }
        lastField = field
        switch field {
        case "also":
            for name in Self.list(value) {
                document.concepts[concept].aliases.append(name)
                claim(name, line)
            }
        case "heard as": document.concepts[concept].heardAs += Self.list(value)
        case "in": document.concepts[concept].setting = value.isEmpty ? nil : value
        case "ask":
            guard let asked = Asking(rawValue: value) else { return fail(line, .unknownAsking(value)) }
            document.concepts[concept].asked = asked
        case "matters": document.concepts[concept].matters = value
        case "see": document.concepts[concept].places += places(value, line)
        default:
            guard let type = RelationType(rawValue: field), RelationType.written.contains(type) else {
                return fail(line, .unknownField(field, known: Self.fields + RelationType.written.map(\.rawValue)))
            }
            let (target, reason) = Separator.split(value)
            if target.isEmpty { return fail(line, .relationTargetMissing) }
            guard let reason else { return fail(line, .reasonExpected(target)) }
            document.concepts[concept].relations.append(
                GlossaryDocument.Relation(type: type, target: target, reason: reason, line: line))
        }
    }

    private static func list(_ value: String) -> [String] {
        value.split(separator: ",").map { CleanText.string(String($0)) }.filter { !$0.isEmpty }
    }

    /// `source [place], [place]; source [place]`
    private mutating func places(_ value: String, _ line: Int) -> [GlossaryDocument.SourcePlace] {
        var places: [GlossaryDocument.SourcePlace] = []
        for group in value.split(separator: ";") {
            guard let open = group.firstIndex(of: "[") else {
                fail(line, .placeExpected("\u{201C}see\u{201D}"))
                continue
            }
            let source = CleanText.string(String(group[..<open]))
            for piece in group[open...].split(separator: "[") {
                guard let close = piece.firstIndex(of: "]") else { continue }
                if let place = PlaceReference(written: piece[..<close]) {
                    places.append(GlossaryDocument.SourcePlace(source: source, place: place, line: line))
                } else {
                    fail(line, .badPlace(String(piece[..<close])))
                }
            }
        }
        return places
    }
}
