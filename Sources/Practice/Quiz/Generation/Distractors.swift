internal import Concepts

/// Chooses wrong options that a learner could take for the right one.
///
/// Candidates are things of the same kind near the key in the graph: siblings under one parent, the other side of
/// a contrast, neighbours that share features. Never a parent, child, part, example or other name of the key, and
/// never one whose definition says so nearly the same that both would be right.
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
        let stem: String
        /// Text that the choice among equally good candidates follows from.
        let seed: String
        /// A candidate that has to be among them.
        var forced: ConceptProfile?
        static let count = 3
    }

    func text(_ profile: ConceptProfile, _ face: Face) -> String {
        face == .name ? profile.name : Sentence.capitalized(profile.gist)
    }

    /// The distractors, or nil where the graph does not hold enough good ones.
    func choose(_ request: Request) -> [ConceptProfile]? {
        let key = request.key
        let stemWords = QuizWords.content(request.stem)
        let stem = QuizWords.words(request.stem)
        var candidates: [(profile: ConceptProfile, score: Double)] = []
        for lookalike in graph.lookalikes[key.index] {
            let candidate = graph.profiles[lookalike.index]
            guard isCandidate(candidate, request, stem) else { continue }
            let nearness = graph.areNear(key, candidate) ? 2.0 : 0
            candidates.append((candidate, lookalike.closeness + nearness + jitter(request.seed, candidate)))
        }
        candidates.sort { ($0.score, $1.profile.index) > ($1.score, $0.profile.index) }
        let ranked = candidates.map(\.profile)
        var chosen: [ConceptProfile] = []
        func take(_ profile: ConceptProfile) {
            if !chosen.contains(where: { graph.areKin($0, profile) || graph.areTwins($0, profile) }) {
                chosen.append(profile)
            }
        }
        if let forced = request.forced {
            guard lengthFits(forced, request) else { return nil }
            take(forced)
        }
        if request.face == .name { cover(key, stemWords, from: ranked, take) }
        guard chosen.count <= Request.count else { return nil }
        let length = text(key, request.face).count
        let wantsLonger = QuizRandom.pick("long" + request.seed, of: 20) < 17
        if wantsLonger, !chosen.contains(where: { text($0, request.face).count >= length }),
            chosen.count < Request.count,
            let longer = ranked.first(where: {
                text($0, request.face).count >= length && graph.areNear(key, $0)
            })
        {
            take(longer)
        }
        for profile in ranked where chosen.count < Request.count { take(profile) }
        // Three from the same corner of the field that nobody would take for the key are no choice.
        return chosen.count == Request.count && chosen.count(where: { graph.areNear(key, $0) }) >= 2 ? chosen : nil
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
        // Of a pair of opposites one is the key, as anyone can guess.
        if Opposites.are(text(request.key, request.face), text(candidate, request.face)) { return false }
        return request.face == .gist || !candidate.names.contains { QuizWords.contains(stem, phrase: $0) }
    }

    private func lengthFits(_ candidate: ConceptProfile, _ request: Request) -> Bool {
        let a = text(request.key, request.face).count
        let b = text(candidate, request.face).count
        let (short, long) = (min(a, b), max(a, b))
        return request.face == .gist ? long * 2 <= short * 3 : long <= short * 2 + 4
    }
}
