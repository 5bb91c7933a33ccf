/// A little spread of intervals, drawn from the card and its number of reviews: a preview and the answer agree.
package enum Fuzz {
    /// The whole days from which the interval is drawn, or nil where it is too short to be spread.
    package static func bounds(interval days: Int, maximum: Int) -> ClosedRange<Int>? {
        let n = Double(days)
        guard n >= 2.5 else { return nil }
        func inside(_ low: Double, _ high: Double) -> Double { max(0, min(n, high) - low) }
        let delta = 1 + 0.15 * inside(2.5, 7) + 0.1 * inside(7, 20) + 0.05 * inside(20, .infinity)
        let low = max(2, Int((n - delta).rounded(.toNearestOrEven)))
        let high = Int(min((n + delta).rounded(.toNearestOrEven), Double(maximum)))
        return min(low, high)...high
    }

    /// The interval drawn at the review of `card` that is number `reviews`; every day of the bounds is as likely.
    package static func spread(interval days: Int, maximum: Int, card: String, reviews: Int) -> Int {
        guard let bounds = bounds(interval: days, maximum: maximum) else { return days }
        return draw(unit(card: card, reviews: reviews), from: bounds)
    }

    /// For `u` in 0..<1, a day of `bounds`.
    static func draw(_ u: Double, from bounds: ClosedRange<Int>) -> Int {
        min(bounds.lowerBound + Int(u * Double(bounds.count)), bounds.upperBound)
    }

    /// A number in 0..<1 that is always the same for the same card and number of reviews.
    static func unit(card: String, reviews: Int) -> Double {
        // FNV-1a, then the finalizer of SplitMix64.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in card.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash &+= UInt64(truncatingIfNeeded: reviews) &* 0x9e37_79b9_7f4a_7c15
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        hash ^= hash >> 31
        return Double(hash >> 11) * 0x1p-53
    }
}
