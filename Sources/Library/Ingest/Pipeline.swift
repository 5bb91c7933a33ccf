import Dispatch
import Synchronization

/// Works on inputs on other cores and hands the outcomes out in the order of the inputs.
///
/// It stays only a little ahead of whoever takes them, so memory does not grow with the number of inputs. What was
/// begun and is not taken any more comes to its end by itself.
final class Pipeline<Input: Sendable, Output: Sendable> {
    /// At most so many are begun and not taken: some at work, some ready.
    private static var most: Int { 4 }

    private let inputs: [Input]
    private let weight: (Input) -> Int
    private let limit: Int
    private let work: @Sendable (Input) -> Output
    private var begun: [(outcome: Outcome, weight: Int)] = []
    private var next = 0

    private final class Outcome: Sendable {
        let value = Mutex<Output?>(nil)
        let isReady = DispatchSemaphore(value: 0)
    }

    /// Inputs are begun ahead as long as the sum of their weights is at most `limit`, one at least.
    init(
        _ inputs: [Input], limit: Int, weight: @escaping (Input) -> Int, work: @escaping @Sendable (Input) -> Output
    ) {
        self.inputs = inputs
        self.limit = limit
        self.weight = weight
        self.work = work
    }

    /// The outcome of the next input, waited for; nil after the last.
    func take() -> Output? {
        beginWhatFits()
        guard !begun.isEmpty else { return nil }
        let outcome = begun.removeFirst().outcome
        outcome.isReady.wait()
        // While this one is used, others are worked on.
        beginWhatFits()
        return outcome.value.withLock { $0.take() }
    }

    private func beginWhatFits() {
        while next < inputs.count, begun.count < Self.most {
            let weight = weight(inputs[next])
            guard begun.isEmpty || begun.reduce(weight, { $0 + $1.weight }) <= limit else { return }
            let outcome = Outcome()
            begun.append((outcome, weight))
            let (input, work) = (inputs[next], work)
            DispatchQueue.global().async {
                let value = work(input)
                outcome.value.withLock { $0 = value }
                outcome.isReady.signal()
            }
            next += 1
        }
    }
}
