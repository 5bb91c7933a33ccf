/// All names of a glossary, ready to be found in a row of tokens.
///
/// Names of several words lie in a trie over the roots of their words, one-word names in a table by their
/// singular, and all of them without blanks in a third, so that `finetuning`, `fine-tuning` and `data base` are
/// found as well. The trie is small and names are short: walking it from each token is linear in practice, and
/// cheaper than the failure links of Aho and Corasick, *Efficient string matching*, CACM 18, 1975.
struct PatternIndex: Sendable {
    private(set) var patterns: [Pattern] = []
    /// Lists of patterns: those that end in one node or share one key.
    private(set) var lists: [[Int32]] = []
    private(set) var singles = HashIndex()
    /// By root, for one-word names whose inflections count.
    private(set) var inflected = HashIndex()
    private(set) var joined = HashIndex()
    private(set) var edges = HashIndex()
    /// The list of a node of the trie, or -1.
    private(set) var outputs: [Int32] = [-1]
    private(set) var sounds = HashIndex()
    /// The spelling of what has a sound, by pattern.
    private(set) var spellings: [Int32: [UInt8]] = [:]
    private(set) var longest = 1
    private(set) var filter = HashFilter()

    private let english = English.shared

    init(_ glossary: Glossary, _ cues: Cues) {
        let proper = ProperNames(glossary)
        for (index, concept) in glossary.concepts.enumerated() {
            add(concept.name, index, .name, proper)
            for alias in concept.aliases { add(alias, index, .alias, proper) }
        }
        for (index, concept) in glossary.concepts.enumerated() {
            for heard in concept.heardAs { add(heard, index, .heard, proper) }
            addInitials(of: concept, index)
        }
        for word in cues.words.keys { filter.insert(word, .cues) }
        for key in singles.keys { filter.insert(key, .singles) }
        for key in inflected.keys { filter.insert(key, .inflected) }
        for key in joined.keys { filter.insert(key, .joined) }
        for key in sounds.keys { filter.insert(key, .sounds) }
    }

    static func tokens(_ text: String) -> [Token] {
        var scanner = TokenScanner()
        scanner.scan(text, segment: 0)
        return scanner.tokens
    }

    @inline(__always)
    static func edge(_ node: Int32, _ root: UInt64) -> UInt64 {
        root ^ (UInt64(truncatingIfNeeded: node) &* 0xC2B2_AE3D_27D4_EB4F)
    }

    @inline(__always)
    static func join(_ hash: UInt64, _ token: Token) -> UInt64 {
        hash &* RollingHash.powers[Int(token.singularLength)] &+ token.singular
    }

    private mutating func add(_ name: String, _ concept: Int, _ form: Mention.Form, _ proper: ProperNames) {
        let tokens = Self.tokens(name)
        guard !tokens.isEmpty else { return }
        let letters = tokens.reduce(0) { $0 + Int($1.length) }
        let isAcronym = tokens.count == 1 && Self.isAcronym(name)
        let need =
            form == .heard ? Pattern.need(heard: tokens, english) : Pattern.need(name: name, form, tokens, english)
        let pattern = Int32(patterns.count)
        let isOrdinary = form != .heard && !isAcronym && need == Pattern.Need.everydayWord && tokens.count == 1
        patterns.append(
            Pattern(
                concept: Int32(concept), form: form, need: isAcronym && form != .heard ? 0 : need,
                isAcronym: isAcronym, crossesStops: form == .heard && name.contains(". "), letters: letters,
                words: tokens.count, raw: tokens.count == 1 ? tokens[0].raw : 0, isOrdinary: isOrdinary,
                isVerb: isOrdinary && english.kind(of: tokens[0]) == .verb))
        longest = max(longest, tokens.count)
        let key = Self.joinedHash(tokens)
        if tokens.count == 1 {
            Self.insert(pattern, tokens[0].singular, &singles, &lists)
            if form != .heard, !isAcronym { addForms(of: tokens[0], name, pattern) }
        } else {
            addToTrie(tokens, pattern)
        }
        if letters >= 5, tokens.count <= 4 || form != .heard { Self.insert(pattern, key, &joined, &lists) }
        if isAcronym, letters < 5 { Self.insert(pattern, key, &joined, &lists) }
        if form != .heard, proper.contains(name, tokens) { addSound(of: tokens, name, pattern) }
    }

