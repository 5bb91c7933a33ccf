import Text

/// A sentence that counts off what there is of something: "there are three kinds of memory: …".
struct SpokenEnumeration {
    /// "three kinds of memory".
    let counted: String
    /// What it is of: "memory".
    let subject: String
    let items: [String]

    /// Nil where nothing is counted off, or the number and the list do not agree.
    init?(_ sentence: String) {
        guard sentence.last == "." else { return nil }
        let text = String(sentence.dropLast())
        guard let (head, list) = Self.parted(text), let (counted, count, subject) = Self.counted(head) else {
            return nil
        }
        let items = Self.items(list)
        guard items.count == count, items.allSatisfy(Self.isItem), Set(items.map { $0.lowercased() }).count == count,
            !SpeechCheck.hasPointer(counted)
        else { return nil }
        (self.counted, self.subject, self.items) = (counted, subject, items)
    }

    private static func parted(_ text: String) -> (String, String)? {
        if let colon = text.firstRange(of: ": ") {
            return (String(text[..<colon.lowerBound]), String(text[colon.upperBound...]))
        }
        // "There are three kinds of memory, a, b and c."
        guard let comma = text.firstRange(of: ", ") else { return nil }
        return (String(text[..<comma.lowerBound]), String(text[comma.upperBound...]))
    }

    private static let numbers: [String: Int] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6,
    ]
    private static let nouns: Set<String> = [
        "kinds", "types", "parts", "steps", "stages", "ways", "forms", "layers", "levels", "phases", "components",
        "categories", "classes", "families", "pieces", "modes", "rules", "causes", "reasons", "signals", "metrics",
        "ingredients", "roles", "sources", "elements", "dimensions",
    ]

    /// "There are three kinds of memory", "A retriever has two parts": what is counted, how many, and of what.
    private static func counted(_ head: String) -> (String, Int, String)? {
        let words = head.split(separator: " ").map(String.init)
        guard let at = words.firstIndex(where: { numbers[Folding.fold($0)] != nil }),
            let count = numbers[Folding.fold(words[at])]
        else { return nil }
        let before = words[..<at].map { Folding.fold($0) }
        let after = Array(words[(at + 1)...])
        let modifiers = after.prefix { !nouns.contains(Folding.fold($0)) }
        guard modifiers.count <= 1, after.count > modifiers.count else { return nil }
        let noun = (modifiers + [after[modifiers.count]]).joined(separator: " ").lowercased()
        let rest = Array(after[(modifiers.count + 1)...])
        let number = Folding.fold(words[at]).first?.isNumber == true ? word(count) : Folding.fold(words[at])
        if ["there are", "there're", "you have", "you get", "you distinguish", "people distinguish"].contains(
            before.joined(separator: " "))
        {
            guard let joint = rest.first.map({ Folding.fold($0) }), ["of", "in", "to", "for"].contains(joint),
                (2...7).contains(rest.count)
            else { return nil }
            return ("\(number) \(noun) \(rest.joined(separator: " "))", count, rest.dropFirst().joined(separator: " "))
        }
        guard rest.isEmpty, let verb = before.last, ["has", "have", "into", "of", "in", "with"].contains(verb) else {
            return nil
        }
        var subject = before.dropLast().joined(separator: " ")
        for tail in [
            " comes", " come", " consists", " falls", " fall", " splits", " is made up", " is made", " divides",
        ]
        where subject.hasSuffix(tail) { subject = String(subject.dropLast(tail.count)) }
        if ["into", "of", "in", "with"].contains(verb), subject == before.dropLast().joined(separator: " ") {
            return nil
        }
        guard let term = SpokenTerm(subject) else { return nil }
        let whole = term.article.map { "\($0 == "the" ? "the" : $0) \(term.name)" } ?? term.name
        return ("\(number) \(noun) of \(whole)", count, term.name)
    }

    private static func word(_ count: Int) -> String {
        ["two", "three", "four", "five", "six", "seven"][min(max(count - 2, 0), 5)]
    }

    private static func items(_ list: String) -> [String] {
        var pieces = list.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
        guard let last = pieces.popLast() else { return [] }
        if let bare = ["and then ", "and ", "or "].first(where: last.hasPrefix).map({ String(last.dropFirst($0.count)) }
        ) {
            return (pieces + [bare]).map(tidy)
        }
        guard let joint = last.firstRange(of: " and ") ?? last.firstRange(of: " or ") else { return [] }
        return (pieces + [String(last[..<joint.lowerBound]), String(last[joint.upperBound...])]).map(tidy)
    }

    private static func tidy(_ item: String) -> String {
        var item = item
        for lead in ["there's ", "there is ", "you have ", "you've got ", "first ", "second ", "third ", "then "]
        where item.lowercased().hasPrefix(lead) { item = String(item.dropFirst(lead.count)) }
        return item
    }

    private static func isItem(_ item: String) -> Bool {
        let words = Wording.words(item)
        return (1...8).contains(words.count) && !SpeechCheck.hasPointer(item) && !item.contains(":")
            && !["is", "are", "was", "it", "you", "they", "what", "that", "which"].contains(words[0])
            && !words.contains("is") && !words.contains("you")
    }
}
