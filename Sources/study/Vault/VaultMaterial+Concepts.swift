import Authoring
import Concepts
import Library
import Notes
import Practice
import Transcripts

extension VaultMaterial {
    /// Of one source, on one concept.
    private static let mostClaims = 5
    private static let (mostSaid, mostNear, mostMistakes, mostExplained) = (6, 8, 3, 4)

    func note(on concept: StoredConcept) throws -> ConceptNote {
        let detail = try library.conceptDetail(of: concept, in: graph, moments)
        var note = ConceptNote(id: concept.id.text, name: concept.name)
        note.aliases = concept.aliases
        note.heardAs = concept.heardAs
        note.topic = concept.topic.flatMap { topic(named: $0) }.map { ($0.key, $0.title) }
        note.definition = concept.definition.map { linker.text($0, of: concept.id) }
        note.matters = concept.matters.map { linker.text($0, of: concept.id) }
        note.explained = try (glossary[concept.id]?.places ?? []).prefix(Self.mostExplained).compactMap { place in
            try source(place.source).map { try texts(of: $0).citation(place.place) }
        }
        let written = detail.relations.filter { $0.origin == .glossary }
        let said = detail.relations.filter { $0.origin == .pattern }.sorted { $0.weight > $1.weight }
        note.bonds = try (written + said.prefix(Self.mostSaid)).map(bond)
        note.contrasts = note.bonds.filter { $0.type == .contrastsWith && !$0.isQuoted }.compactMap { bond in
            guard let reason = bond.reason else { return nil }
            let (this, other) = (self.other(concept), bond.other)
            return ConceptNote.Contrast(
                first: bond.isOutgoing ? this : other, second: bond.isOutgoing ? other : this,
                difference: reason.sentence)
        }
        note.near = detail.relations.filter { $0.origin == .cooccurrence }.sorted { $0.weight > $1.weight }
            .prefix(Self.mostNear).map { other($0.other) }
        note.before = detail.requires.map(other)
        note.after = detail.leadsTo.prefix(Self.mostNear).map(other)
        note.accounts = try accounts(of: concept, detail.mentions)
        for name in [concept.name] + concept.aliases {
            let others = (shared[NoteFileName.folded(name)] ?? []).filter { $0.id != concept.id }
            if !others.isEmpty { note.shared.append((name, others.map(other))) }
        }
        note.mistakes = Array(try sources.flatMap { try mistakes(on: concept, in: $0) }.prefix(Self.mostMistakes))
        let mine = cards[concept.id.text]
        note.questions = try library.cards(mine?.ids ?? []).map(question)
        note.moreQuestions = (mine?.count ?? 0) > 12 ? (mine?.count ?? 0) - note.questions.count : 0
        note.progress = progress.map { $0.concept(concept.id.text) }
        return note
    }

    private func bond(_ bond: ConceptDetail.Bond) throws -> ConceptNote.Bond {
        let quotation = bond.origin == .pattern ? bond.evidence.first?.quotation : nil
        let citations = try bond.evidence.prefix(1).compactMap { try citation($0.moment) }
        return ConceptNote.Bond(
            type: bond.type, isOutgoing: bond.isOutgoing, other: other(bond.other),
            reason: bond.reason.map { NoteText($0) } ?? quotation.map { NoteText($0.whole) },
            isQuoted: bond.reason == nil && quotation != nil, citations: citations)
    }

    /// What each source says: its notes where they speak of the concept, else the most telling words of its transcript.
    private func accounts(of concept: StoredConcept, _ mentions: [ConceptMention]) throws -> [ConceptNote.Account] {
        let places = glossary[concept.id]?.places ?? []
        return try concept.mentions.compactMap { mentioned in
            guard let source = source(mentioned.source) else { return nil }
            let texts = try texts(of: source)
            let told = texts.statements.filter { !$0.isQuoted && $0.concepts.contains(concept.id) }
            let claims: [ConceptNote.Claim]
            var more = told.count
            if told.isEmpty {
                let quotes = mentions.filter { $0.place.source == source.id && $0.place.kind == .transcript }
                claims = ClaimRanking.best(quotes, of: concept, most: Self.mostClaims, linker).map { mention in
                    ConceptNote.Claim(
                        text: linker.text(mention.quotation.whole, of: concept.id),
                        citation: texts.citation(texts.reference(mention.place)), isQuoted: true)
                }
                more = quotes.count
            } else {
                let cited = places.filter { $0.source == source.id }.map(\.place)
                claims = ClaimRanking.best(told, of: concept.id, near: cited, most: Self.mostClaims).map { statement in
                    ConceptNote.Claim(
                        text: linker.text(statement.text, of: concept.id),
                        citation: texts.citation(statement.place, lines: statement.lines),
                        isQuoted: false)
                }
            }
            guard !claims.isEmpty else { return nil }
            return ConceptNote.Account(
                source: NoteKey(.source, source.id), title: source.title, detail: source.detail, claims: claims,
                more: max(0, more - claims.count))
        }
    }

    /// Options of questions about the concept that look right and are not.
    private func mistakes(on concept: StoredConcept, in source: Source) throws -> [ConceptNote.Mistake] {
        guard source.hasNotes, let document = try texts(of: source).document else { return [] }
        return document.questions.flatMap { question -> [ConceptNote.Mistake] in
            guard let first = question.concepts.first, glossary.concept(named: first.name)?.id == concept.id else {
                return []
            }
            return question.options.compactMap { option in
                option.reason.map { ConceptNote.Mistake(question: question.text, wrong: option.text, reason: $0) }
            }.prefix(1).map { $0 }
        }
    }

    private func question(_ stored: StoredCard) throws -> NoteQuestion {
        let card = stored.card
        return NoteQuestion(
            id: "q-" + card.id.replacing(".", with: "-"), front: card.front, back: card.back,
            citations: try card.citations.prefix(2).compactMap { citation in
                try source(citation.source).map { try texts(of: $0).citation(citation.place) }
            })
    }

    private func citation(_ place: Place) throws -> NoteCitation? {
        guard let source = source(place.source) else { return nil }
        let texts = try texts(of: source)
        return texts.citation(texts.reference(place), lines: place.kind == .notes ? place.lines : nil)
    }
}

extension Quotation {
    /// With dots where the sentence goes on.
    var whole: String { (isCutBefore ? "… " : "") + text + (isCutAfter ? " …" : "") }
}
