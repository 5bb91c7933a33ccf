/// A parser under the fuzzer: what to begin with, and what holds of whatever it makes of bytes.
protocol FuzzTarget {
    /// Samples, so that the fuzzer need not invent the syntax.
    static var seeds: [[UInt8]] { get throws }

    init() throws

    /// The first property that does not hold of `bytes`; nil where all do. What is thrown is a fault as well.
    mutating func fault(in bytes: [UInt8]) throws -> String?
}

extension FuzzTarget {
    /// Texts as seeds.
    static func seeds(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }
}
