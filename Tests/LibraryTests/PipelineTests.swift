import Synchronization
import Testing

@testable import Library

@Suite struct PipelineTests {
    @Test(arguments: [1, 10, 1000]) func `outcomes come in the order of the inputs`(limit: Int) {
        let pipeline = Pipeline(Array(0..<200), limit: limit, weight: { $0 % 7 }) { number in
            // Some take much longer than others.
            (0..<(number % 5) * 20_000).reduce(number) { $0 &+ $1 % 2 - $1 % 2 }
        }
        var outcomes: [Int] = []
        while let outcome = pipeline.take() { outcomes.append(outcome) }
        #expect(outcomes == Array(0..<200))
        #expect(pipeline.take() == nil)
    }

    @Test func `it stays only a little ahead`() {
        let begun = Mutex(0)
        let pipeline = Pipeline(Array(0..<100), limit: 3, weight: { _ in 1 }) { number in
            begun.withLock { $0 += 1 }
            return number
        }
        #expect(begun.withLock { $0 } == 0)
        for taken in 1...100 {
            _ = pipeline.take()
            #expect(begun.withLock { $0 } <= taken + 3)
        }
    }

    @Test func `what is too heavy for the limit is worked on alone`() {
        let pipeline = Pipeline([5, 50, 500], limit: 1, weight: { $0 }) { $0 * 2 }
        #expect(pipeline.take() == 10)
        #expect(pipeline.take() == 100)
        #expect(pipeline.take() == 1000)
        #expect(pipeline.take() == nil)
    }
}
