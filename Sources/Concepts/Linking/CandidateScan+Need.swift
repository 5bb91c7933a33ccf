extension CandidateScan {
    /// What an acronym in this case asks for; nil where it is none.
    func acronymNeed(_ pattern: Pattern, _ position: Int, _ tokens: UnsafeBufferPointer<Token>) -> Float? {
        let token = tokens[position]
        let meansCapitals = capitals * 4 < seen + 8
        let isOrdinary = english.kind(of: token) != nil
        let isNumbered = position > 0 && tokens[position - 1].shape.contains(.digit) && pattern.letters <= 2
        if pattern.need >= Pattern.Need.derivedAcronym {
            return token.shape.contains(.acronym) && meansCapitals ? pattern.need : nil
        }
        if isNumbered { return Pattern.Need.heardWord }
        if token.shape.contains(.acronym) || token.shape.contains(.inner), meansCapitals {
            return pattern.letters <= 2 && pattern.form == .alias && pattern.letters == 2 && isOrdinary
                ? 0.5 : pattern.letters <= 4 ? Pattern.Need.acronym : 0
        }
        if token.shape.contains(.digit) { return pattern.letters <= 2 ? Pattern.Need.acronym : 0 }
        var need: Float = isOrdinary ? 1.1 : pattern.letters <= 3 ? 0.35 : 0.15
        if token.shape.contains(.capital), !token.shape.contains(.afterStop), isOrdinary { need += 0.4 }
        return need
    }

    /// What the word before an everyday word adds to what it asks for, or takes from it: a name in capitals is more
    /// than its word, and after `to` or `we` a form that the glossary does not list is a verb.
    func wordNeed(
        _ pattern: Pattern, _ token: Token, _ position: Int, _ tokens: UnsafeBufferPointer<Token>
    ) -> Float {
        if token.shape.contains(.capital), !token.shape.contains(.afterStop) { return -0.35 }
        guard position > 0, !token.shape.contains(.afterStop), token.raw != pattern.raw else { return 0 }
        return WordClass.Role(english.role(raw: tokens[position - 1].raw)) == .subject ? 0.6 : 0
    }
}
