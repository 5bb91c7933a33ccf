import Foundation
import JSON
import Testing

@Suite struct ReviewCrashTests {
    private func read(_ started: Program.Started) -> String {
        String(decoding: started.streams.output.readDataToEndOfFile(), as: UTF8.self)
    }

    @Test func `every grade that a session acknowledged outlives a kill at any moment`() throws {
        let program = try Program()
        try program.makeDeck(60)
        let input = String(repeating: "\n1\n\n2\n\n3\n", count: 8)
        let clock = ContinuousClock()
        let whole = try clock.measure {
            _ = try program.run(["review", "--now", "2026-03-02T09:00:00Z"], input: input)
        }
        var acknowledged = try program.gradesGiven()
        let kills = 200
        for moment in 0..<kills {
            let started = try program.start(["review", "--now", "2026-03-02T09:00:00Z"])
            try? started.streams.input.write(contentsOf: Data(input.utf8))
            let share = Double((moment * 37) % kills) / Double(kills)
            usleep(UInt32(share * (whole / .microseconds(1))))
            kill(started.process.processIdentifier, SIGKILL)
            acknowledged.merge(Program.gradesAcknowledged(read(started)), uniquingKeysWith: +)
            started.process.waitUntilExit()
        }
        let given = try program.gradesGiven()
        for (card, count) in acknowledged { #expect(given[card, default: 0] >= count, "\(card)") }
        // A grade may have been on the disk and not yet been told: one a kill at most.
        let surplus = given.values.reduce(0, +) - acknowledged.values.reduce(0, +)
        #expect((0...kills).contains(surplus))
        #expect(try program.run("doctor").status == 0)
    }

    @Test func `two sessions at once neither lose nor double a grade`() throws {
        let program = try Program()
        try program.makeDeck(80)
        let sessions = try (0..<2).map { _ in try program.start(["review", "--now", "2026-03-02T09:00:00Z"]) }
        for _ in 0..<30 {
            for session in sessions { try? session.streams.input.write(contentsOf: Data("\n4\n".utf8)) }
            usleep(3000)
        }
        for session in sessions { try session.streams.input.close() }
        let acknowledged = sessions.map { Program.gradesAcknowledged(read($0)) }
        for session in sessions {
            session.process.waitUntilExit()
            #expect(session.process.terminationStatus == 0)
        }
        #expect(acknowledged.allSatisfy { !$0.isEmpty })
        #expect(try program.gradesGiven() == acknowledged[0].merging(acknowledged[1], uniquingKeysWith: +))
        #expect(try program.run("doctor").status == 0)
    }
}
