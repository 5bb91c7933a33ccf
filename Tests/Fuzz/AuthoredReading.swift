import Authoring
@testable import Library
import Transcripts

/// What holds of every file that people write, and of the home that takes it in.
struct AuthoredReading {
    private let home: ScratchHome

    init() throws {
        // Something that names and relations can meet.
        home = try ScratchHome { library in
            for (name, text) in [
                ("talk.txt", Samples.talk), ("dough.md", Samples.glossary), ("bread.md", Samples.notes),
            ] {
                _ = try library.ingest(Array(text.utf8), path: name)
            }
        }
    }

    /// The first property that breaks, `check` of the document among them: it gets the file and its number of lines.
    func fault(in bytes: [UInt8], _ check: (AuthoredFile, Int) -> String?) throws -> String? {
        guard let source = try? SourceText(bytes) else { return nil }
        let file: AuthoredFile
        do {
            guard let read = try AuthoredFile.read(source) else { return nil }
            file = read
        } catch {
            return Self.fault(in: error, source.lineCount)
        }
        if let fault = check(file, source.lineCount) { return fault }
        let library = try home.library()
        guard let report = try library.ingest(bytes, path: "new.md") else { return nil }
        guard report.status != .failed else { return "read and not taken in: \(report)" }
        // What is made of documents is made when somebody asks.
        _ = try library.cards()
        _ = try library.quizItems()
        _ = try library.search("dough in the oven")
        guard try library.ingest(bytes, path: "new.md")?.status == .unchanged else { return "taken in twice" }
        return try ScratchHome.ailment(of: library)
    }

    private static func fault(in error: AuthoringError, _ lineCount: Int) -> String? {
        let lines = error.problems.map(\.line)
        guard let first = lines.first, error.line == first else { return "an error without a problem" }
        if let line = lines.first(where: { !(1...lineCount).contains($0) }) {
            return "a fault outside the file: \(line)"
        }
        return lines == lines.sorted() ? nil : "faults out of order: \(lines)"
    }

    /// Nil where the lines of the pieces lie in the file and each begins behind the one before.
    static func fault(inOrderOf lines: [ClosedRange<Int>], _ lineCount: Int) -> String? {
        var last = 0
        for lines in lines {
            guard lines.lowerBound > last, lines.upperBound <= lineCount else {
                return "a place out of order: \(lines)"
            }
            last = lines.upperBound
        }
        return nil
    }
}
