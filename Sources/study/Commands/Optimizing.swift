import JSON
import Library
import Practice
import Terminal

/// `study config optimize`.
enum Optimizing {
    static func run(_ library: Library, _ context: Context) throws {
        let scheduler = try library.scheduler()
        let given = context.arguments.string("log")
        let result: Optimization
        if let given {
            // A log from elsewhere counts days as the reference does, and leaves the home alone.
            result = Optimizer.optimize(
                try read(given), present: scheduler.settings.parameters, counting: .blocksOf24Hours)
        } else {
            result = Optimizer.optimize(
                try library.reviewLog(), present: scheduler.settings.parameters, counting: scheduler.days)
            if result.applied {
                _ = try library.set(.parameters, to: result.parameters.values.map { "\($0)" }.joined(separator: " "))
            }
        }
        if context.wantsJSON {
            return context.console.write(
                .members([
                    ("reviews", .integer(result.reviews)),
                    ("parameters", .array(result.parameters.values.map(JSONValue.number))),
                    ("logLossBefore", JSONValue(result.before?.logLoss)),
                    ("logLossAfter", JSONValue(result.after?.logLoss)), ("applied", .bool(result.applied)),
                ]))
        }
        context.console.say(StyledText(sentence(result, isOwn: given == nil)))
    }

    private static func read(_ path: String) throws -> [LoggedReview] {
        guard let file = InputFile.found(at: path).first, case .file = file.content else {
            throw Failure(.notFound, "there is no file \(path)")
        }
        switch file.read() {
        case .failure(let unreadable): throw Failure(.notFound, "\(path): \(unreadable.message)")
        case .success(let bytes):
            do {
                return try ReviewLogCSV.read(String(decoding: bytes, as: UTF8.self))
            } catch {
                throw Failure(.badData, "\(path), \(error)", "A log has the header \(ReviewLogCSV.header).")
            }
        }
    }

    private static func sentence(_ result: Optimization, isOwn: Bool) -> String {
        switch result.verdict {
        case .tooFewReviews(let missing):
            return
                "Nothing was changed: \(counted(missing, "more review")) a day or more apart are needed to learn from."
        case .noBetter:
            return
                "Nothing was changed: the present parameters foretell these \(counted(result.reviews, "review")) as well."
        case .better:
            let gain = "log loss \(rounded(result.before?.logLoss)) before, \(rounded(result.after?.logLoss)) after"
            return isOwn
                ? "New parameters are set, fitted to \(counted(result.reviews, "review")): \(gain)."
                : "Better parameters were found for \(counted(result.reviews, "review")): \(gain). The home was left alone."
        }
    }

    private static func rounded(_ number: Double?) -> String {
        guard let number else { return "unknown" }
        return "\((number * 10_000).rounded() / 10_000)"
    }
}
