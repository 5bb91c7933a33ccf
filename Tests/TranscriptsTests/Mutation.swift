import TestSupport

/// Damage done to samples.
enum Mutation {
    /// One of the samples with a few bytes changed, stretches taken out or doubled, or pieces of another put in.
    static func of(_ samples: [[UInt8]], _ random: inout SeededRandom) -> [UInt8] {
        guard var bytes = samples.randomElement(using: &random) else { return [] }
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let low = Int.random(in: 0..<bytes.count, using: &random)
            let high = min(bytes.count, low + Int.random(in: 1...60, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[low] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(low..<high)
            case 2: bytes.insert(contentsOf: bytes[low..<high], at: low)
            case 3: bytes.insert("\n:-<>[]\"{0 \t".utf8.randomElement(using: &random) ?? 0, at: low)
            default:
                guard let other = samples.randomElement(using: &random), !other.isEmpty else { continue }
                let from = Int.random(in: 0..<other.count, using: &random)
                bytes.insert(contentsOf: other[from..<min(other.count, from + high - low)], at: low)
            }
        }
        return bytes
    }
}
