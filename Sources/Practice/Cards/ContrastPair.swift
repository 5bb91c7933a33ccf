import Concepts

/// A concept and the one that the glossary sets against it.
struct ContrastPair {
    let this: Concept
    let other: Concept
    let thisPhrase: NounPhrase
    let otherPhrase: NounPhrase

    /// Whether both are things, or both are something done, or both are people: nobody takes a person for money, or
    /// a part of a program for the work on it.
    var isOfOneKind: Bool {
        let (one, two) = (Genus(definition: this.definition), Genus(definition: other.definition))
        if one == two || thisPhrase.isProper && otherPhrase.isProper { return true }
        let kinds = Set([one, two])
        if kinds.contains(.person) || kinds.contains(.organization) && !kinds.contains(.software) { return false }
        let isThing = !kinds.isDisjoint(with: [.data, .software, .model])
        return !(isThing && (Self.isDoing(this.definition) || Self.isDoing(other.definition)))
    }

    /// Whether a definition tells of work; a plan, a method or a way to do it is a thing as well.
    private static func isDoing(_ definition: String) -> Bool {
        guard [.activity, .field].contains(Genus(definition: definition)) else { return false }
        return !methods.contains(Genus.nounPhrase(definition).last ?? "")
    }

    private static let methods: Set<String> = [
        "way", "method", "plan", "technique", "approach", "strategy", "procedure", "process", "test", "recipe",
        "pattern", "form", "check",
    ]

    /// Whether the two halves of `reason` fit the two definitions better as they stand than the other way round.
    /// "One" and "the other" do not always come in the order of the names.
    func agrees(with reason: ContrastReason) -> Bool {
        reason.isCertain || agrees(reason.ofThis, reason.ofOther)
    }

    func agrees(_ ofThis: String, _ ofOther: String) -> Bool {
        let straight = likeness(ofThis, this) + likeness(ofOther, other)
        return straight > likeness(ofThis, other) + likeness(ofOther, this)
    }

    private func likeness(_ text: String, _ concept: Concept) -> Int {
        let about = Set(
            Wording.content(
                concept.name + " " + concept.definition + " " + concept.aliases.joined(separator: " ")
                    + " " + concept.relations.map(\.reason).joined(separator: " ")))
        return Set(Wording.content(text)).intersection(about).count
    }

    /// Whether a name of either, or a telling word of it, stands in `text`.
    func isNamed(in text: String) -> Bool {
        let words = Set(Wording.content(text))
        for concept in [this, other] {
            for name in [concept.name] + concept.aliases where Wording.range(of: name, in: text) != nil { return true }
            if !words.isDisjoint(with: Wording.content(concept.name)) { return true }
        }
        return false
    }
}
