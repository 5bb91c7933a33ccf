import JSON
internal import SQLite

/// An exported home as it is read: nobody vouches for it. Every fault is thrown with the line it stands in.
struct HomeDocument {
    private let document: JSONDocument
    private let bytes: [UInt8]

    /// Whole numbers beyond cannot come from us, and reckoning with them would overflow.
    private static let largest = 1 << 53

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        do {
            document = try JSONDocument(bytes)
        } catch {
            throw LibraryError.badExport(line: error.line(in: bytes), reason: error.description)
        }
    }

    func fault(_ node: JSONNode, _ reason: String) -> LibraryError {
        .badExport(line: 1 + bytes.prefix(node.offset).count { $0 == UInt8(ascii: "\n") }, reason: reason)
    }

    /// Hands over each table with the columns and rows of the document.
    ///
    /// Throws for another format or version, and for tables and columns that are not among `known`.
    func forEachTable(
        schema: Int, known: [HomeTable], _ body: (HomeTable, _ rows: JSONNode) throws -> Void
    ) throws {
        let root = document.root
        guard root["format"]?.text == Library.homeFormat, let version = root["version"]?.integer else {
            throw fault(root, "this is not what study export json writes")
        }
        guard version == Library.homeVersion, let taken = root["schema"]?.integer, taken <= schema else {
            throw fault(root, "this was written by a newer study; update this one")
        }
        guard let tables = root["tables"], tables.isArray else { throw fault(root, "there are no tables") }
        var seen: Set<String> = []
        for node in tables.children {
            let name = node["name"]?.text ?? ""
            guard let table = known.first(where: { $0.name == name }) else {
                throw fault(node, "there is no table “\(name)”")
            }
            guard seen.insert(name).inserted else { throw fault(node, "the table \(name) stands here twice") }
            let columns = node["columns"]?.children.map { $0.text ?? "" } ?? []
            guard !columns.isEmpty, Set(columns).count == columns.count else {
                throw fault(node, "the columns of \(name) are missing or stand twice")
            }
            if let unknown = columns.first(where: { !table.columns.contains($0) }) {
                throw fault(node, "\(name) has no column “\(unknown)”")
            }
            guard let rows = node["rows"], rows.isArray else { throw fault(node, "\(name) has no rows") }
            try body(HomeTable(name: name, columns: columns, order: table.order), rows)
        }
    }

    /// The values of a row.
    func values(_ row: JSONNode, of table: HomeTable) throws -> [Value] {
        let values = try row.children.map { node -> Value in
            if node.isNull { return .null }
            if let text = node.text { return .text(text) }
            if let integer = node.integer {
                guard integer.magnitude <= Self.largest else { throw fault(node, "\(integer) is out of bounds") }
                return .integer(Int64(integer))
            }
            if let number = node.number, number.isFinite { return .real(number) }
            if let bytes = node["hex"]?.text.flatMap(Self.bytes) { return .blob(bytes) }
            throw fault(node, "this is no value of \(table.name)")
        }
        guard row.isArray, values.count == table.columns.count else {
            throw fault(row, "a row of \(table.name) has \(table.columns.count) values, this one \(values.count)")
        }
        return values
    }

    private static func bytes(ofHex text: String) -> [UInt8]? {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
