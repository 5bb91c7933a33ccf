/// Cutting a row of things into runs so that the cuts cost least over the whole row.
enum Partition {
    /// The runs in order.
    ///
    /// `words[i]` is the length of thing `i`, `gap[i]` what a cut before it costs, and `cost` what a run of so many
    /// words costs. A run has at most `limit` words unless it is a single thing. Dynamic programming over
    /// the ends of runs: O(n·m) for runs of up to m things.
    static func runs(words: [Int], gap: [Double], limit: Int, cost: (Double) -> Double) -> [Range<Int>] {
        guard !words.isEmpty else { return [] }
        var best = [Double](repeating: .infinity, count: words.count + 1)
        var from = [Int](repeating: 0, count: words.count + 1)
        best[0] = 0
        for end in 1...words.count {
            let cut = end < words.count ? gap[end] : 0
            var length = 0
            var begin = end - 1
            while begin >= 0 {
                length += words[begin]
                if length > limit, begin < end - 1 { break }
                let total = best[begin] + cost(Double(length)) + cut
                if total < best[end] { (best[end], from[end]) = (total, begin) }
                begin -= 1
            }
        }
        var runs: [Range<Int>] = []
        var end = words.count
        while end > 0 {
            runs.append(from[end]..<end)
            end = from[end]
        }
        return runs.reversed()
    }
}
