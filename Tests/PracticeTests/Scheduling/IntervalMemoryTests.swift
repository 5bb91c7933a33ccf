import Practice
import Testing

@Suite struct IntervalMemoryTests {
    @Test(arguments: [1, 4, 21, 150, 1000], [1.3, 1.5, 1.9, 2.5, 3.0])
    func `an interval and an ease mean the memory whose next interval is as much longer`(
        interval: Int, ease: Double
    ) throws {
        let model = MemoryModel(.standard)
        let memory = model.memory(interval: interval, ease: ease)
        #expect(memory.stability == Double(interval))
        #expect(model.retrievability(stability: memory.stability, days: interval).isClose(to: 0.9))
        let next = model.next(memory, .good, days: interval).stability
        // Where no difficulty is hard or easy enough, the nearest is taken.
        switch memory.difficulty {
        case 1: #expect(next <= Double(interval) * ease * 1.000_001)
        case 10: #expect(next >= Double(interval) * ease * 0.999_999)
        default: #expect((next / Double(interval)).isClose(to: ease))
        }
    }
}

extension Double {
    fileprivate func isClose(to other: Double) -> Bool { abs(self - other) < 1e-9 }
}
