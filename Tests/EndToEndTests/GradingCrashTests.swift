import Foundation
import JSON
import Testing

@Suite struct GradingCrashTests {
    /// A home with a few cards and nothing else.
    private func program(cards: Int) throws -> (Program, [String]) {
        let program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        let ids = try (0..<cards).map { number in
            try #require(
                try program.run("cards", "add", "--front", "What is \(number)?", "--back", "It.", "--json").json["id"]?
                    .text)
        }
        return (program, ids)
    }

    private func reps(_ program: Program, _ card: String) throws -> Int {
        try #require(try program.run("cards", "show", card, "--json").json["reps"]?.integer)
    }

    @Test func `a kill at any of 200 moments loses no grade that was acknowledged`() throws {
        let (program, ids) = try program(cards: 1)
        let clock = ContinuousClock()
        let whole = try clock.measure { try program.run("grade", ids[0], "good") }
        let microseconds = Double(whole.components.attoseconds) / 1e12 + Double(whole.components.seconds) * 1e6
        var known = 1
        for moment in 0..<200 {
            let started = try program.start(["grade", ids[0], moment.isMultiple(of: 3) ? "again" : "good", "--json"])
            usleep(UInt32(1.1 * microseconds * Double((moment * 77) % 200) / 200))
            kill(started.process.processIdentifier, SIGKILL)
            started.process.waitUntilExit()
            let output = String(decoding: started.streams.output.readDataToEndOfFile(), as: UTF8.self)
            let wasAcknowledged = output.contains("retrievability")
            let now = try reps(program, ids[0])
            #expect(now == known + 1 || !wasAcknowledged && now == known, "moment \(moment)")
            known = now
        }
        #expect(try program.run("doctor").status == 0)
    }

    @Test func `two processes that grade at once neither lose nor double a grade`() throws {
        let (program, ids) = try program(cards: 2)
        for round in 1...20 {
            // Both grade both cards, in opposite orders.
            let started = try [ids[0], ids[1], ids[1], ids[0]].map {
                try program.start(["grade", $0, "good", "--json"])
            }
            for one in started {
                one.process.waitUntilExit()
                #expect(one.process.terminationStatus == 0)
            }
            for id in ids { #expect(try reps(program, id) == 2 * round) }
        }
        #expect(try program.run("doctor").status == 0)
    }
}
