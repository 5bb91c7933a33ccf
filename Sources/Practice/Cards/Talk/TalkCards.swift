import Authoring
import Concepts
import Text

/// Cards from a transcript nobody has written notes on: only what was said as a definition, as a list or as a
/// contrast, whole and clean. Most talk gives none.
struct TalkCards {
    private let talk: Talk
    private let workshop: CardWorkshop
    private let finder: NameFinder
    private let sentences: [SpokenSentence]
    /// For each sentence the topics of the concepts that it names.
    private let topics: [[String]]
    /// That of most of them.
    private let topic: String
    /// The folded text of all, to see how often a name is said.
    private let words: [String]

    init(_ talk: Talk, _ finder: NameFinder, in workshop: CardWorkshop) {
        (self.talk, self.workshop, self.finder) = (talk, workshop, finder)
        sentences = talk.sentences
        words = talk.stretches.flatMap { Wording.words($0.text) }
        topics = sentences.map { sentence in
            finder.concepts(in: sentence.text).map { workshop.glossary.concepts[$0].topic }
        }
        topic = Self.commonest(topics.flatMap { $0 }) ?? ""
    }

    private static func commonest(_ topics: [String]) -> String? {
        Dictionary(grouping: topics) { $0 }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    }

    /// The topic of what a sentence names; else the one that much is said of around it; else that of the talk.
    private func topic(around index: Int) -> String {
        if let own = Self.commonest(topics[index]) { return own }
        let near = topics[max(0, index - 8)...min(index + 8, topics.count - 1)].flatMap { $0 }
        return near.count >= 4 ? Self.commonest(near) ?? topic : topic
    }

    /// In the order of the talk; of a name only what was said of it first.
    var cards: [Card] {
        var made: Set<String> = []
        return sentences.indices.compactMap { index in
            let sentence = sentences[index]
            guard sentence.isWhole, var card = contrast(sentence) ?? enumeration(sentence) ?? definition(sentence),
                made.insert(card.id).inserted
            else { return nil }
            card.topic = topic(around: index)
            return card
        }
    }

    /// What the glossary does not define yet; what it does define gets a place more (``TalkPlaces``).
    private func definition(_ sentence: SpokenSentence) -> Card? {
        guard let said = SpokenDefinition(sentence.text), !isDefined(said.term), isUsed(said.term) else { return nil }
        let phrase =
            said.term.article == "the" ? "the \(said.term.name)" : said.term.article.map { "\($0) \(said.term.name)" }
        let front: String
        if said.isOwn {
            guard let speaker = sentence.speaker else { return nil }
            front = "What does \(speaker) mean by “\(said.term.name)”?"
        } else {
            // "What is lost in the middle?" asks something else.
            front =
                said.term.isJoined
                ? "What is meant by “\(said.term.name)”?"
                : "What \(isPlural(sentence.text, said.term) ? "are" : "is") \(phrase ?? said.term.name)?"
        }
        return card(.basic, "definition", said.term, front, Wording.sentence(said.meaning), sentence)
    }

    private func enumeration(_ sentence: SpokenSentence) -> Card? {
        guard let said = SpokenEnumeration(sentence.text) else { return nil }
        let front =
            sentence.speaker.map { "Which \(said.counted) does \($0) name?" } ?? "What are the \(said.counted)?"
        let list = said.items.dropLast().joined(separator: ", ") + " and " + (said.items.last ?? "")
        let subject = Slug.make(from: said.subject)
        return Card(
            id: "\(subject).basic.\(talk.source)-list", kind: .basic, front: front, back: Wording.sentence(list),
            concepts: concepts(in: sentence.text), topic: topic,
            citations: [Citation(source: talk.source, place: sentence.place)], origin: .generated)
    }

    private func contrast(_ sentence: SpokenSentence) -> Card? {
        guard let said = SpokenContrast(sentence.text), !isContrasted(said.one, said.other), isUsed(said.one),
            isUsed(said.other)
        else { return nil }
        let front = "What is the difference between \(phrase(said.one)) and \(phrase(said.other))?"
        return card(
            .contrast, Slug.make(from: said.other.name), said.one, front, Wording.sentence(said.answer), sentence)
    }

    private func phrase(_ term: SpokenTerm) -> String { term.article.map { "\($0) \(term.name)" } ?? term.name }

    private func card(
        _ kind: Card.Kind, _ slot: String, _ term: SpokenTerm, _ front: String, _ back: String,
        _ sentence: SpokenSentence
    ) -> Card {
        Card(
            id: "\(Slug.make(from: term.name)).\(kind.rawValue).\(talk.source)-\(slot)", kind: kind, front: front,
            back: back, concepts: concepts(in: sentence.text), topic: topic,
            citations: [Citation(source: talk.source, place: sentence.place)], origin: .generated)
    }

    private func concepts(in text: String) -> [String] {
        finder.concepts(in: text).sorted().prefix(3).map { workshop.glossary.concepts[$0].id.text }
    }

    private func isDefined(_ term: SpokenTerm) -> Bool { concept(term).map { !$0.definition.isEmpty } ?? false }

    private func concept(_ term: SpokenTerm) -> Concept? {
        workshop.glossary.concept(named: term.name)
            ?? (term.name.hasSuffix("s") ? workshop.glossary.concept(named: String(term.name.dropLast())) : nil)
    }

    private func isContrasted(_ one: SpokenTerm, _ other: SpokenTerm) -> Bool {
        guard let one = concept(one), let other = concept(other) else { return false }
        return one.relations.contains { $0.type == .contrastsWith && $0.target == other.id }
            || other.relations.contains { $0.type == .contrastsWith && $0.target == one.id }
    }

    /// Whether a name is said more than once, or the glossary knows it: a slip is said once.
    private func isUsed(_ term: SpokenTerm) -> Bool {
        if concept(term) != nil { return true }
        let name = Wording.words(term.name)
        guard let first = name.first else { return false }
        var count = 0
        for start in words.indices where words[start].hasPrefix(first) && start + name.count <= words.count {
            let isHere = zip(name, words[start...]).allSatisfy { $1 == $0 || $1 == $0 + "s" || $0 == $1 + "s" }
            if isHere { count += 1 }
            if count == 2 { return true }
        }
        return false
    }

    private func isPlural(_ sentence: String, _ term: SpokenTerm) -> Bool {
        term.article == nil && Wording.range(of: term.name + " are", in: sentence) != nil
    }
}
