/// Which of the labels of a text name speakers.
///
/// A label that comes back is one. A label seen once is one only where nearly every unit of the text has
/// a label, so that its place is where a name belongs, and where it looks like a name.
struct SpeakerLabels: Sendable {
    /// The accepted labels and the names in them.
    private let accepted: [String: String?]
    /// The share of the units that begin with a label that comes back, 0 to 1.
    let share: Double
    /// How many units begin with a label that comes back.
    let recurring: Int
    /// How many labels come back.
    let recurringLabels: Int

    /// `counts` says how often each label stands at the beginning of a unit, `units` how many units there are,
    /// `alone` which labels have a line to themselves, so that their looks are enough.
    init(_ counts: [String: Int], units: Int, alone: Set<String> = []) {
        let recurring = counts.filter { $0.value > 1 && !Self.isHead($0.key) }
        let labelled = recurring.values.reduce(0, +)
        self.recurring = labelled
        recurringLabels = recurring.count
        share = units > 0 ? Double(labelled) / Double(units) : 0
        var accepted = Set(recurring.keys)
        let once = counts.filter { $0.value == 1 && Self.looksLikeName($0.key) }.map(\.key)
        // In a short text a name of one word could be any word.
        let isExpected =
            Double(labelled + once.count) >= (units <= 12 ? 0.75 : 0.8) * Double(units) && labelled >= once.count
        let isShort = units <= 12 && (labelled + once.count) * 2 >= units && labelled >= once.count
        if isExpected || (units <= 6 && labelled + once.count == units) {
            accepted.formUnion(once)
        } else if isShort {
            accepted.formUnion(once.filter { $0.contains(" ") })
        }
        if labelled > 0 { accepted.formUnion(once.filter(alone.contains)) }
        self.accepted = Dictionary(uniqueKeysWithValues: accepted.map { ($0, Label.name(in: $0)) })
    }

    var isEmpty: Bool { accepted.isEmpty }

    /// Whether nearly every unit has a label, so that one without has no known speaker.
    var areEverywhere: Bool { share >= 0.8 }

    func accepts(_ label: String) -> Bool { accepted[label] != nil }

    /// The name in an accepted label; nil for any other, and where nothing is left of it.
    func name(in label: String) -> String? { accepted[label] ?? nil }

    /// One to four words that all begin with a capital or a digit.
    private static func looksLikeName(_ label: String) -> Bool {
        let words = label.split(separator: " ")
        return (1...4).contains(words.count) && !isHead(label) && !isEvent(label)
            && words.allSatisfy { word in word.first.map { $0.isUppercase || $0.isNumber || $0 == "(" } ?? false }
    }

    /// Whether a label is a key of a head rather than a name.
    static func isHead(_ label: String) -> Bool {
        [
            "title", "date", "url", "link", "source", "host", "hosts", "guest", "guests", "show", "podcast", "note",
            "notes", "summary", "topics", "tags", "duration", "language", "kind", "http", "https", "transcript",
            "q&a", "example",
        ].contains(label.lowercased())
    }

    /// Whether a label says what happens rather than who speaks: `Break`, `Music`.
    static func isEvent(_ label: String) -> Bool {
        guard label.utf8.count <= 11 else { return false }
        return [
            "break", "music", "intro", "outro", "intro music", "outro music", "ad", "ad break", "applause", "silence",
            "pause", "crosstalk", "laughter",
        ].contains(label.lowercased())
    }
}
