package import Transcripts

/// Notes on a source, as a person wrote them. `Corpus/README.md` describes the format.
package struct NotesDocument: Hashable, Sendable {
    package var metadata = Transcript.Metadata()
    package var topics: [String] = []
    package var marks: [Mark] = []
    package var parts: [Part] = []
    /// The layout that the transcript comes in, as written.
    package var format: String?
    /// The paragraphs before the first section.
    package var opening: [Statement] = []
    package var sections: [Section] = []
    package var questions: [Question] = []

    package init() {}

    /// How a transcript of the source is recognised.
    package enum Mark: Hashable, Sendable {
        /// The id of the recording at the service that hosts it.
        case video(String)
        /// A line in the head of the transcript.
        case title(String)
        /// A fingerprint of its words.
        case words(String)
    }

    /// One recording of a transcript that holds several.
    package struct Part: Hashable, Sendable {
        package let title: String
        package let url: String?
    }

    /// A paragraph or list item.
    package struct Statement: Hashable, Sendable {
        package let text: String
        /// Where it was said; nil where the section's place serves.
        package let place: PlaceReference?
        package let isItem: Bool
        /// 1-based lines of the notes file.
        package let lines: ClosedRange<Int>
    }

    /// The name of a concept and the line it stands on.
    package struct ConceptName: Hashable, Sendable {
        package let name: String
        package let line: Int
    }

    package struct Section: Hashable, Sendable {
        package let title: String
        package let place: PlaceReference
        package var statements: [Statement] = []
        package var concepts: [ConceptName] = []
        package var lines: ClosedRange<Int>
    }

    package struct Question: Hashable, Sendable {
        package let text: String
        package let place: PlaceReference
        package var options: [Option] = []
        /// The answer to an open question; why the right option is right for the others.
        package var answer = ""
        /// Other answers to accept.
        package var accepted: [String] = []
        package var concepts: [ConceptName] = []
        package var lines: ClosedRange<Int>
    }

    package struct Option: Hashable, Sendable {
        package let text: String
        package let isRight: Bool
        /// Why it is wrong; nil for the right one.
        package let reason: String?
    }
}
