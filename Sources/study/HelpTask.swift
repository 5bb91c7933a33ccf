import Terminal

/// Help by what a person wants to do, with a line to type for each step. `study help learn` shows one.
enum HelpTask: String, CaseIterable, Sendable {
    case learn, find, keep

    var title: String {
        switch self {
        case .learn: "Learn what was said, and remember it"
        case .find: "Find where something was said, and how it hangs together"
        case .keep: "Take in your own talks, and keep what you made of them"
        }
    }

    /// What one would want, and the line that does it, in the order in which one comes to it.
    var steps: [CommandExample] {
        switch self {
        case .learn:
            [
                CommandExample("study review", "Learn new cards, and repeat what is due"),
                CommandExample("study review --topic rag --new 5", "One topic, and five new cards at most"),
                CommandExample("study quiz --topic evals --count 10", "Test yourself, with a reason for each answer"),
                CommandExample("study quiz --missed", "What went wrong, once more"),
                CommandExample("study path \"reward model\"", "What to know first, in order"),
                CommandExample("study review --cram --topic rag", "All of it, tonight, without moving the schedule"),
                CommandExample("study stats", "What is due, what you recall, what you know least"),
                CommandExample("study undo", "Take back the last grade"),
                CommandExample("study config optimize", "Fit the schedule to your own memory"),
            ]
        case .find:
            [
                CommandExample("study search \"vision RAG\"", "Where something was said, the best places first"),
                CommandExample("study open @1", "The first of them, in the recording, at its second"),
                CommandExample("study read @1", "The same in the text, with what follows"),
                CommandExample("study search 'speaker:\"Chip Huyen\" data'", "What one person said"),
                CommandExample("study concept RAG", "What it is, what it needs, everywhere it is mentioned"),
                CommandExample("study graph RAG --depth 2", "What it hangs together with"),
                CommandExample("study concepts --topic agents", "All there is to know on a topic"),
                CommandExample("study extract talk.txt", "What a text is about, before you take it in"),
            ]
        case .keep:
            [
                CommandExample("study ingest talk.vtt", "A transcript of any common format; folders too"),
                CommandExample("study sources edit SOURCE --url URL", "Say where it can be heard, so that places link"),
                CommandExample("study draft SOURCE --out notes.md", "A skeleton of notes on it, for you to write into"),
                CommandExample("study ingest notes.md", "Take your notes in: they give cards and questions"),
                CommandExample("study cards add --from @1", "A card of your own, on the first hit"),
                CommandExample("study export anki cards.apkg", "The cards, for Anki"),
                CommandExample("study backup everything.db", "A copy of all of it, with all your answers"),
                CommandExample("study doctor", "Whether everything is sound"),
            ]
        }
    }

    /// The page for a terminal of that many columns.
    func lines(width: Int) -> [StyledText] {
        var lines = StyledText(title, .heading).wrapped(to: width) + [""]
        let column = steps.map { DisplayWidth.of($0.command) }.max() ?? 0
        // Beside each other where both fit, else what it does above and the line to type below it.
        let fits = steps.allSatisfy { column + 4 + DisplayWidth.of($0.shows) <= width }
        for step in steps {
            let command = StyledText(step.command, .accent)
            if fits {
                lines.append("  " + command.padded(to: column) + StyledText("  " + step.shows))
            } else {
                lines += StyledText(step.shows).wrapped(to: width, indent: 2)
                lines += command.wrapped(to: width, indent: 6, hanging: 8)
            }
        }
        let others = Self.allCases.filter { $0 != self }.map { "study help \($0.rawValue)" }
        return lines + [""] + StyledText("Also: " + others.joined(separator: ", "), .muted).wrapped(to: width)
    }
}
