import Authoring
import Concepts
import Library
import Terminal
import Transcripts

/// A concept laid out for reading: what it means, how it hangs together, where it is spoken of.
struct ConceptPage {
    private(set) var lines: [StyledText] = []

    private let titles: [String: String]
    private let width: Int
    private static let (label, moment) = (14, 9)
    /// Of each source, unless all are wanted.
    private static let mostMentions = 3
    /// Related concepts of which nothing better is known.
    private static let mostNear = 10

    init(_ detail: ConceptDetail, _ practice: ConceptPractice, titles: [String: String], showsAll: Bool, width: Int) {
        self.titles = titles
        self.width = max(40, min(width, 100))
        addHead(detail.concept)
        addRelations(detail)
        addPractice(detail.concept, practice)
        addMentions(detail.mentions, showsAll)
    }

    private mutating func addHead(_ concept: StoredConcept) {
        let facts = concept.origin == .found ? "found in transcripts" : concept.topic ?? "glossary"
        add(StyledText(concept.name, .heading) + StyledText("  " + facts, .muted), hanging: 2)
        if !concept.aliases.isEmpty {
            add(StyledText("also " + concept.aliases.joined(separator: ", "), .muted), hanging: 5)
        }
        if let definition = concept.definition { add("", StyledText(definition)) }
        if let matters = concept.matters { add("", StyledText("Why it matters  ", .strong) + StyledText(matters)) }
    }

    private mutating func addRelations(_ detail: ConceptDetail) {
        guard !detail.relations.isEmpty else { return }
        add("", StyledText("How it hangs together", .heading))
        let told = detail.relations.filter { $0.origin != .cooccurrence }
        var done: Set<String> = []
        for words in told.map(\.words) where done.insert(words).inserted {
            for (index, bond) in told.filter({ $0.words == words }).enumerated() {
                addRelation(bond, label: index == 0 ? words : "")
            }
        }
        let near = detail.relations.filter { $0.origin == .cooccurrence }.sorted { $0.weight > $1.weight }
        if !near.isEmpty {
            let names = near.prefix(Self.mostNear).map(\.other.name).joined(separator: ", ")
            let more = near.count > Self.mostNear ? " and \(near.count - Self.mostNear) more" : ""
            addField("talked of with", StyledText(names) + StyledText(more, .muted))
        }
        if !detail.requires.isEmpty {
            addField("learn before", StyledText(detail.requires.map(\.name).joined(separator: ", ")))
        }
        if !detail.leadsTo.isEmpty {
            addField("leads to", StyledText(detail.leadsTo.map(\.name).joined(separator: ", ")))
        }
    }

    private mutating func addRelation(_ bond: ConceptDetail.Bond, label: String) {
        var text = StyledText(bond.other.name, .accent)
        if let reason = bond.reason { text += StyledText(" — " + reason) }
        guard let shown = bond.evidence.first else { return addField(label, text) }
        if bond.origin == .pattern, let quotation = shown.quotation { text += " — “" + quotation.styled + "”" }
        let more = bond.evidence.count > 1 ? ", \(bond.evidence.count - 1) more" : ""
        // The whole title, and the second beside its last word.
        let title = titles[shown.place.source] ?? shown.place.source
        addField(label, text + StyledText(" (\(title) \(shown.moment.moment)\(more))", .muted))
    }

    private mutating func addPractice(_ concept: StoredConcept, _ practice: ConceptPractice) {
        guard !practice.cards.isEmpty else { return }
        let known = practice.mastery > 0 ? "mastered to \(StatsPage.percent(practice.mastery))" : "not begun"
        let count = practice.cards.count == 1 ? "1 card" : "\(practice.cards.count) cards"
        add(
            "",
            StyledText("Practice  ", .heading) + StyledText("\(count), \(known)")
                + StyledText("  study review --concept \(concept.id.text)", .muted))
    }

