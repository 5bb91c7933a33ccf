import Concepts
import SQLite
import Text

extension Library {
    /// The topic that a person calls `name`, in any case, with blanks or hyphens.
    package func find(topic name: String) throws -> String {
        try translating {
            let topics = try database.rows(
                """
                SELECT topic FROM source_topic UNION SELECT topic FROM document WHERE topic IS NOT NULL
                UNION SELECT topic FROM card WHERE topic != '' ORDER BY 1
                """
            ) { $0.string(0) }
            let wanted = Slug.make(from: name)
            if let found = topics.first(where: { Slug.make(from: $0) == wanted }) { return found }
            throw LibraryError.unknownTopic(name, near: EditDistance.suggestions(for: name, among: topics))
        }
    }

    /// The id of the concept that a person calls `name`: its id, name or an alias.
    package func find(concept name: String) throws -> String {
        try concept(named: name).id.text
    }
}
