package import Concepts
internal import Text

/// Grades typed answers.
///
/// Case, punctuation, plurals, articles and small slips don't matter; other names and expansions count. The name of
/// another concept never counts, however near it is in spelling, and neither does a list that holds the answer
/// among others. Answers too long for that are left to the person, with the key terms as guidance: overlap of
/// words with a model answer agrees with human graders no better than moderately (Mohler, Bunescu and Mihalcea,
/// *Learning to grade short answer questions*, ACL 2011).
package struct AnswerGrader: Sendable {
    let glossary: Glossary
    /// The forms of each name in the glossary and the concepts that bear it.
    private let names: [String: Set<Concept.ID>]

    package init(_ glossary: Glossary) {
        self.glossary = glossary
        var names: [String: Set<Concept.ID>] = [:]
        for concept in glossary.concepts {
            for name in [concept.name] + concept.aliases {
                names[TypedForm(name).compact, default: []].insert(concept.id)
            }
        }
        self.names = names
    }

    /// Grades what was typed for a cloze or a short answer.
    package func grade(_ typed: String, for item: QuizItem) -> GradedAnswer {
        let key = item.key ?? ""
        let form = TypedForm(typed)
        if form.isBlank { return GradedAnswer(.blank, "Nothing was typed. The answer is: \(Sentence.open(key)).") }
        let accepted = acceptedNames(item)
        if item.shape == .authored, !accepted.contains(where: { TypedForm($0) == form }) {
            if ShortAnswer.isSelfAssessed(item) { return Coverage.grade(typed, against: key) }
            if case .list(let parts, let needed) = ShortAnswer(key, to: item.question) {
                return ListGrade.grade(typed, parts: parts, needed: needed, key: key)
            }
        }
        let forms = accepted.map { TypedForm($0) }
        if let index = forms.firstIndex(where: { $0.compact == form.compact }) {
            return index == 0
                ? GradedAnswer(.right, "Right.")
                : GradedAnswer(.right, "Right: \(Sentence.open(typed)) is another name for \(Sentence.open(key)).")
        }
        if item.shape == .expansion, Abbreviation.does(key, spellOut: Sentence.trimmed(typed).uppercased()) {
            return GradedAnswer(.wrong, "That is the abbreviation itself. It stands for \(key).")
        }
        let parts = Self.parts(typed)
        // A name such as "objectives and key results" is one answer, even with a slip in it.
        let isOne = forms.indices.contains {
            Self.parts(accepted[$0]).count > 1 && Typo.distance(form, forms[$0]) != nil
        }
        if parts.count > 1, !isOne { return gradeSeveral(parts, forms, key) }
        if let other = otherConcept(form, item) {
            return GradedAnswer(
                .wrong, "\(other.name) is something else: \(Sentence.closed(Sentence.first(other.definition)))")
        }
        return gradeSpelling(typed, form, forms, key)
    }

    /// The key first, then whatever else counts.
    private func acceptedNames(_ item: QuizItem) -> [String] {
        let key = Sentence.open(item.key ?? "")
        var names = [key] + item.accept
        if item.shape != .expansion, let concept = glossary.concept(named: key) {
            names += ([concept.name] + RealNames.aliases(of: concept)).filter { !names.contains($0) }
        }
        return names
    }

    /// What stands between commas, slashes, brackets or "or".
    private static func parts(_ typed: String) -> [TypedForm] {
        var parts: [TypedForm] = []
        for piece in typed.split(whereSeparator: { ",;/|()\n\t&=".contains($0) }) {
            var words: [Substring] = []
            for word in piece.split(separator: " ") {
                if ["or", "and", "oder", "aka"].contains(word.lowercased()) {
                    parts.append(TypedForm(words.joined(separator: " ")))
                    words = []
                } else {
                    words.append(word)
                }
            }
            parts.append(TypedForm(words.joined(separator: " ")))
        }
        return parts.filter { !$0.isBlank }
    }

    /// Several answers at once: right only if all of them are names of the one thing.
    private func gradeSeveral(_ parts: [TypedForm], _ forms: [TypedForm], _ key: String) -> GradedAnswer {
        let right = parts.filter { part in forms.contains { $0.compact == part.compact } }
        if right.count == parts.count { return GradedAnswer(.right, "Right: these are names of one thing.") }
        return GradedAnswer(
            .wrong,
            right.isEmpty
                ? "The answer is: \(Sentence.open(key))."
                : "Several answers at once count for none. The answer is: \(Sentence.open(key)).")
    }

    /// The concept that was named instead of the right one.
    private func otherConcept(_ form: TypedForm, _ item: QuizItem) -> Concept? {
        let right = item.keyConcept ?? glossary.concept(named: Sentence.open(item.key ?? ""))?.id
        guard let bearers = names[form.compact], !bearers.contains(where: { $0 == right }) else { return nil }
        return bearers.sorted().first.flatMap { glossary[$0] }
    }

    private func gradeSpelling(_ typed: String, _ form: TypedForm, _ forms: [TypedForm], _ key: String) -> GradedAnswer
    {
        let answer = Sentence.open(key)
        let nearest = forms.compactMap { Typo.distance(form, $0) }.min()
        if let nearest, nearest > 0 {
            let other = nearestOther(form, butFor: forms)
            if other.map({ $0.distance > nearest }) ?? true {
                return GradedAnswer(.slip, "Right but for the spelling: \(answer).")
            }
            return GradedAnswer(
                .wrong, "That is nearer to \(other?.name ?? "something else"). The answer is: \(answer).")
        }
        for right in forms {
            let (mine, whole) = (Set(form.words), Set(right.words))
            guard right.words.count > 1, mine.count <= whole.count + 1 else { continue }
            let common = mine.intersection(whole)
            if common.count * 2 > whole.count, common.count < whole.count {
                let lacks = right.words.filter { !mine.contains($0) }.joined(separator: " ")
                return GradedAnswer(.near, "Nearly: \u{201C}\(lacks)\u{201D} is missing. The answer is: \(answer).")
            }
            if common == whole, mine.count > whole.count {
                return GradedAnswer(.near, "Nearly: it is more than what was asked for. The answer is: \(answer).")
            }
        }
        return GradedAnswer(.wrong, "The answer is: \(answer).")
    }

    /// The name in the glossary, but for the right ones, that what was typed is a slip of.
    private func nearestOther(_ form: TypedForm, butFor right: [TypedForm]) -> (name: String, distance: Int)? {
        var best: (name: String, distance: Int)?
        for concept in glossary.concepts {
            for name in [concept.name] + concept.aliases {
                let other = TypedForm(name)
                guard !right.contains(where: { $0.compact == other.compact }),
                    let distance = Typo.distance(form, other),
                    best.map({ distance < $0.distance }) ?? true
                else { continue }
                best = (name, distance)
            }
        }
        return best
    }
}
