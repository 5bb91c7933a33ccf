package import Authoring
package import Concepts
internal import Transcripts

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
        var texts: [String] = []
        for concept in glossary.concepts {
            texts.append(concept.definition)
            texts.append(concept.matters ?? "")
            for link in concept.relations { texts.append("of \(link.reason)") }
        }
        for document in notes.map(\.document) {
            for section in document.sections { texts += section.statements.map(\.text) }
            for question in document.questions { texts += [question.text, question.answer] }
        }
        return texts
    }
}
