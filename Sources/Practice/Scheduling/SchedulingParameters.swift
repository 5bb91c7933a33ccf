/// The 21 parameters w0...w20 of FSRS-6, each within its bounds.
package struct SchedulingParameters: Hashable, Sendable {
    package let values: [Double]

    package static let count = 21

    /// The defaults of FSRS-6, fitted to the reviews of many learners.
    package static let standard = SchedulingParameters(trusted: [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ])

    /// The least and the greatest value of each.
    package static let bounds: [ClosedRange<Double>] = [
        0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75, 0...4.5,
        0...0.8,
        0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
    ]

    /// Takes 21 values, each within its bounds.
    package init(_ values: [Double]) throws(SettingsError) {
        guard values.count == Self.count else { throw .parameterCount(values.count) }
        let outside = values.indices.filter { !Self.bounds[$0].contains(values[$0]) }
        guard outside.isEmpty else {
            throw .parametersOutOfBounds(outside.map { .init(index: $0, value: values[$0], bounds: Self.bounds[$0]) })
        }
        self.values = values
    }

    /// Values that are right by construction.
    init(trusted values: [Double]) {
        self.values = values
    }

    package subscript(index: Int) -> Double { values[index] }
}

extension SchedulingParameters: CustomStringConvertible {
    /// The 21 numbers separated by blanks, each in the fewest digits that read back the same.
    package var description: String { values.map { "\($0)" }.joined(separator: " ") }

    /// Reads 21 numbers separated by blanks, commas or both.
    package init(_ text: String) throws(SettingsError) {
        var values: [Double] = []
        for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
            guard let value = Double(word) else { throw .notANumber(String(word)) }
            values.append(value)
        }
        try self.init(values)
    }
}
