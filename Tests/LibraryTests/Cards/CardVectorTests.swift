import Foundation
import JSON
import Library
import Practice
import Testing

enum SharedVectors {
    static let file: URL? = {
        let environment = ProcessInfo.processInfo.environment
        if let fixtures = environment["STUDY_FIXTURES"], !fixtures.isEmpty {
            return URL(filePath: fixtures).appending(path: "fsrs-vectors.json")
        }
        return environment["STUDY_SHARED"].map { URL(filePath: $0).appending(path: "fixtures/fsrs-vectors.json") }
    }()
}

/// The histories of the reference implementation, through the database.
@Suite(.enabled(if: SharedVectors.file != nil, "STUDY_SHARED is not set: no vectors"))
struct CardVectorTests {
    @Test func `every history is followed by the library`() throws {
        let home = try TemporaryHome()
        let library = try home.library()
        let vectors = try JSONValue(parsing: Array(try Data(contentsOf: try #require(SharedVectors.file))))
        _ = try library.set(.day, to: "24h")
        _ = try library.set(.fuzz, to: "false")
        for history in try #require(vectors["cases"]?.elements) {
            let name = history["id"]?.text ?? ""
            try set(history["scheduler"], in: library)
            let card = try library.addCard(front: "Which history is this?", back: name).id
            for (position, review) in (history["reviews"]?.elements ?? []).enumerated() {
                if let changed = review["scheduler"], changed != .null { try set(changed, in: library) }
                let number = try #require(review["rating"]?.integer)
                let rating = try #require(Rating(rawValue: number))
                let at = Practice.Timestamp(Int(try #require(review["at_unix"]?.number)))
                let given = try library.grade(card, rating, at: at)
                let place: Comment = "\(name), review \(position)"
                let expected = try #require(review["expect"])
                let now = given.card.schedule
                #expect(now.state.rawValue == expected["state"]?.text, place)
                #expect(now.step.map(Double.init) == expected["step"]?.number, place)
                #expect(Self.isClose(now.memory?.stability, expected["stability"]?.number), place)
                #expect(Self.isClose(now.memory?.difficulty, expected["difficulty"]?.number), place)
                #expect(Self.isClose(given.retrievability, review["retrievability_before"]?.number), place)
                let due = Int(try #require(expected["due_unix"]?.number))
                #expect(abs(now.due.seconds - due) <= (name.hasPrefix("rounding-tie") ? 86_400 : 0), place)
            }
        }
        #expect(try library.examine().allSatisfy(\.isWell))
    }

    private func set(_ settings: JSONValue?, in library: Library) throws {
        func list(_ name: String) -> String {
            (settings?[name]?.elements ?? []).compactMap(\.number).map { "\(Int($0))s" }.joined(separator: " ")
        }
        _ = try library.set(
            .parameters,
            to: (settings?["parameters"]?.elements ?? []).compactMap(\.number).map { "\($0)" }.joined(separator: " "))
        _ = try library.set(.retention, to: "\(try #require(settings?["desired_retention"]?.number))")
        _ = try library.set(.learningSteps, to: list("learning_steps_seconds"))
        _ = try library.set(.relearningSteps, to: list("relearning_steps_seconds"))
        _ = try library.set(
            .maximumInterval, to: "\(Int(try #require(settings?["maximum_interval_days"]?.number)))")
    }

    private static func isClose(_ a: Double?, _ b: Double?) -> Bool {
        guard let a, let b else { return a == nil && b == nil }
        return abs(a - b) <= 1e-9 * max(abs(a), abs(b))
    }
}
