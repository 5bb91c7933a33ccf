import Foundation
import JSON
import TestSupport
import Testing

@Suite struct CrashTests {
    /// Talks long enough for a kill to hit the middle of one.
    private func writeTalks(_ program: Program, count: Int) throws {
        let words = [
            "oven", "dough", "baker", "flour", "crust", "salt", "kitchen", "basket", "starter", "loaf", "steam",
        ]
        for talk in 0..<count {
            var random = SeededRandom(seed: UInt64(talk + 1))
            var text = ""
            for line in 0..<600 {
                var sentence = "Line \(line) of talk \(talk):"
                for _ in 0..<12 {
                    sentence += " " + words[Int.random(in: words.indices, using: &random)]
                }
                text += sentence + ".\n\n"
            }
            try program.write(text, to: "talks/\(talk).txt")
        }
    }

    @Test func `a kill at any moment of an ingest leaves every file whole or absent`() throws {
        let program = try Program()
        try program.run("init", "--empty")
        try writeTalks(program, count: 6)
        // How long a whole ingest takes here and now, so that the kills fall inside it.
        let clock = ContinuousClock()
        let whole = try clock.measure { _ = try program.run("ingest", "talks") }
        for moment in 0..<50 {
            try FileManager.default.removeItem(at: program.folder.appending(path: "home"))
            try program.run("init", "--empty")
            let started = try program.start(["ingest", "talks"])
            let share = Double((moment * 37) % 50) / 50
            usleep(
                UInt32(
                    share
                        * Double(
                            whole.components.seconds * 1_000_000 + whole.components.attoseconds / 1_000_000_000_000)))
            kill(started.process.processIdentifier, SIGKILL)
            started.process.waitUntilExit()
            let doctor = try program.run("doctor", "--json")
            #expect(doctor.status == 0, "killed after \(share) of an ingest: \(doctor.output)\(doctor.messages)")
            let sources = try #require(try program.run("sources", "--json").json.elements)
            for source in sources {
                #expect(source["transcript"]?["segments"] == 600, "killed after \(share) of an ingest")
            }
        }
        // What was cut off comes in the next time.
        let rest = try program.run("ingest", "talks", "--json")
        #expect(rest.status == 0)
        #expect(try program.run("sources", "--json").json.elements?.count == 6)
    }

    @Test func `two ingests at once both land`() throws {
        let program = try Program()
        try writeTalks(program, count: 4)
        let first = try program.start(["ingest", "talks/0.txt", "talks/1.txt"])
        let second = try program.start(["ingest", "talks/2.txt", "talks/3.txt"])
        first.process.waitUntilExit()
        second.process.waitUntilExit()
        #expect(first.process.terminationStatus == 0)
        #expect(second.process.terminationStatus == 0)
        let sources = try #require(try program.run("sources", "--json").json.elements)
        #expect(sources.count { $0["transcript"]?["segments"] == 600 } == 4)
        #expect(try program.run("doctor").status == 0)
    }
}
