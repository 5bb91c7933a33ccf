internal import Concepts

/// Chooses wrong options that a learner could take for the right one.
///
/// Candidates are things of the same kind near the key in the graph: siblings under one parent, the other side of
/// a contrast, neighbours that share features. Never a parent, child, part, example or other name of the key, and
/// for a relation never anything that the glossary joins with the concept asked about.
/// Alsubaie et al. find that such plausible, content-based distractors are what most written tests lack:
/// Tarrant, Ware and Mohammed, *An assessment of functioning and non-functioning distractors*, BMC Medical
/// Education 9, 2009.
struct Distractors {
    let graph: QuizGraph

    /// What an option shows of a concept.
    enum Face: Sendable { case name, gist }

    struct Request {
        let key: ConceptProfile
        let face: Face
        /// The concept that the stem is about, if it is not the key.
        var subject: ConceptProfile?
        let stem: String
        /// Text that the choice among equally good candidates follows from.
        let seed: String
        /// A candidate that has to be among them.
        var forced: ConceptProfile?
        var count = 3
        /// What singles the key out: a distractor must have less to do with it than the key has.
        var clue: String?
    }

    func text(_ profile: ConceptProfile, _ face: Face) -> String {
        face == .name ? profile.name : Sentence.capitalized(profile.gist)
    }

    /// The distractors, or nil where the graph does not hold enough good ones.
    func choose(_ request: Request) -> [ConceptProfile]? {
        let key = request.key
        let stemWords = QuizWords.content(request.stem)
        let clue = request.clue.map { QuizWords.content($0) }
        let bearing = clue.map { graph.bearing(of: $0, on: key) } ?? 0
        if clue != nil, bearing < ItemMaker.leastBearing { return nil }
        let stem = QuizWords.words(request.stem)
        var candidates: [(profile: ConceptProfile, score: Double)] = []
        for lookalike in graph.lookalikes[key.index] {
            let candidate = graph.profiles[lookalike.index]
            guard request.count > 1 || lookalike.closeness >= 2.3, isCandidate(candidate, request, stem),
                clue.map({ graph.bearing(of: $0, on: candidate) < bearing }) ?? true
            else { continue }
            candidates.append((candidate, lookalike.closeness + jitter(request.seed, candidate)))
        }
        candidates.sort { ($0.score, $1.profile.index) > ($1.score, $0.profile.index) }
        let ranked = candidates.map(\.profile)
        var chosen: [ConceptProfile] = []
        func take(_ profile: ConceptProfile) {
            if !chosen.contains(where: { graph.areKin($0, profile) || tooAlike($0, profile, request.face) }) {
                chosen.append(profile)
            }
        }
        if let forced = request.forced {
            guard lengthFits(forced, request) else { return nil }
            take(forced)
        }
        if request.face == .name { cover(key, stemWords, from: ranked, take) }
        guard chosen.count <= request.count else { return nil }
        let length = text(key, request.face).count
        let wantsLonger = QuizRandom.pick("long" + request.seed, of: 20) < 17
        if wantsLonger, !chosen.contains(where: { text($0, request.face).count >= length }),
            chosen.count < request.count,
            let longer = ranked.prefix(12).first(where: { text($0, request.face).count >= length })
                ?? ranked.first(where: { text($0, request.face).count >= length })
        {
            take(longer)
        }
        for profile in ranked where chosen.count < request.count { take(profile) }
        return chosen.count == request.count ? chosen : nil
    }

    /// Takes distractors that share the words which the stem and the key have in common, so that the words give
    /// nothing away.
    private func cover(
        _ key: ConceptProfile, _ stemWords: [String], from ranked: [ConceptProfile], _ take: (ConceptProfile) -> Void
    ) {
        for word in key.nameWords where QuizWords.contains(stemWords, rootOf: word) {
            if let profile = ranked.first(where: { QuizWords.contains($0.nameWords, rootOf: word) }) { take(profile) }
        }
    }

    /// A little disorder, so that not the same three stand beside every key of a family.
    private func jitter(_ seed: String, _ profile: ConceptProfile) -> Double {
        Double(QuizRandom.pick(seed + profile.id.text, of: 1000)) / 1000 * 0.7
    }

    private func isCandidate(_ candidate: ConceptProfile, _ request: Request, _ stem: [String]) -> Bool {
        guard lengthFits(candidate, request) else { return false }
        if let subject = request.subject {
            if candidate.index == subject.index || subject.neighbours.contains(candidate.index)
                || graph.areKin(subject, candidate)
                || subject.neighbours.contains(where: { graph.profiles[$0].ancestors.contains(candidate.index) })
            {
                return false
            }
        }
        if request.face == .name {
            return !candidate.names.contains { QuizWords.contains(stem, phrase: $0) }
        }
        return !tooAlike(request.key, candidate, request.face)
    }

    private func tooAlike(_ a: ConceptProfile, _ b: ConceptProfile, _ face: Face) -> Bool {
        let common = a.gistWords.intersection(b.gistWords).count
        let all = a.gistWords.union(b.gistWords).count
        return all > 0 && common * 10 > all * 5
    }

    private func lengthFits(_ candidate: ConceptProfile, _ request: Request) -> Bool {
        let a = text(request.key, request.face).count
        let b = text(candidate, request.face).count
        let (short, long) = (min(a, b), max(a, b))
        return request.face == .name ? long <= short * 2 + 4 : long * 2 <= short * 3
    }
}
