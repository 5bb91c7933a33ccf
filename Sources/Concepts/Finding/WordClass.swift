/// What a word can be in a term, by itself and by its ending; its neighbours decide the rest.
struct WordClass: Sendable {
    enum Part: UInt8, Sendable {
        /// Ends every term.
        case stop
        /// `good`, `first`: may stand inside, at the edge it falls away.
        case filler
        /// `public`: begins terms, is none.
        case adjective
        case noun
        /// `thing`: ends a longer term, is none.
        case general
        case verb
        /// An -ing form that names an activity: `learning`.
        case gerund
        case number
    }

    enum Ending: UInt8, Sendable { case plain, ing, ed, s }

    /// What a word of the closed classes says of the next.
    enum Role: UInt8, Sendable {
        case none, determiner, preposition, auxiliary, subject

        /// From the number that ``English`` gives.
        init(_ number: Int32) { self = Role(rawValue: UInt8(max(0, number))) ?? .none }
    }

    let part: Part
    let role: Role
    let ending: Ending
    /// Not among the words we know.
    let isUnknown: Bool

    init(_ word: UnsafeBufferPointer<UInt8>, _ token: Token, _ english: English) {
        role = Role(english.role(raw: token.raw))
        func ends(_ ending: StaticString) -> Bool {
            let n = ending.utf8CodeUnitCount
            guard word.count > n else { return false }
            for index in 0..<n where word[word.count - n + index] != ending.utf8Start[index] { return false }
            return true
        }
        ending = ends("ing") ? .ing : ends("ed") ? .ed : ends("s") && !ends("ss") ? .s : .plain
        let kind = english.kind(of: token)
        isUnknown = kind == nil
        switch kind {
        case .function?: part = .stop
        case .verb?: part = ending == .ing && english.isGerund(root: token.root) ? .gerund : .verb
        case .modifier?: part = .filler
        case .general?: part = .general
        case .quality?: part = .adjective
        case .everyday?, .learned?: part = .noun
        case nil:
            if word.allSatisfy({ TokenScanner.isDigit($0) || $0 == UInt8(ascii: ".") }) {
                part = .number
            } else if word.count == 1 {
                part = .stop
            } else if ends("ly"), word.count > 4 {
                part = .filler
            } else if ending == .ed {
                part = .verb
            } else if ends("ates") || ends("izes") || ends("ises") || ends("ifies") {
                part = .verb
            } else if word.count > 5,
                ends("ous") || ends("ful") || ends("ive") || ends("able") || ends("ible") || ends("ical") || ends("ic")
                    || ends("al") || ends("ary") || ends("less") || ends("ish") || ends("ese") || ends("ican")
            {
                part = .adjective
            } else {
                part = .noun
            }
        }
    }
}
