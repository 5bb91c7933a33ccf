internal import Concepts

/// The drawing of a sitting, item by item.
struct PaperDraw {
    private(set) var chosen: [Entry] = []
    private let count: Int
    /// What is left, by topic, in the order of a weighted draw.
    private var left: [String: [Entry]] = [:]
    /// The topics in a fixed order, and the share of the sitting that is due to each.
    private var shares: [(topic: String, share: Double)] = []
    private var taken: [String: Int] = [:]
    private var lastTopic: String?
    private var rules: PaperRules

    /// An item with the words that the rules look at.
    struct Entry {
        let item: QuizItem
        let stem: [String]
        let stemSet: Set<String>
        /// The key in words, where it is short enough to be found in another stem.
        let key: [String]
        let isSelfAssessed: Bool

        init(_ item: QuizItem) {
            self.item = item
            stem = QuizWords.words(item.stem)
            stemSet = Set(stem)
            isSelfAssessed = ShortAnswer.isSelfAssessed(item)
            let key = item.key.map { QuizWords.words($0) } ?? []
            self.key = key.count <= 6 ? key : []
        }
    }

    /// A weighted order without replacement: each item gets the time of its first event at a rate of its weight.
    ///
    /// Efraimidis and Spirakis, *Weighted random sampling with a reservoir*, Information Processing Letters 97,
    /// 2006.
    init(_ pool: [QuizItem], _ request: QuizRequest, using random: inout QuizRandom) {
        count = request.count
        rules = PaperRules(count: request.count, shapes: Dictionary(grouping: pool, by: \.shape).mapValues(\.count))
        var timed: [(time: Double, entry: Entry)] = []
        var weights: [String: (sum: Double, count: Double)] = [:]
        for item in pool {
            let weight = request.weight(of: item)
            timed.append((-Numerics.log(max(random.unit(), 0x1p-60)) / weight, Entry(item)))
            let lean = item.concepts.compactMap { request.weights[$0] }.max() ?? 1
            let so = weights[item.topic] ?? (0, 0)
            weights[item.topic] = (so.sum + lean, so.count + 1)
        }
        timed.sort { ($0.time, $0.entry.item.id) < ($1.time, $1.entry.item.id) }
        for (_, entry) in timed { left[entry.item.topic, default: []].append(entry) }
        var topics = weights.keys.sorted()
        topics.shuffle(using: &random)
        let means = topics.map { topic in weights[topic].map { $0.sum / $0.count } ?? 0 }
        let sum = max(means.reduce(0, +), 0.001)
        shares = zip(topics, means).map { ($0, $1 / sum) }
    }

    /// Takes one more item; false where none is left that the rules allow.
    mutating func takeNext() -> Bool {
        let wanted = Double(chosen.count + 1)
        let order = shares.indices.sorted { a, b in
            func due(_ index: Int) -> Double {
                let (topic, share) = shares[index]
                return share * wanted - Double(taken[topic] ?? 0) - (topic == lastTopic ? 1000 : 0)
            }
            return (due(a), b) > (due(b), a)
        }
        for index in order {
            let topic = shares[index].topic
            guard let entries = left[topic], let found = entries.firstIndex(where: { rules.allow($0, after: chosen) })
            else { continue }
            let entry = entries[found]
            left[topic]?.remove(at: found)
            rules.count(entry)
            chosen.append(entry)
            taken[topic, default: 0] += 1
            lastTopic = topic
            return true
        }
        return false
    }
}
