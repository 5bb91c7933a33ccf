import SQLite

extension Library {
    /// How much a concept matters, 0...1, by its id: new cards are asked in this order.
    package func cardImportance() throws -> (_ concept: String) -> Double {
        try relateConcepts()
        let shares = try translating {
            try database.rows("SELECT id, importance FROM concept") { (id: $0.string(0), share: $0.double(1)) }
        }
        let byID = Dictionary(shares.map { ($0.id, $0.share) }) { first, _ in first }
        return { byID[$0] ?? 0 }
    }
}
