/// The coordinates in which parameters are fitted: logarithms of the initial stabilities, which spread over orders
/// of magnitude, and the other parameters as they are.
enum FitCoordinates {
    static let count = SchedulingParameters.count

    static func coordinates(of parameters: SchedulingParameters) -> [Double] {
        parameters.values.enumerated().map { $0.offset < 4 ? Numerics.log($0.element) : $0.element }
    }

    /// The parameters at these coordinates, brought within their bounds.
    static func parameters(at coordinates: [Double]) -> SchedulingParameters {
        SchedulingParameters(
            trusted: coordinates.indices.map { index in
                let value = index < 4 ? Numerics.exp(coordinates[index]) : coordinates[index]
                return value.clamped(to: SchedulingParameters.bounds[index])
            })
    }

    /// The coordinates with initial stabilities that do not fall from one grade to the next better: neighbours in the
    /// wrong order are pooled at their mean.
    static func ordered(_ coordinates: [Double]) -> [Double] {
        var blocks: [(sum: Double, count: Int)] = []
        for value in coordinates[..<4] {
            blocks.append((value, 1))
            while blocks.count > 1, let last = blocks.last {
                let before = blocks[blocks.count - 2]
                guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
                blocks.removeLast(2)
                blocks.append((before.sum + last.sum, before.count + last.count))
            }
        }
        let stabilities = blocks.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
        return stabilities + coordinates[4...]
    }

    static let bounds = SchedulingParameters.bounds.enumerated().map { index, bounds in
        index < 4 ? Numerics.log(bounds.lowerBound)...Numerics.log(bounds.upperBound) : bounds
    }
}
