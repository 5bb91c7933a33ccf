internal import CSQLite

/// Says how well a row answers a full-text query: an auxiliary function of FTS5,
/// <https://www.sqlite.org/fts5.html#custom_auxiliary_functions>.
package protocol FullTextRanking: AnyObject {
    /// Higher is better.
    func score(_ match: FullTextMatch) -> Double
}

/// A row of a full-text table that a query matches. Valid only while it is being scored.
package struct FullTextMatch {
    private let interface: UnsafePointer<Fts5ExtensionApi>
    private let context: OpaquePointer

    init(_ interface: UnsafePointer<Fts5ExtensionApi>, _ context: OpaquePointer) {
        self.interface = interface
        self.context = context
    }

    /// Where a phrase of the query stands.
    package struct Instance {
        /// The number of the phrase in the query, from 0.
        package let phrase: Int
        /// From 0.
        package let column: Int
        /// The position of its first token in the column, from 0.
        package let position: Int
    }

    package var row: Int { Int(interface.pointee.xRowid(context)) }

    /// Phrases in the query; single words are phrases of one token.
    package var phraseCount: Int { Int(interface.pointee.xPhraseCount(context)) }

    /// Rows in the table.
    package var rowCount: Int {
        var count: sqlite3_int64 = 0
        _ = interface.pointee.xRowCount(context, &count)
        return Int(count)
    }

    /// Tokens in a column over all rows.
    package func totalSize(ofColumn column: Int) -> Int {
        var size: sqlite3_int64 = 0
        _ = interface.pointee.xColumnTotalSize(context, Int32(column), &size)
        return Int(size)
    }

    /// Tokens in a column of this row.
    package func size(ofColumn column: Int) -> Int {
        var size: Int32 = 0
        _ = interface.pointee.xColumnSize(context, Int32(column), &size)
        return Int(size)
    }

    /// Rows of the table that hold a phrase. Walks all of them.
    package func rowCount(ofPhrase phrase: Int) -> Int {
        var count = 0
        withUnsafeMutablePointer(to: &count) { count in
            _ = interface.pointee.xQueryPhrase(context, Int32(phrase), count) { _, _, count in
                count?.assumingMemoryBound(to: Int.self).pointee += 1
                return SQLITE_OK
            }
        }
        return count
    }

    /// Calls `body` for every place where a phrase stands, by column and position.
    @inline(__always)
    package func forEachInstance(_ body: (Instance) -> Void) {
        var count: Int32 = 0
        guard interface.pointee.xInstCount(context, &count) == SQLITE_OK else { return }
        for index in 0..<count {
            var (phrase, column, position): (Int32, Int32, Int32) = (0, 0, 0)
            guard interface.pointee.xInst(context, index, &phrase, &column, &position) == SQLITE_OK else { return }
            body(Instance(phrase: Int(phrase), column: Int(column), position: Int(position)))
        }
    }
}
