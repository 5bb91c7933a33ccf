/// Words that may stand for a concept, and how much their surroundings have to say for it.
struct Pattern: Sendable {
    var concept: Int32
    var form: Mention.Form
    /// The context score that it takes; see ``ContextScore``.
    var need: Float
    /// Written in capitals in the glossary: what to ask of the case of a token.
    var isAcronym: Bool
    /// Ends of sentences may stand between its words.
    var crossesStops: Bool
    /// How many letters it has.
    var letters: Int
    /// How many words it has as written.
    var words: Int
    /// The hash of its only word as the glossary writes it; 0 for more than one.
    var raw: UInt64 = 0
    /// One everyday word, such as `feature` or `attention`: that a text is about the subject of the glossary does not
    /// tell in which sense it is used, only what this concept is related to does.
    var isOrdinary = false
    /// Such a word that is a verb: the form that the glossary lists is meant, others may be.
    var isVerb = false

    /// What ``need`` is for the kinds of names. The more a phrase is everyday English, the more has to speak for it.
    enum Need {
        static let none: Float = 0
        static let hyphened: Float = 0.35
        static let plainPhrase: Float = 0.35
        static let emptyName: Float = 0.5
        static let emptyPhrase: Float = 0.75
        static let learnedWord: Float = 0.5
        static let everydayWord: Float = 0.95
        static let oddWord: Float = 0.15
        static let oddShortWord: Float = 0.7
        static let oddPhrase: Float = 0.3
        static let heardSentence: Float = 0.4
        static let heardLongPhrase: Float = 0.6
        static let heardPhrase: Float = 0.85
        static let heardEmptyPhrase: Float = 1.3
        static let heardWord: Float = 1.5
        static let acronym: Float = 0.25
        static let contested: Float = 0.25
        static let derivedAcronym: Float = 1.2
    }

    /// What the words of a name or alias ask for.
    static func need(name: String, _ form: Mention.Form, _ tokens: [Token], _ english: English) -> Float {
        let kinds = tokens.map { english.kind(of: $0) }
        if tokens.count == 1 {
            return kinds[0] == nil ? Need.none : kinds[0] == .learned ? Need.learnedWord : Need.everydayWord
        }
        if kinds.contains(nil) { return Need.none }
        switch kinds.count(where: { $0 == .everyday || $0 == .learned || $0 == .quality }) {
        case 0:
            if name.utf8.contains(UInt8(ascii: "-")) { return Need.hyphened }
            return form == .name ? Need.emptyName : Need.emptyPhrase
        case 1: return form == .alias && tokens.count == 2 ? Need.plainPhrase : Need.none
        default: return Need.none
        }
    }

    /// What the words of a mishearing ask for.
    static func need(heard tokens: [Token], _ english: English) -> Float {
        let kinds = tokens.map { english.kind(of: $0) }
        if tokens.count == 1 {
            if kinds[0] != nil { return Need.heardWord }
            return tokens[0].length >= 6 || tokens[0].shape.contains(.digit) ? Need.oddWord : Need.oddShortWord
        }
        if kinds.contains(nil) { return Need.oddPhrase }
        if tokens.count > 3 { return Need.heardSentence }
        let content = kinds.count { $0 == .everyday || $0 == .learned || $0 == .general || $0 == .quality }
        if kinds.contains(.function), content < 2 { return Need.heardEmptyPhrase }
        return tokens.count > 2 ? Need.heardLongPhrase : Need.heardPhrase
    }
}
