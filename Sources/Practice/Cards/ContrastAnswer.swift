import Concepts
import Text

/// A reason for a contrast, with names where it points: "here", "there", "one", "that".
struct ContrastAnswer {
    let text: String

    /// Nil where it cannot be told what the reason points at, or whether it speaks of the two at all.
    init?(_ reason: String, _ pair: ContrastPair) {
        let reason = reason.hasSuffix(".") ? String(reason.dropLast()) : reason
        let words = Wording.words(reason)
        guard words.count >= 6, !words.contains("her"), !words.contains("his") else { return nil }
        if reason.hasPrefix("it ") || reason.hasPrefix("its ") {
            // "It" is the first of the two; then it must say something of the other.
            guard !pair.thisPhrase.isPlural, reason.contains("the other ") || pair.isOtherNamed(in: reason),
                Self.joints.contains(where: reason.contains)
            else { return nil }
            text = Self.named(reason, pair)
        } else if let placed = Self.placed(reason, pair) ?? Self.pointed(reason, pair) ?? Self.counted(reason, pair) {
            text = placed
        } else {
            return nil
        }
        guard !Self.pointsElsewhere(text), pair.areBothNamed(in: text) || text.hasPrefix("its ") else { return nil }
    }

    /// What stands between what is said of the one and of the other.
    private static let joints = [
        ";", ", while ", ", where ", ", whereas ", " instead of ", " rather than ", ", not ", " but ", " than ",
        ", the ",
    ]

    /// With the names for "it" and "the other".
    private static func named(_ reason: String, _ pair: ContrastPair) -> String {
        let text = reason.hasPrefix("it ") ? pair.thisPhrase.phrase + reason.dropFirst(2) : reason
        guard !pair.otherPhrase.isPlural, let range = text.firstRange(of: "the other ") else { return text }
        return text.replacingCharacters(in: range, with: pair.otherPhrase.phrase + " ")
    }

    /// "Here" is with this one, "there" with the other.
    private static func placed(_ reason: String, _ pair: ContrastPair) -> String? {
        // "With batch size" nothing is done: it is a number.
        guard !["size", "rate", "value", "cost", "score"].contains(where: pair.thisPhrase.name.hasSuffix) else {
            return nil
        }
        var text = " " + reason
        var isPlaced = false
        for (word, phrase) in [("there", pair.otherPhrase), ("here", pair.thisPhrase)] {
            for lead in [" ", "; ", ", ", ", while ", ", where ", " and "] {
                guard let range = text.firstRange(of: lead + word + " "),
                    lead != " " || range.lowerBound == text.startIndex
                else { continue }
                let next = text[range.upperBound...].prefix { $0.isLetter }
                guard !["is", "are", "was", "were", "has", "to", "must", "may", "can"].contains(String(next)) else {
                    continue
                }
                text.replaceSubrange(range, with: "\(lead == ", " ? "; " : lead)with \(phrase.phrase), ")
                isPlaced = true
            }
        }
        return isPlaced ? String(text.dropFirst()) : nil
    }

    /// "That" is the other one, "this" is this one.
    private static func pointed(_ reason: String, _ pair: ContrastPair) -> String? {
        for opening in ["that one ", "that "] where reason.hasPrefix(opening) {
            var rest = String(reason.dropFirst(opening.count))
            guard let verb = Wording.words(rest).first, isVerb(verb) else { return nil }
            for joint in ["; this one ", "; this ", ", this one ", ", while this ", ", where this "] {
                guard let range = rest.firstRange(of: joint) else { continue }
                let lead = joint.hasPrefix(";") ? "; " : joint == ", this one " ? "; " : ", while "
                guard let verb = Wording.words(String(rest[range.upperBound...])).first, isVerb(verb) else { continue }
                rest.replaceSubrange(range, with: lead + pair.thisPhrase.phrase + " ")
                return pair.otherPhrase.phrase + " " + rest
            }
        }
        // "A framework is the code …; this is the act …"
        for (joint, lead) in [("; this ", "; "), (", while this ", ", while "), (", where this ", ", where ")] {
            guard let range = reason.firstRange(of: joint),
                let next = Wording.words(String(reason[range.upperBound...])).first,
                isVerb(next), pair.isOtherNamed(in: String(reason[..<range.lowerBound]))
            else { continue }
            return reason.replacingCharacters(in: range, with: lead + pair.thisPhrase.phrase + " ")
        }
        return pair.areBothNamed(in: reason) && !reason.contains(" one ") && !reason.hasPrefix("one ") ? reason : nil
    }

    /// "One" is this one and "the other" the other, where the halves fit.
    private static func counted(_ reason: String, _ pair: ContrastPair) -> String? {
        for opening in ["the one ", "one "] where reason.hasPrefix(opening) {
            let rest = String(reason.dropFirst(opening.count))
            guard let verb = Wording.words(rest).first, isVerb(verb), let range = rest.firstRange(of: "the other "),
                !rest[range.upperBound...].contains("the other ")
            else { return nil }
            let halves = (String(rest[..<range.lowerBound]), String(rest[range.upperBound...]))
            guard pair.agrees(halves.0, halves.1), !pair.thisPhrase.isPlural, !pair.otherPhrase.isPlural else {
                return nil
            }
            return "\(pair.thisPhrase.phrase) \(halves.0)\(pair.otherPhrase.phrase) \(halves.1)"
        }
        return nil
    }

    private static func isVerb(_ word: String) -> Bool {
        ["is", "was", "has", "can", "may", "does", "makes", "comes"].contains(word)
            || word.hasSuffix("s") && !word.hasSuffix("ss") && !["its", "as", "this", "others", "pays"].contains(word)
    }

    /// Whether a word is left that stands for one of the two.
    private static func pointsElsewhere(_ text: String) -> Bool {
        let padded = " " + Wording.words(text).joined(separator: " ") + " "
        let first = Wording.words(text).first ?? ""
        if ["that", "this", "such", "these", "those", "both", "in"].contains(first) || padded.contains(" of this kind ")
            || padded.contains(" of that kind ") || padded.contains(" joke ")
        {
            return true
        }
        let pointers = [
            " the one ", " this one ", " that one ", " here ", " the former ", " the latter ", " this is ",
            " the other ",
        ]
        return pointers.contains(where: padded.contains)
    }
}

extension ContrastPair {
    /// Whether telling words of both concepts' names stand in `text`.
    func areBothNamed(in text: String) -> Bool {
        let words = Set(Wording.content(text))
        let one = Set(([this.name] + this.aliases).flatMap(Wording.content))
        let two = Set(([other.name] + other.aliases).flatMap(Wording.content))
        return !words.isDisjoint(with: one.subtracting(two)) && !words.isDisjoint(with: two.subtracting(one))
    }

    /// Whether a telling word of the other concept's names stands in `text`.
    func isOtherNamed(in text: String) -> Bool {
        let words = Set(Wording.content(text))
        return !words.isDisjoint(with: ([other.name] + other.aliases).flatMap(Wording.content))
    }
}
