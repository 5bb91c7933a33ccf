import Foundation
import JSON
import Testing

extension Program {
    private static let template = FileManager.default.temporaryDirectory.appending(
        path: "study-e2e-quiz-\(ProcessInfo.processInfo.processIdentifier)")

    /// Makes the items of the built-in corpus once, for all tests.
    private static let filled = Result {
        let program = try Program()
        try #require(try program.run("quiz", "--json").status == 0)
        try FileManager.default.moveItem(at: program.folder.appending(path: "home"), to: template)
        atexit { try? FileManager.default.removeItem(at: Program.template) }
    }

    /// A program whose home holds the built-in corpus with its quiz items.
    static func withQuiz() throws -> Program {
        try filled.get()
        let program = try Program()
        try FileManager.default.copyItem(at: template, to: program.folder.appending(path: "home"))
        return program
    }

    /// The items of a quiz, in the order in which they are asked.
    func items(_ options: String...) throws -> [JSONValue] {
        try #require(try run(["quiz", "--json"] + options).json.elements)
    }
}

extension JSONValue {
    /// What a script answers to this item: the right answer, or a wrong one.
    func line(isRight: Bool) -> String {
        switch self["answer"] {
        case .integer(let index): "\((isRight ? index : (index + 1) % (self["choices"]?.elements?.count ?? 4)) + 1)"
        case .string(let text): isRight ? text : "no idea at all"
        case .bool(let truth): truth == isRight ? "t" : "f"
        case .array(let indices):
            (isRight ? indices : indices.reversed()).map { "\(($0.integer ?? 0) + 1)" }.joined(separator: " ")
        default: ""
        }
    }
}
