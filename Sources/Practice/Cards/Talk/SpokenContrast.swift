import Text

/// A sentence that tells two things apart: "X …, whereas Y …", "the difference between X and Y is that …".
struct SpokenContrast {
    let one: SpokenTerm
    let other: SpokenTerm
    /// A sentence that says what each does.
    let answer: String

    /// Nil where nothing is told apart, or only of one of the two something is said.
    init?(_ sentence: String) {
        guard sentence.last == "." else { return nil }
        let text = String(sentence.dropLast())
        guard let found = Self.difference(text) ?? Self.halves(text), SpeechCheck.isSound(found.2, follows: true),
            Folding.fold(found.0.name) != Folding.fold(found.1.name)
        else { return nil }
        (one, other, answer) = found
    }

    /// "The difference between X and Y is that X …, while Y …".
    private static func difference(_ text: String) -> (SpokenTerm, SpokenTerm, String)? {
        guard let opening = text.firstRange(of: "difference between "),
            text[..<opening.lowerBound].split(separator: " ").count <= 3,
            let middle = text[opening.upperBound...].firstRange(of: " is that ")
        else { return nil }
        let names = text[opening.upperBound..<middle.lowerBound]
        guard let joint = names.firstRange(of: " and "),
            let one = SpokenTerm(String(names[..<joint.lowerBound]), allowsPlain: true),
            let other = SpokenTerm(String(names[joint.upperBound...]), allowsPlain: true)
        else { return nil }
        let claim = String(text[middle.upperBound...])
        guard isNamed(one, claim), isNamed(other, claim), Wording.words(claim).count >= 7 else { return nil }
        return (one, other, claim)
    }

    private static let joints = [", whereas ", ", while ", " whereas ", ", but "]

    /// "X …, whereas Y …", each with a verb of its own.
    private static func halves(_ text: String) -> (SpokenTerm, SpokenTerm, String)? {
        for joint in joints {
            guard let range = text.firstRange(of: joint), let (one, verb) = subject(String(text[..<range.lowerBound])),
                let (other, second) = subject(String(text[range.upperBound...]))
            else { continue }
            // "But" may only go on; what is told apart is told in one form.
            if joint == ", but ", verb != second { continue }
            guard Wording.words(String(text[range.upperBound...])).count >= 5 else { continue }
            return (one, other, text)
        }
        return nil
    }

    /// The name that a clause begins with, and its verb.
    private static func subject(_ clause: String) -> (SpokenTerm, String)? {
        let words = clause.split(separator: " ").map(String.init)
        for end in 1...5 where end + 1 < words.count {
            let verb = Folding.fold(words[end])
            guard verbs.contains(verb) else { continue }
            guard let term = SpokenTerm(words[..<end].joined(separator: " ")) else { return nil }
            return (term, verb)
        }
        return nil
    }

    private static let verbs: Set<String> = [
        "is", "are", "has", "have", "does", "can", "will", "needs", "gives", "takes", "means", "works", "happens",
        "lets", "makes", "tells", "asks", "keeps", "uses", "measures", "looks", "runs", "changes", "adds", "reads",
        "counts", "stores", "finds", "checks", "costs", "starts", "only",
    ]

    private static func isNamed(_ term: SpokenTerm, _ text: String) -> Bool {
        let stems = Set(Wording.content(text))
        return Wording.content(term.name).contains(where: stems.contains)
    }
}