    private static func insert(_ pattern: Int32, _ key: UInt64, _ index: inout HashIndex, _ lists: inout [[Int32]]) {
        let list = index.value(key)
        if list >= 0 {
            lists[Int(list)].append(pattern)
        } else {
            index.insert(key, Int32(lists.count))
            lists.append([pattern])
        }
    }

    private mutating func addToTrie(_ tokens: [Token], _ pattern: Int32) {
        var node: Int32 = 0
        filter.insert(tokens[0].root, .starts)
        for token in tokens {
            let key = Self.edge(node, token.root)
            var next = edges.value(key)
            if next < 0 {
                next = Int32(outputs.count)
                edges.insert(key, next)
                outputs.append(-1)
            }
            node = next
        }
        if outputs[Int(node)] < 0 {
            outputs[Int(node)] = Int32(lists.count)
            lists.append([])
        }
        lists[Int(outputs[Int(node)])].append(pattern)
    }

    /// Inflections of a one-word name, and the verb behind a noun in -ation: `hallucinates`, `quantized`.
    private mutating func addForms(of token: Token, _ name: String, _ pattern: Int32) {
        let word = String(decoding: name.utf8.map { $0 | 0x20 }, as: UTF8.self)
        guard token.length >= 4 else { return }
        if !token.shape.contains(.verbal) { Self.insert(pattern, token.root, &inflected, &lists) }
        for (ending, verb) in [("ization", "ize"), ("isation", "ise"), ("ification", "ify"), ("ation", "ate")]
        where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + 4 {
            let form = WordHashes(word.dropLast(ending.utf8.count) + verb)
            Self.insert(pattern, form.singular, &singles, &lists)
            Self.insert(pattern, form.root, &inflected, &lists)
            break
        }
    }

    /// The initials of a name of three words or more; they count where the text makes the name plain elsewhere.
    private mutating func addInitials(of concept: Concept, _ index: Int) {
        let tokens = Self.tokens(concept.name)
        guard tokens.count >= 3, tokens.count <= 6, tokens.allSatisfy({ $0.length > 1 }) else { return }
        let words = concept.name.split(whereSeparator: { $0 == " " || $0 == "-" })
        let initials = words.compactMap(\.first).map { $0.uppercased() }.joined()
        guard let token = Self.tokens(initials).first, singles.value(token.singular) < 0 else { return }
        Self.insert(Int32(patterns.count), token.singular, &singles, &lists)
        patterns.append(
            Pattern(
                concept: Int32(index), form: .alias, need: Pattern.Need.derivedAcronym, isAcronym: true,
                crossesStops: false, letters: initials.utf8.count, words: 1))
    }

    /// Names that are distinctive enough to be known by their sound: long, and with a word that English does not have.
    private mutating func addSound(of tokens: [Token], _ name: String, _ pattern: Int32) {
        guard tokens.count <= 3, tokens.contains(where: { english.kind(of: $0) == nil && $0.length >= 4 }),
            tokens.allSatisfy({ $0.length >= 3 && !$0.shape.contains(.acronym) })
        else { return }
        let letters = Self.letters(of: name)
        guard letters.count >= 7 else { return }
        let key = letters.withUnsafeBufferPointer { SoundKey($0) }
        guard key.count >= 4 else { return }
        spellings[pattern] = letters
        Self.insert(pattern, key.code << 4 | UInt64(key.count), &sounds, &lists)
        guard key.count >= 6 else { return }
        for index in 1..<Int(key.count) {
            let shorter = key.dropping(index)
            Self.insert(pattern, shorter.code << 4 | UInt64(shorter.count), &sounds, &lists)
        }
    }

    private static func joinedHash(_ tokens: [Token]) -> UInt64 {
        var hash: UInt64 = 0
        for token in tokens.dropLast() { hash = hash &* RollingHash.powers[Int(token.length)] &+ token.raw }
        return join(hash, tokens[tokens.count - 1])
    }

    /// The letters of `name` in lower case, without anything between.
    static func letters(of name: some StringProtocol) -> [UInt8] {
        name.utf8.map { TokenScanner.isUpper($0) ? $0 | 0x20 : $0 }.filter(TokenScanner.isWord)
    }

    /// Two capitals or more, and no more small letters than capitals: `RAG`, `MoE`, `F1`.
    private static func isAcronym(_ name: String) -> Bool {
        let upper = name.utf8.count(where: TokenScanner.isUpper)
        let lower = name.utf8.count(where: TokenScanner.isLower)
        let digits = name.utf8.count(where: TokenScanner.isDigit)
        return upper + digits >= 2 && upper > 0 && lower < upper && name.utf8.count <= 6
    }
}
