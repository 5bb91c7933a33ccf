import Concepts

/// Finds which concepts of a glossary a text names, by name or other name, in any case, plurals too.
struct NameFinder: Sendable {
    /// The names that begin with a word.
    private var byFirst: [String: [(concept: Int, words: [String])]] = [:]

    init(_ glossary: Glossary) {
        for (index, concept) in glossary.concepts.enumerated() {
            for name in [concept.name] + concept.aliases {
                let words = Wording.words(name)
                guard let first = words.first else { continue }
                byFirst[first, default: []].append((index, words))
                if words.count == 1 { byFirst[first + "s", default: []].append((index, words)) }
            }
        }
    }

    /// Indices of the concepts that are named in `text`. Linear in its words.
    func concepts(in text: String) -> Set<Int> {
        let words = Wording.words(text)
        var found: Set<Int> = []
        for start in words.indices {
            for (concept, name) in byFirst[words[start]] ?? [] where Self.stands(name, words, start) {
                found.insert(concept)
            }
        }
        return found
    }

    private static func stands(_ name: [String], _ words: [String], _ start: Int) -> Bool {
        guard start + name.count <= words.count else { return false }
        for (offset, part) in name.enumerated() where words[start + offset] != part {
            guard offset == name.count - 1, [part + "s", part + "es", part + "'s"].contains(words[start + offset])
            else { return false }
        }
        return true
    }
}
