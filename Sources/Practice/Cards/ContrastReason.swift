import Text

/// A reason of the form "one does this, the other does that".
struct ContrastReason: Hashable {
    /// What the concept itself does, from the verb on.
    let ofThis: String
    /// What the other does, from the verb on.
    let ofOther: String
    /// What stands between the two.
    let joint: String
    /// Whether the opening leaves no doubt which is which.
    let isCertain: Bool

    /// Nil where the reason has another form, or "one" may mean people.
    init?(_ reason: String) {
        let reason = reason.hasSuffix(".") ? String(reason.dropLast()) : reason
        for (opening, isThis) in [("the one ", true), ("one ", true), ("it ", true), ("that one ", false)]
        where reason.hasPrefix(opening) {
            let rest = String(reason.dropFirst(opening.count))
            for joint in Self.joints where isThis == !joint.words.hasSuffix("this one ") {
                guard let range = rest.firstRange(of: joint.words) else { continue }
                let first = String(rest[..<range.lowerBound])
                let second = String(rest[range.upperBound...])
                guard Self.isPredicate(first), Self.isPredicate(second), !second.contains(" the other ") else {
                    continue
                }
                isCertain = opening == "it " || opening == "that one "
                (ofThis, ofOther, self.joint) = isThis ? (first, second, joint.between) : (second, first, joint.between)
                return
            }
            return nil
        }
        return nil
    }

    private static let joints: [(words: String, between: String)] = [
        (", where the other ", ", where"), (", while the other ", ", while"), (", whereas the other ", ", whereas"),
        ("; the other ", ";"), (", the other ", ";"), (", and the other ", ", and"), (" and the other ", " and"),
        (", this one ", ";"), ("; this one ", ";"),
    ]

    /// Whether the words begin with a verb of the third person that things, and not people, do.
    private static func isPredicate(_ text: String) -> Bool {
        let words = Wording.words(text)
        guard words.count >= 3, let verb = words.first, !text.contains("—") else { return false }
        guard !["pays", "has to", "knows", "needs", "must"].contains(verb) else { return false }
        if auxiliaries.contains(verb) { return true }
        return verb.hasSuffix("s") && !verb.hasSuffix("ss")
            && !["others", "always", "its", "as", "this"].contains(verb)
    }

    private static let auxiliaries: Set<String> = [
        "is", "was", "has", "can", "may", "does", "did", "began", "will", "had",
    ]
}