    private mutating func addMentions(_ mentions: [ConceptMention], _ showsAll: Bool) {
        let bySource = Dictionary(grouping: mentions, by: \.place.source)
        var order: [String] = []
        for mention in mentions where order.last != mention.place.source { order.append(mention.place.source) }
        add("")
        guard !order.isEmpty else { return add(StyledText("Nothing speaks of it yet.", .muted)) }
        add(
            StyledText("Where it is spoken of", .heading)
                + StyledText("  \(counted(mentions.count, "place")) in \(counted(order.count, "source"))", .muted))
        for source in order {
            let mine = bySource[source] ?? []
            // Two in one sentence are one line.
            let told = mine.enumerated().filter { $0 == 0 || $1.quotation.text != mine[$0 - 1].quotation.text }
            let shown = showsAll ? told[...] : told.prefix(Self.mostMentions)
            add("", StyledText(titles[source] ?? source, .strong))
            for mention in shown { addMention(mention.element) }
            if shown.count < told.count {
                add(StyledText("… \(told.count - shown.count) more with --all", .muted), label: "", column: Self.moment)
            }
        }
    }

    private mutating func addMention(_ mention: ConceptMention) {
        var text = mention.quotation.styled
        if let speaker = mention.speaker { text = StyledText(speaker + ": ", .muted) + text }
        if mention.place.kind == .notes { text = StyledText("[notes] ", .muted) + text }
        add(text, label: mention.moment.moment, column: Self.moment)
        if let url = mention.moment.url { add(StyledText(url, .underlined), label: "", column: Self.moment) }
    }

    /// Below this many columns a label stands above its text.
    private static let narrow = 60

    private mutating func addField(_ label: String, _ text: StyledText) {
        guard width < Self.narrow else { return add(text, label: label, column: Self.label) }
        if !label.isEmpty { lines.append(StyledText("  " + label, .muted)) }
        lines += text.sanitized().wrapped(to: width, indent: 4, hanging: 6)
    }

    /// A text in a column of its own, beside its label.
    private mutating func add(_ text: StyledText, label: String, column: Int) {
        let margin = column + 4
        let lead = StyledText("  " + DisplayWidth.padded(label, to: column + 2), .muted)
        var wrapped = text.sanitized().wrapped(to: width, indent: margin, hanging: margin)
        // Nothing to show leaves no margin either.
        let end = wrapped[0].plainText.utf8.count
        wrapped[0] = lead + wrapped[0].slice(min(margin, end)..<end)
        lines += wrapped
    }

    private mutating func add(_ texts: StyledText..., hanging: Int = 0) {
        for text in texts { lines += text.sanitized().wrapped(to: width, indent: 0, hanging: hanging) }
    }
}

extension ConceptDetail.Bond {
    /// How it reads from the concept that the page is on.
    fileprivate var words: String {
        switch (type, isOutgoing) {
        case (.isA, true): "a kind of"
        case (.isA, false): "its kinds"
        case (.partOf, true): "part of"
        case (.partOf, false): "its parts"
        case (.usedFor, true): "used for"
        case (.usedFor, false): "served by"
        case (.requires, true): "needs"
        case (.requires, false): "needed for"
        case (.contrastsWith, _): "in contrast to"
        case (.improves, true): "improves"
        case (.improves, false): "improved by"
        case (.causes, true): "causes"
        case (.causes, false): "caused by"
        case (.exampleOf, true): "an example of"
        case (.exampleOf, false): "for example"
        case (.relatedTo, _): "has to do with"
        }
    }
}

extension Quotation {
    /// The words with the place in them marked.
    var styled: StyledText {
        (isCutBefore ? "… " : "") + StyledText(text, highlights: [highlight]) + (isCutAfter ? " …" : "")
    }
}

extension Place {
    /// Its second, or its line where there are no times; with the part where it is not the first.
    var moment: String {
        let part = part ?? 1
        let moment = start.map(\.description) ?? "line \(lines.lowerBound)"
        return part > 1 ? "\(part)@\(moment)" : moment
    }
}
