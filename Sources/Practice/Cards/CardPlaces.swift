import Authoring
import Concepts
import Transcripts

/// Finds the places that support what a card says: where the notes, or the glossary, have it spoken of.
struct CardPlaces: Sendable {
    /// A statement of notes: what was said at a place, in the words of whoever wrote the notes.
    private struct Claim: Sendable {
        let citation: Citation
        /// Of the section that it stands in.
        let section: Int
        let stems: Set<String>
        /// Indices of the concepts that it names.
        let named: Set<Int>
    }

    private struct Section: Sendable {
        let citation: Citation
        /// Indices of the concepts that its title, its statements or its list of concepts name.
        let named: Set<Int>
        let stems: Set<String>
    }

    private let glossary: Glossary
    private var claims: [Claim] = []
    private var sections: [Section] = []
    private var claimsOf: [Int: [Int]] = [:]
    private var sectionsOf: [Int: [Int]] = [:]
    private var claimsIn: [String: [Int]] = [:]

    static let (most, mostOfRelation) = (3, 2)

    init(_ material: CardMaterial) {
        glossary = material.glossary
        let finder = NameFinder(material.glossary)
        for notes in material.notes {
            for section in notes.document.sections { add(section, of: notes.source, finder) }
        }
        for (index, claim) in claims.enumerated() {
            claimsIn[claim.citation.source, default: []].append(index)
            for concept in claim.named { claimsOf[concept, default: []].append(index) }
        }
        for (index, section) in sections.enumerated() {
            for concept in section.named { sectionsOf[concept, default: []].append(index) }
        }
    }

    private mutating func add(_ section: NotesDocument.Section, of source: String, _ finder: NameFinder) {
        var named = finder.concepts(in: section.title)
        var stems = Set(Wording.content(section.title))
        for statement in section.statements {
            let claim = Claim(
                citation: Citation(source: source, place: statement.place ?? section.place),
                section: sections.count, stems: Set(Wording.content(statement.text)),
                named: finder.concepts(in: statement.text))
            named.formUnion(claim.named)
            stems.formUnion(claim.stems)
            claims.append(claim)
        }
        for listed in section.concepts {
            if let concept = glossary.concept(named: listed.name), let index = glossary.index(of: concept.id) {
                named.insert(index)
            }
        }
        sections.append(
            Section(citation: Citation(source: source, place: section.place), named: named, stems: stems))
    }

    /// Where what a concept is, is spoken of: of the places that the glossary gives and of the statements that name
    /// it, those whose notes share most with `text`.
    func citations(of concept: Concept, saying text: String) -> [Citation] {
        let wanted = Set(Wording.content(concept.name + " " + text))
        var found = written(concept).map { ($0, 0.2 + likeness(near: $0, wanted)) }
        for index in claims(naming: concept) {
            let share = Self.likeness(claims[index].stems, wanted)
            if share >= 0.3 { found.append((claims[index].citation, share)) }
        }
        return best(found, Self.most)
    }

    /// Where two concepts are spoken of together, best where what was said shares most with `reason`.
    ///
    /// A statement that names both comes first, then a place that the glossary gives near one that it gives for the
    /// other, then one of the sections that deal with both, then a place of either where what was said shares much
    /// with `reason`. Empty where nothing has the two together; what says something of each side (`isTwofold`) may
    /// then cite a place of each.
    func citations(
        of concept: Concept, and other: Concept, saying reason: String, isTwofold: Bool = false
    ) -> [Citation] {
        guard let one = glossary.index(of: concept.id), let two = glossary.index(of: other.id) else { return [] }
        let wanted = Set(Wording.content("\(concept.name) \(other.name) \(reason)"))
        let others = written(other)
        var found: [(Citation, Double)] = []
        for index in claims(naming: concept) where claims[index].named.contains(two) {
            found.append((claims[index].citation, 2 + Self.likeness(claims[index].stems, wanted)))
        }
        for place in written(concept) where others.contains(where: { Self.areNear($0, place) }) {
            found.append((place, 1.5 + likeness(near: place, wanted)))
        }
        guard found.isEmpty else { return best(found, Self.mostOfRelation) }
        for index in sectionsOf[one] ?? [] where sections[index].named.contains(two) {
            let inside = claims.indices.filter { claims[$0].section == index }
            let closest = inside.max {
                Self.likeness(claims[$0].stems, wanted) < Self.likeness(claims[$1].stems, wanted)
            }
            let share = Self.likeness(sections[index].stems, wanted)
            found.append((closest.map { claims[$0].citation } ?? sections[index].citation, share))
        }
        guard found.isEmpty else { return best(found, 1) }
        if isTwofold {
            let (first, second) = (citations(of: concept, saying: reason), citations(of: other, saying: reason))
            return first.isEmpty || second.isEmpty ? [] : [first[0], second[0]]
        }
        let told = Set(Wording.content(reason))
        var near = Set(claims(naming: concept)).union(claims(naming: other))
        for place in written(concept) + others {
            near.formUnion((claimsIn[place.source] ?? []).filter { Self.areNear(claims[$0].citation, place) })
        }
        for claim in near.sorted().map({ claims[$0] }) {
            guard claim.stems.intersection(told).count >= Self.fewestShared,
                Self.likeness(claim.stems, told) >= Self.leastShare
            else { continue }
            found.append((claim.citation, Self.likeness(claim.stems, wanted)))
        }
        return best(found, 1)
    }

    /// How many words with a meaning, and which share of them, a statement must have in common with a reason for
    /// which it stands by itself.
    private static let (fewestShared, leastShare) = (3, 0.34)

    private func claims(naming concept: Concept) -> [Int] {
        glossary.index(of: concept.id).flatMap { claimsOf[$0] } ?? []
    }

    private func written(_ concept: Concept) -> [Citation] {
        concept.places.map { Citation(source: $0.source, place: $0.place) }
    }

    /// How much the statements around a place share with `wanted`.
    private func likeness(near citation: Citation, _ wanted: Set<String>) -> Double {
        var best = 0.0
        for index in claimsIn[citation.source] ?? [] where Self.areNear(claims[index].citation, citation) {
            best = max(best, Self.likeness(claims[index].stems, wanted))
        }
        return best
    }

    private static func likeness(_ stems: Set<String>, _ wanted: Set<String>) -> Double {
        wanted.isEmpty ? 0 : Double(stems.intersection(wanted).count) / Double(wanted.count)
    }

    /// The best, each source place once; what is listed first wins a tie.
    private func best(_ found: [(citation: Citation, score: Double)], _ most: Int) -> [Citation] {
        var kept: [Citation] = []
        for (_, item) in found.enumerated().sorted(by: { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        )
        where kept.count < most && !kept.contains(item.citation) { kept.append(item.citation) }
        return kept
    }

    /// How far apart two places may be and still show the same talk.
    private static let (nearMilliseconds, nearLines) = (75_000, 15)

    static func areNear(_ one: Citation, _ other: Citation) -> Bool {
        guard one.source == other.source, (one.place.part ?? 1) == (other.place.part ?? 1) else { return false }
        switch (one.place.moment, other.place.moment) {
        case (.time(let a, _), .time(let b, _)): return abs(a.milliseconds - b.milliseconds) <= nearMilliseconds
        case (.lines(let a), .lines(let b)):
            return a.lowerBound - nearLines <= b.upperBound && b.lowerBound - nearLines <= a.upperBound
        default: return false
        }
    }
}
