import Authoring
import Transcripts

/// Notes on a source.
struct NotesTarget: FuzzTarget {
    static var seeds: [[UInt8]] { seeds([Samples.notes]) }

    private let reading: AuthoredReading

    init() throws { reading = try AuthoredReading() }

    func fault(in bytes: [UInt8]) throws -> String? {
        try reading.fault(in: bytes) { file, lineCount in
            guard case .notes(let notes) = file else { return nil }
            if notes.metadata.title?.isEmpty ?? true { return "notes without a title" }
            for section in notes.sections {
                if section.statements.isEmpty { return "an empty section: \(section)" }
                let fault = AuthoredReading.fault(inOrderOf: section.statements.map(\.lines), section.lines.upperBound)
                if let fault { return fault }
            }
            for question in notes.questions where !question.options.isEmpty {
                if question.options.filter(\.isRight).count != 1 { return "not one right option: \(question)" }
                if question.options.contains(where: { !$0.isRight && $0.reason == nil }) {
                    return "a wrong option without a reason: \(question)"
                }
            }
            return Self.fault(in: (notes.sections.map(\.place) + notes.questions.map(\.place)))
                ?? AuthoredReading.fault(inOrderOf: notes.sections.map(\.lines), lineCount)
                ?? AuthoredReading.fault(inOrderOf: notes.questions.map(\.lines), lineCount)
        }
    }

    private static func fault(in places: [PlaceReference]) -> String? {
        places.first { PlaceReference(written: $0.description) != $0 }.map { "a place that is none: \($0)" }
    }
}
