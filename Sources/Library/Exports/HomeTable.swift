internal import SQLite

/// A table that goes along when a whole home is exported.
struct HomeTable {
    let name: String
    let columns: [String]
    /// What its rows are ordered by, so that the same content gives the same bytes.
    let order: [String]

    /// The order of rows that SQL reads and writes.
    var list: String { columns.joined(separator: ", ") }

    /// Made from what is exported, again and at any time; or of one moment only.
    private static let derived: Set<String> = [
        "evidence", "relation", "mention", "linked_text", "concept_name", "concept", "last_hit",
    ]

    /// Settings that say what of the derived is up to date.
    static let derivedSettings = [Library.linkedKey, Library.relatedKey]

    /// In the order in which they can be emptied: passages by themselves, since the search index follows these.
    static let emptied = [
        "evidence", "relation", "mention", "linked_text", "concept_name", "concept", "last_hit", "passage",
    ]

    /// The settings last: triggers on other tables change them.
    static func all(in database: borrowing Connection) throws -> [HomeTable] {
        let names = try database.rows(
            """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            ORDER BY name = 'setting', name
            """
        ) { $0.string(0) }
        return try names.filter { !derived.contains($0) }.map { name in
            let columns = try database.rows("SELECT name, pk FROM pragma_table_info(?1)", [name]) {
                (name: $0.string(0), key: $0.int(1))
            }
            let key = columns.filter { $0.key > 0 }.sorted { $0.key < $1.key }.map(\.name)
            return HomeTable(name: name, columns: columns.map(\.name), order: key.isEmpty ? ["rowid"] : key)
        }
    }
}
