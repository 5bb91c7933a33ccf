/// Words that stand near a concept when it is meant: those of its definition and of the names it is related to.
struct Cues: Sendable {
    /// From the root of a word to its number.
    private(set) var words = HashIndex(capacity: 4096)
    /// From a word and a concept to a weight in thousandths.
    private var weights = HashIndex(capacity: 16384)

    init(_ glossary: Glossary) {
        let english = English.shared
        var bags: [Set<UInt64>] = []
        var spread: [UInt64: Int] = [:]
        for concept in glossary.concepts {
            var bag: Set<UInt64> = []
            var own: Set<UInt64> = []
            func add(_ text: String, to bag: inout Set<UInt64>) {
                for token in PatternIndex.tokens(text) where token.length > 2 {
                    switch english.kind(of: token) {
                    case nil, .everyday?: bag.insert(token.root)
                    default: break
                    }
                }
            }
            add(concept.definition, to: &bag)
            if let matters = concept.matters { add(matters, to: &bag) }
            for relation in concept.relations {
                add(relation.reason, to: &bag)
                if let other = glossary[relation.target] { add(other.name, to: &bag) }
            }
            ([concept.name] + concept.aliases + concept.heardAs).forEach { add($0, to: &own) }
            bag.subtract(own)
            for word in bag { spread[word, default: 0] += 1 }
            bags.append(bag)
        }
        let top = Float(max(2, glossary.concepts.count))
        var count: Int32 = 0
        for (concept, bag) in bags.enumerated() {
            for word in bag.sorted() {
                let share = Float(spread[word] ?? 1)
                guard share <= max(4, top / 12) else { continue }
                var number = words.value(word)
                if number < 0 {
                    number = count
                    words.insert(word, number)
                    count += 1
                }
                let weight = 0.45 * (1 - Float(Double(share).naturalLogarithm / Double(top).naturalLogarithm))
                weights.insert(Self.key(number, Int32(concept)), Int32(weight * 1000))
            }
        }
    }

    private static func key(_ word: Int32, _ concept: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: word)) << 32 | UInt64(UInt32(bitPattern: concept))
    }

    /// How much the word speaks for the concept, from 0 to 0.45.
    func weight(of word: Int32, for concept: Int32) -> Float {
        let value = weights.value(Self.key(word, concept))
        return value < 0 ? 0 : Float(value) / 1000
    }
}
