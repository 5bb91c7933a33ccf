/// What is known of English words without a dictionary: which are too ordinary to name a concept.
struct English: Sendable {
    enum Kind: Int32, Comparable, Sendable {
        /// Grammar: `the`, `of`, `because`.
        case function
        /// `say`, `went`.
        case verb
        /// `good`, `previous`.
        case modifier
        /// `thing`, `way`.
        case general
        /// `apple`, `cloud`.
        case everyday
        /// `latency`, `strategy`.
        case learned
        /// `public`, `digital`.
        case quality

        static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
    }

    static let shared = English()

    /// By the hash of the word, of its singular and, for verbs, of its root.
    private var words = HashIndex(capacity: 8192)
    private var roots = HashIndex(capacity: 2048)
    private var gerunds = HashIndex(capacity: 128)
    private var chatter = HashIndex(capacity: 64)
    private var greetings = HashIndex(capacity: 32)
    private var openers = HashIndex(capacity: 64)
    private var roles = HashIndex(capacity: 256)

    private init() {
        func insert(_ list: String, _ kind: Kind, into index: inout HashIndex, _ key: (WordHashes) -> UInt64) {
            for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let key = key(WordHashes(String(word)))
                if index.value(key) < 0 { index.insert(key, kind.rawValue) }
            }
        }
        insert(WordLists.function, .function, into: &words, \.singular)
        insert(WordLists.irregular, .verb, into: &words, \.singular)
        insert(WordLists.modifiers, .modifier, into: &words, \.singular)
        insert(WordLists.qualities, .quality, into: &words, \.singular)
        insert(WordLists.general, .general, into: &words, \.singular)
        insert(WordLists.verbs, .verb, into: &words, \.singular)
        insert(WordLists.learned, .learned, into: &words, \.singular)
        insert(WordLists.everyday, .everyday, into: &words, \.singular)
        insert(WordLists.verbs, .verb, into: &roots, \.root)
        insert(WordLists.gerunds, .verb, into: &gerunds, \.root)
        for (role, list) in [WordLists.determiners, WordLists.prepositions, WordLists.auxiliaries, WordLists.subjects]
            .enumerated()
        {
            for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                roles.insert(WordHashes(String(word)).raw, Int32(role + 1))
            }
        }
        insert(WordLists.greetings, .function, into: &greetings, \.raw)
        insert(WordLists.openers, .function, into: &openers, \.raw)
        insert(WordLists.chatter, .function, into: &chatter, \.singular)
    }

    /// What kind of ordinary word it is; nil for one that is not.
    func kind(singular: UInt64, root: UInt64, isVerbal: Bool) -> Kind? {
        let value = words.value(singular)
        if value >= 0 { return Kind(rawValue: value) }
        return isVerbal && roots.value(root) >= 0 ? .verb : nil
    }

    /// The number of a closed class, from 1: determiners, prepositions, auxiliaries, subjects; -1 for other words.
    func role(raw: UInt64) -> Int32 { roles.value(raw) }

    /// Whether a name in capitals after the word is a person's.
    func isGreeting(raw: UInt64) -> Bool { greetings.value(raw) >= 0 }

    /// Whether somebody is addressed after the word.
    func isOpener(raw: UInt64) -> Bool { openers.value(raw) >= 0 }

    /// Whether the -ing form of that root names a thing.
    func isGerund(root: UInt64) -> Bool { gerunds.value(root) >= 0 }

    /// Whether conversation is full of the word.
    func isChatter(singular: UInt64) -> Bool { chatter.value(singular) >= 0 }

    func kind(of token: Token) -> Kind? {
        kind(singular: token.singular, root: token.root, isVerbal: token.shape.contains(.verbal))
    }
}
