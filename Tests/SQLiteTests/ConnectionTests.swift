import SQLite
import Testing

@Suite struct ConnectionTests {
    struct Stop: Error {}

    @Test func `every kind of value comes back as it went in`() throws {
        let database = try Connection(path: ":memory:")
        try database.execute("CREATE TABLE t (i INTEGER, r REAL, s TEXT, e TEXT, b BLOB, n TEXT) STRICT")
        try database.run(
            "INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)", -7, 1.5, "žluť 🐴\u{0}x", "", [UInt8](0...255), String?.none)
        let row = try database.first("SELECT * FROM t") {
            ($0.int(0), $0.double(1), $0.string(2), $0.optionalString(3), $0.bytes(4), $0.optionalString(5))
        }
        let found = try #require(row)
        #expect(found.0 == -7)
        #expect(found.1 == 1.5)
        #expect(found.2 == "žluť 🐴\u{0}x")
        #expect(found.3 == "")
        #expect(found.4 == [UInt8](0...255))
        #expect(found.5 == nil)
    }

    @Test func `a transaction that throws leaves nothing behind`() throws {
        let database = try Connection(path: ":memory:")
        try database.execute("CREATE TABLE t (x INTEGER) STRICT")
        #expect(throws: Stop.self) {
            try database.transaction {
                try database.run("INSERT INTO t VALUES (1)")
                throw Stop()
            }
        }
        #expect(try database.rows("SELECT x FROM t") { $0.int(0) } == [])
    }

    @Test func `a part of a transaction can fail by itself`() throws {
        let database = try Connection(path: ":memory:")
        try database.execute("CREATE TABLE t (x INTEGER) STRICT")
        try database.transaction {
            try database.run("INSERT INTO t VALUES (1)")
            do {
                try database.transaction {
                    try database.run("INSERT INTO t VALUES (2)")
                    throw Stop()
                }
            } catch is Stop {}
            try database.run("INSERT INTO t VALUES (3)")
        }
        #expect(try database.rows("SELECT x FROM t ORDER BY x") { $0.int(0) } == [1, 3])
    }

    @Test func `an error names the statement and never the values`() throws {
        let database = try Connection(path: ":memory:")
        try database.execute("CREATE TABLE t (x INTEGER UNIQUE) STRICT")
        try database.run("INSERT INTO t VALUES (?)", 42)
        do {
            try database.run("INSERT INTO t VALUES (?)", 42)
            Issue.record("a second 42 was taken")
        } catch {
            #expect(error.kind == .constraint)
            #expect(error.description == "UNIQUE constraint failed: t.x (SQLite 2067), in: INSERT INTO t VALUES (?)")
        }
        #expect(throws: SQLiteError.self) { try database.execute("SELEC 1") }
        #expect(throws: SQLiteError.self) { _ = try Connection(path: "/nowhere/at/all.db") }
    }

    @Test func `a statement that is used twice at once is two`() throws {
        let database = try Connection(path: ":memory:")
        try database.execute("CREATE TABLE t (x INTEGER) STRICT; INSERT INTO t VALUES (1), (2), (3)")
        let pairs = try database.rows("SELECT x FROM t WHERE x > ?1 ORDER BY x", [0]) { row in
            let first = row.int(0)
            return try database.rows("SELECT x FROM t WHERE x > ?1 ORDER BY x", [first]) { (first, $0.int(0)) }
        }.flatMap { $0 }
        #expect(pairs.map(\.0) == [1, 1, 2])
        #expect(pairs.map(\.1) == [2, 3, 3])
    }

    @Test func `a statement that is used again knows nothing of before`() throws {
        let database = try Connection(path: ":memory:")
        try database.execute("CREATE TABLE t (x TEXT) STRICT")
        try database.run("INSERT INTO t VALUES (?1)", "one")
        #expect(throws: SQLiteError.self) { try database.run("INSERT INTO t VALUES (?1)", [UInt8](0...3)) }
        try database.run("INSERT INTO t VALUES (?1)", String?.none)
        #expect(try database.first("SELECT x FROM t") { $0.optionalString(0) } == "one")
        try database.execute("ALTER TABLE t ADD COLUMN y INTEGER")
        #expect(try database.rows("SELECT * FROM t") { $0.isNull(1) } == [true, true])
        #expect(try database.rows("SELECT x FROM t") { $0.optionalString(0) } == ["one", nil])
    }
}
