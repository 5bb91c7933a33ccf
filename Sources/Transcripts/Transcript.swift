/// What one file says: its parts in order, and what its head tells about the recording.
package struct Transcript: Sendable {
    package var format: FormatName
    package var metadata: Metadata
    /// At least one.
    package var parts: [Part]
    /// Stretches that stand a second time.
    package var repeats: [Repeat]

    package init(format: FormatName, metadata: Metadata = Metadata(), parts: [Part], repeats: [Repeat] = []) {
        self.format = format
        self.metadata = metadata
        self.parts = parts
        self.repeats = repeats
    }

    /// One recording, with a clock of its own.
    package struct Part: Sendable {
        package var title: String?
        package var url: String?
        package var segments: [Segment]

        package init(title: String? = nil, url: String? = nil, segments: [Segment]) {
            self.title = title
            self.url = url
            self.segments = segments
        }

        /// When the first timed segment that counts begins.
        package var start: Timestamp? { segments.first { $0.kind.isCounted && $0.start != nil }?.start }

        /// When the last one that counts ends, or begins where its end is unknown.
        package var end: Timestamp? {
            segments.last { $0.kind.isCounted && $0.start != nil }.flatMap { $0.end ?? $0.start }
        }

        /// The lines from the first to the last segment, 1-based; nil for an empty part.
        package var lines: ClosedRange<Int>? {
            guard let first = segments.first, let last = segments.last else { return nil }
            return first.lines.lowerBound...max(first.lines.lowerBound, last.lines.upperBound)
        }
    }

    /// Lines that stand a second time, and where they stood first.
    package struct Repeat: Hashable, Sendable {
        package var lines: ClosedRange<Int>
        package var original: ClosedRange<Int>

        package init(lines: ClosedRange<Int>, original: ClosedRange<Int>) {
            self.lines = lines
            self.original = original
        }
    }

    /// What is known about the recording; nil where the file does not say.
    package struct Metadata: Hashable, Sendable {
        package var title: String?
        package var show: String?
        /// `2025-10-23`, `2025-10` or `2025`.
        package var date: String?
        package var url: String?
        package var people: [Person]

        package init(
            title: String? = nil, show: String? = nil, date: String? = nil, url: String? = nil, people: [Person] = []
        ) {
            self.title = title
            self.show = show
            self.date = date
            self.url = url
            self.people = people
        }
    }

    package struct Person: Hashable, Sendable {
        package var name: String
        /// `host`, `guest`, …; nil where the file does not say.
        package var role: String?

        package init(name: String, role: String? = nil) {
            self.name = name
            self.role = role
        }
    }

    /// All segments of all parts in file order.
    package var segments: some Sequence<Segment> { parts.lazy.flatMap(\.segments) }
}
