/// What kind of thing a concept is, as far as the first noun of its definition tells.
///
/// The options of an item are things of one kind, so that none can be ruled out by grammar alone.
enum Genus: String, CaseIterable, Hashable, Sendable {
    case person, organization, software, model, measure, activity, property, data, field, event, other

    init(definition: String) {
        var phrase = Self.nounPhrase(definition)
        if let head = phrase.last, Self.hollow.contains(head), let inner = Self.after(head, in: definition) {
            phrase = Self.nounPhrase(inner)
        }
        self = .other
        for word in phrase.reversed() {
            if let genus = Self.genus(of: word) {
                self = genus
                return
            }
        }
    }

    private static func genus(of word: String) -> Genus? {
        if let genus = nouns[word] { return genus }
        if word.hasSuffix("s"), let genus = nouns[String(word.dropLast())] { return genus }
        return word.hasSuffix("ing") ? .activity : nil
    }

    /// The words up to the first that ends a noun phrase.
    static func nounPhrase(_ text: String) -> [String] {
        var phrase: [String] = []
        var words = text.split(separator: " ").map { $0 }
        if let first = words.first?.lowercased(), ["a", "an", "the", "one", "two", "all"].contains(first) {
            words.removeFirst()
        }
        for word in words {
            let bare = word.lowercased().filter { $0.isLetter || $0 == "-" || $0 == "'" }
            if !phrase.isEmpty, enders.contains(bare) || bare.hasSuffix("ed") && phrase.count > 1 { break }
            phrase.append(bare)
            if let last = word.last, ",:;.(".contains(last) { break }
        }
        return phrase
    }

    private static func after(_ head: String, in text: String) -> String? {
        let words = text.split(separator: " ")
        guard let index = words.firstIndex(where: { $0.lowercased() == head }), index + 2 < words.count,
            words[index + 1] == "of"
        else { return nil }
        return words[(index + 2)...].joined(separator: " ")
    }

    private static let hollow: Set<String> = ["kind", "type", "form", "sort", "family", "branch"]
    private static let enders: Set<String> = [
        "that", "which", "who", "in", "of", "for", "with", "by", "to", "from", "on", "at", "whose", "where", "when",
        "between", "through", "made", "built", "and", "or", "used", "without", "as", "under", "over", "than", "how",
        "is", "inside", "within", "about", "around", "begun", "done", "given", "held", "won", "set", "put", "one",
        "released", "trained", "so", "into", "what", "after", "before", "until", "across", "shown", "meant",
    ]
    private static let nouns: [String: Genus] = {
        let lists: [(Genus, String)] = [
            (
                .person,
                """
                person developer specialist engineer manager programmer founder researcher interviewer partner worker
                employee author scientist role user customer leader host executive student job position
                mathematician philosopher
                """
            ),
            (.organization, "company lab firm startup team office body group fund studio organization department unit"),
            (
                .software,
                """
                tool library framework program service platform engine toolkit editor product application app
                protocol standard language interface page software builder stack machine chip processor database
                system infrastructure hardware cluster kit layer assistant feature website
                """
            ),
            (
                .model,
                "model network architecture algorithm transformer design flagship module component mechanism half"
            ),
            (
                .measure,
                """
                share number score rate level amount mean measure metric time cost price sum money ratio length value
                quantity income count weighting size capacity average figure calculation unit percentage points
                """
            ),
            (
                .activity,
                """
                work practice process method technique use way strategy art act step discipline approach procedure search
                operation test trial training experiment task check measurement pattern choice decision coordination
                combination comparison treatment habit analysis repetition rest attempt competition contest conversion
                effort exchange account management procedure pass recipe launch interview round talk finding preparation
                plan research study lookup collection-of
                """
            ),
            (
                .property,
                """
                ability property state quality tendency extent knowledge understanding readiness feeling sense loss risk
                skew situation appearance degree advantage influence power trait attitude belief condition responsibility
                duty right freedom support view
                """
            ),
            (
                .data,
                """
                data store collection text information record document report list table set vector representation input output
                file statement description example case answer reply response query sentence string article paper license
                licence contract rule declaration structure setting parameter string key address account goal target
                objective question format piece story message examples parts weights
                """
            ),
            (.field, "field science area subject industry market"),
            (
                .event,
                "event change shift growth decline crisis period phase stage moment cycle circle reaction effect outcome result failure"
            ),
        ]
        var nouns: [String: Genus] = [:]
        for (genus, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) { nouns[String(word)] = genus }
        }
        return nouns
    }()
}
