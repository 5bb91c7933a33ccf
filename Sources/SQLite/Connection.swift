internal import CSQLite

/// A connection to one database file. Closed when it goes out of scope; one owner, one thread.
package struct Connection: ~Copyable {
    let handle: OpaquePointer
    private let statements = StatementCache()

    /// Opens the database at `path`, made if it is missing unless `create` is false. `:memory:` keeps it in
    /// memory. Writers wait for one another up to `patience` milliseconds.
    package init(
        path: String, create: Bool = true, readOnly: Bool = false, patience: Int32 = 60_000
    ) throws(SQLiteError) {
        var handle: OpaquePointer?
        var flags = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
        if create, !readOnly { flags |= SQLITE_OPEN_CREATE }
        let code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let handle else {
            let error = SQLiteError(code, of: handle)
            sqlite3_close_v2(handle)
            throw error
        }
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_timeout(handle, patience)
        self.handle = handle
    }

    deinit {
        statements.removeAll()
        sqlite3_close_v2(handle)
    }

    /// Runs every statement in `sql`; rows are thrown away.
    package func execute(_ sql: String) throws(SQLiteError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw SQLiteError(code, of: handle, sql: sql) }
    }

    package func prepare(_ sql: String) throws(SQLiteError) -> Statement {
        try Statement(sql, on: handle, statements)
    }

    /// Runs one statement with `values`.
    package func run<each Item: Bindable>(_ sql: String, _ values: repeat each Item) throws(SQLiteError) {
        let statement = try prepare(sql)
        try statement.bind(repeat each values)
        while try statement.step() {}
    }

    /// What `read` makes of each row that `sql` finds with `values`, in order.
    package func rows<Element>(
        _ sql: String, _ values: [any Bindable] = [], _ read: (Row) throws -> Element
    ) throws -> [Element] {
        let statement = try prepare(sql)
        try statement.bind(values)
        var elements: [Element] = []
        while try statement.step() { elements.append(try read(statement.row)) }
        return elements
    }

    /// What `read` makes of the first row, or nil if there is none.
    package func first<Element>(
        _ sql: String, _ values: [any Bindable] = [], _ read: (Row) throws -> Element
    ) throws -> Element? {
        let statement = try prepare(sql)
        try statement.bind(values)
        return try statement.step() ? try read(statement.row) : nil
    }

    /// Runs `body` as one transaction that holds the write lock from its beginning: all of it lands, or, if it
    /// throws, nothing. May stand inside another one, of which it then is a part that can fail by itself.
    package func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        let isNested = sqlite3_get_autocommit(handle) == 0
        try execute(isNested ? "SAVEPOINT part" : "BEGIN IMMEDIATE")
        do {
            let result = try body()
            try execute(isNested ? "RELEASE part" : "COMMIT")
            return result
        } catch {
            if isNested {
                try execute("ROLLBACK TO part; RELEASE part")
            } else if sqlite3_get_autocommit(handle) == 0 {
                // A full disk may have rolled the transaction back already.
                try execute("ROLLBACK")
            }
            throw error
        }
    }

    /// Runs `body`, which only reads, on one picture of the database: its queries agree with one another, and the
    /// file is locked once for all of them.
    package func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
        guard sqlite3_get_autocommit(handle) != 0 else { return try body() }
        try execute("BEGIN")
        defer { try? execute("COMMIT") }
        return try body()
    }

    /// The row id of the last row inserted.
    package var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

    /// Rows changed by the last statement.
    package var changes: Int { Int(sqlite3_changes64(handle)) }

    /// Copies the whole database to a new file at `path`, as one consistent picture, while others read and write.
    package func backup(to path: String) throws(SQLiteError) {
        try run("VACUUM INTO ?1", path)
    }
}
