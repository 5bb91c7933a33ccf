package import Authoring
package import Concepts

/// What items are made from.
package struct QuizMaterial: Sendable {
    /// Notes with the id of their source.
    package struct Notes: Sendable {
        package let source: String
        package let document: NotesDocument

        package init(source: String, document: NotesDocument) {
            self.source = source
            self.document = document
        }
    }

    package let glossary: Glossary
    package let notes: [Notes]

    package init(glossary: Glossary, notes: [Notes]) {
        self.glossary = glossary
        self.notes = notes
    }

    /// The people who speak in the sources, by each part of their names that is long enough to tell them apart.
    var people: Set<String> {
        var names: Set<String> = []
        for person in notes.flatMap(\.document.metadata.people) {
            for word in QuizWords.words(person.name) where word.count > 2 { names.insert(word) }
        }
        return names
    }

    /// Everything that a person wrote, for counting how words are written.
    var texts: [String] {
        glossary.concepts.flatMap { [$0.definition, $0.matters ?? ""] + $0.relations.map { "of \($0.reason)" } }
            + notes.flatMap { note in
                note.document.sections.flatMap { $0.statements.map(\.text) }
                    + note.document.questions.flatMap { [$0.text, $0.answer] }
            }
    }
}
