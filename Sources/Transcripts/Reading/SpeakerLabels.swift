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
        let speaking = Self.speakingRoles(counts, units: units)
        let recurring = counts.filter { $0.value > 1 && (!Self.isHead($0.key) || speaking.contains($0.key)) }
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
        // Captions write the name of who begins to speak in capitals; two of them are no accident.
        let shouted = once.filter(Self.isInCapitals)
        if units <= 12, shouted.count + labelled >= 2, (labelled + shouted.count) * 2 >= units {
            accepted.formUnion(shouted)
        }
        if labelled > 0 { accepted.formUnion(once.filter(alone.contains)) }
        self.accepted = Dictionary(uniqueKeysWithValues: accepted.map { ($0, Label.name(in: $0)) })
    }

    /// `HOST` and `Guest` where they speak: about as often as anyone else, and throughout. A head that comes back, in a
    /// file of several recordings, does neither.
    private static func speakingRoles(_ counts: [String: Int], units: Int) -> Set<String> {
        let speaking = counts.filter { $0.value > 1 && roles.contains($0.key.lowercased()) }
        guard !speaking.isEmpty else { return [] }
        let others = counts.filter { $0.value > 1 && !isHead($0.key) }
        let most = max(speaking.values.max() ?? 0, others.values.max() ?? 0)
        let all = speaking.values.reduce(0, +) + others.values.reduce(0, +)
        guard all * 12 >= units else { return [] }
        return Set(speaking.filter { $0.value * 8 >= most }.keys)
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
        let isRole = isInCapitals(label) && roles.contains(label.lowercased())
        return (1...4).contains(words.count) && (!isHead(label) || isRole) && !isEvent(label)
            && words.allSatisfy { word in word.first.map { $0.isUppercase || $0.isNumber || $0 == "(" } ?? false }
    }

    private static let roles: Set<String> = ["host", "guest"]

    private static func isInCapitals(_ label: String) -> Bool {
        var letters = 0
        for scalar in label.unicodeScalars where scalar.properties.isAlphabetic {
            guard scalar.properties.isUppercase else { return false }
            letters += 1
        }
        return letters >= 2
    }

    /// Whether a label is a key of a head, or the first word of a remark, rather than a name.
    static func isHead(_ label: String) -> Bool {
        [
            "warning", "caution", "important", "attention", "tip", "hint", "reminder", "disclaimer", "update",
            "correction",
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
