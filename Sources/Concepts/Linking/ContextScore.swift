/// How loudly the words around a candidate speak for its concept.
///
/// In a window of ``reach`` words to either side: the mentions of other concepts that are beyond doubt, each
/// concept once, weighed by how they are related; the typical words of the concept; and whether the same
/// concept is named plainly nearby or elsewhere in the text. What is far counts less. After Gale, Church and
/// Yarowsky, *One sense per discourse*, HLT 1992, and Lesk, *Automatic sense disambiguation*, SIGDOC 1986.
struct ContextScore {
    static let reach = 60
    private static let surroundings = 400
    private static let plenty: Float = 8
    private static let subjectWeight: Float = 0.55
    private static let elsewhereWeight: Float = 0.31
    private static let discourseWeight: Float = 0.7
    /// What has to speak for an everyday word in particular, and what it loses where nothing does.
    private static let (leastOwn, otherSense): (Float, Float) = (0.3, 0.6)
    /// From this weight on a concept is related closely enough to tell in which sense a word is used.
    private static let close: Float = 0.25
    /// Who names a concept beyond doubt more often than this talks about it, and needs no further sign.
    private static let once: Int32 = 1

    let candidates: [Candidate]
    let cues: [CueWord]
    let relatedness: Relatedness
    let words: Cues
    /// How many words the text has.
    let length: Int
    /// How often each concept is named beyond doubt in the text.
    private let plain: [Int32]

    init(
        _ candidates: [Candidate], _ cues: [CueWord], _ relatedness: Relatedness, _ words: Cues, concepts: Int,
        length: Int
    ) {
        self.candidates = candidates
        self.cues = cues
        self.relatedness = relatedness
        self.words = words
        self.length = length
        var plain = [Int32](repeating: 0, count: concepts)
        for candidate in candidates where candidate.isWitness { plain[Int(candidate.concept)] += 1 }
        self.plain = plain
    }

    /// The score of each candidate; not worked out for those that need none. Linear: each looks at its window.
    func scores() -> [Float] {
        var scores = [Float](repeating: 0, count: candidates.count)
        let subject = subjects()
        var firstCandidate = 0
        var firstCue = 0
        var heard: [Int32] = []
        var said: [Int32] = []
        for (number, candidate) in candidates.enumerated() {
            let from = candidate.position - Self.reach
            while firstCandidate < number, candidates[firstCandidate].position < from { firstCandidate += 1 }
            while firstCue < cues.count, cues[firstCue].position < from { firstCue += 1 }
            guard !candidate.isFirm else { continue }
            heard.removeAll(keepingCapacity: true)
            said.removeAll(keepingCapacity: true)
            var score: Float = 0
            var own: Float = 0
            var other = firstCandidate
            while other < candidates.count, candidates[other].position <= candidate.position + Self.reach {
                let witness = candidates[other]
                other += 1
                guard witness.position >= candidate.last || witness.last <= candidate.position,
                    !heard.contains(witness.concept)
                else { continue }
                heard.append(witness.concept)
                var weight = relatedness.weight(of: witness.concept, for: candidate.concept)
                if witness.concept == candidate.concept {
                    // The same doubtful words again prove nothing.
                    weight =
                        witness.isWitness && witness.pattern != candidate.pattern
                        ? 1.2 : witness.pattern == candidate.pattern ? 0 : 0.3
                } else if !witness.isWitness {
                    weight *= witness.need < 0.8 ? 0.5 : 0.3
                }
                let share = weight * Self.nearness(candidate, witness.position)
                score += share
                if weight >= Self.close { own += share }
            }
            var cued: Float = 0
            var cue = firstCue
            while cue < cues.count, cues[cue].position <= candidate.position + Self.reach {
                let word = cues[cue]
                cue += 1
                guard word.position < candidate.position || word.position >= candidate.last,
                    !said.contains(word.word)
                else { continue }
                let weight = words.weight(of: word.word, for: candidate.concept)
                guard weight > 0 else { continue }
                said.append(word.word)
                cued += weight * Self.nearness(candidate, word.position)
            }
            score += min(cued, 1.5)
            let elsewhere = plain[Int(candidate.concept)]
            if elsewhere > 0 { score += min(0.8, Self.elsewhereWeight * Float(Double(1 + elsewhere).naturalLogarithm)) }
            if candidate.isOrdinary, own + cued < Self.leastOwn, elsewhere <= Self.once { score -= Self.otherSense }
            scores[number] = score + subject[number]
        }
        return discourse(scores)
    }

    /// How far the wider surroundings are about what the glossary is about at all: from 0 to ``subjectWeight``.
    private func subjects() -> [Float] {
        var subjects = [Float](repeating: 0, count: candidates.count)
        var first = 0
        var behind = 0
        var present = [Int32](repeating: 0, count: plain.count)
        var distinct = 0
        for (number, candidate) in candidates.enumerated() {
            while behind < candidates.count, candidates[behind].position <= candidate.position + Self.surroundings {
                if candidates[behind].isWitness {
                    let concept = Int(candidates[behind].concept)
                    if present[concept] == 0 { distinct += 1 }
                    present[concept] += 1
                }
                behind += 1
            }
            while candidates[first].position < candidate.position - Self.surroundings {
                if candidates[first].isWitness {
                    let concept = Int(candidates[first].concept)
                    present[concept] -= 1
                    if present[concept] == 0 { distinct -= 1 }
                }
                first += 1
            }
            let width =
                min(length, candidate.position + Self.surroundings) - max(0, candidate.position - Self.surroundings)
            let expected = Self.plenty * Float(width) / Float(2 * Self.surroundings)
            let fewest = min(2, max(1, Float(length) / 40))
            subjects[number] = Self.subjectWeight * min(1, Float(distinct) / max(fewest, expected))
        }
        return subjects
    }

    /// One sense per discourse: where the same words hold in most places of a text, they are helped in the others.
    private func discourse(_ scores: [Float]) -> [Float] {
        var holding: [Int32: (yes: Float, all: Float)] = [:]
        for (number, candidate) in candidates.enumerated() where !candidate.isFirm {
            let holds: Float = scores[number] >= candidate.need ? 1 : 0
            let count = holding[candidate.pattern] ?? (0, 0)
            holding[candidate.pattern] = (count.yes + holds, count.all + 1)
        }
        var helped = scores
        for (number, candidate) in candidates.enumerated() where !candidate.isFirm {
            guard let count = holding[candidate.pattern] else { continue }
            helped[number] += Self.discourseWeight * count.yes / (count.all + 1)
        }
        return helped
    }

    @inline(__always)
    private static func nearness(_ candidate: Candidate, _ position: Int) -> Float {
        let distance = max(candidate.position - position, position - candidate.last, 0)
        return 1 - Float(distance) / Float(reach * 2)
    }
}
