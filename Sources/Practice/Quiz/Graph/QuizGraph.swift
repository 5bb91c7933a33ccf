internal import Authoring
package import Concepts
internal import Text

/// The glossary as the makers and checkers of items see it: what is like what, and what must not stand together.
package struct QuizGraph: Sendable {
    let profiles: [ConceptProfile]
    package let glossary: Glossary
    let lexicon: CaseLexicon
    /// For each concept the others that a learner could take for it, and how easily: things of one kind, named in the
    /// same way, none of them kin of it.
    private(set) var lookalikes: [[Lookalike]] = []

    /// Words of so many names that sharing one says nothing: `model`, `data`.
    let commonNameWords: Set<String>

    struct Lookalike: Sendable {
        let index: Int
        let closeness: Double
    }

    package init(_ material: QuizMaterial) {
        let glossary = material.glossary
        let lexicon = CaseLexicon(material.texts)
        var profiles = glossary.concepts.indices.map {
            ConceptProfile(glossary.concepts[$0], index: $0, lexicon: lexicon)
        }
        var requirements: [Set<Int>] = profiles.map { _ in [] }
        for index in profiles.indices {
            for link in profiles[index].concept.relations {
                guard let target = glossary.index(of: link.target), target != index else { continue }
                profiles[index].neighbours.insert(target)
                profiles[target].neighbours.insert(index)
                switch link.type {
                case .isA, .exampleOf:
                    profiles[index].parents.insert(target)
                    profiles[index].kinds.insert(target)
                case .partOf: profiles[index].parents.insert(target)
                case .requires: requirements[index].insert(target)
                case .contrastsWith:
                    profiles[index].contrasts.insert(target)
                    profiles[target].contrasts.insert(index)
                case .usedFor, .improves, .causes, .relatedTo: break
                }
            }
        }
        let parents = profiles.map(\.parents)
        let most = Double(profiles.map { $0.neighbours.count + $0.concept.places.count }.max() ?? 1)
        for index in profiles.indices {
            profiles[index].ancestors = Self.closure(of: index, in: parents)
            profiles[index].prerequisites = Self.closure(of: index, in: requirements).count
            let weight = Double(profiles[index].neighbours.count + profiles[index].concept.places.count)
            profiles[index].importance = (weight / max(most, 1)).squareRoot()
        }
        var bearers: [String: Int] = [:]
        for word in profiles.flatMap({ Set($0.nameWords) }) { bearers[word, default: 0] += 1 }
        commonNameWords = Set(bearers.filter { $0.value >= 10 }.keys)
        self.profiles = profiles
        self.glossary = glossary
        self.lexicon = lexicon
        lookalikes = profiles.map { lookalikes(of: $0) }
    }

    private func lookalikes(of profile: ConceptProfile) -> [Lookalike] {
        profiles.compactMap { other in
            guard other.genus == profile.genus, other.grammar.isProper == profile.grammar.isProper,
                other.grammar.isPlural == profile.grammar.isPlural
            else { return nil }
            let closeness = closeness(profile, other)
            guard closeness >= (other.topic == profile.topic ? Self.leastCloseness : 2.4),
                !areKin(profile, other), !areTwins(profile, other)
            else { return nil }
            return Lookalike(index: other.index, closeness: closeness)
        }
    }

    /// What the closeness of two concepts of one topic has to be for one to be a distractor of the other.
    static let leastCloseness = 2.15

    /// All that is reached from `start`, which is not among it unless a circle leads back.
    private static func closure(of start: Int, in edges: [Set<Int>]) -> Set<Int> {
        var reached: Set<Int> = []
        var open = [start]
        while let next = open.popLast() {
            for target in edges[next] where reached.insert(target).inserted { open.append(target) }
        }
        reached.remove(start)
        return reached
    }

    subscript(id: Concept.ID) -> ConceptProfile? { glossary.index(of: id).map { profiles[$0] } }

    /// 0 to 1, how much hangs on a concept.
    package func importance(of id: Concept.ID) -> Double { self[id]?.importance ?? 0 }

    /// 0 to about 6: how easily a learner could take one for the other.
    func closeness(_ a: ConceptProfile, _ b: ConceptProfile) -> Double {
        var closeness = 0.0
        if !a.parents.isDisjoint(with: b.parents) { closeness += 2 }
        if a.contrasts.contains(b.index) { closeness += 2 }
        if a.topic == b.topic { closeness += 1 }
        if a.genus == b.genus { closeness += a.genus == .other ? 0.3 : 0.8 }
        let shared = a.neighbours.intersection(b.neighbours).count
        closeness += min(1, Double(shared) * 0.4)
        let common = a.gistWords.intersection(b.gistWords).count
        closeness += min(0.8, Double(common) * 0.2)
        let names = a.nameWords.filter { QuizWords.contains(b.nameWords, rootOf: $0) }.count
        closeness += min(0.6, Double(names) * 0.3)
        return closeness
    }
}
