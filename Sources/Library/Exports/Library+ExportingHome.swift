import JSON
internal import SQLite

extension Library {
    /// What the first member of an exported home says.
    static let homeFormat = "study-home"
    /// Rises when what is written here changes; the tables within have the number of the schema.
    static let homeVersion = 1

    /// Everything that the home holds and that cannot be made again, as one JSON document.
    ///
    /// ```json
    /// {"format":"study-home","version":1,"schema":4,"tables":[
    /// {"name":"review","columns":["key","card",…],"rows":[
    /// [1,"chunking.basic.definition",…]
    /// ]}
    /// ]}
    /// ```
    ///
    /// Tables and their columns are those of the database, in which each is described (``Schema``). Rows stand one
    /// a line in the order of their keys, so the same content always gives the same bytes. Bytes that are no text
    /// are `{"hex":"…"}`.
    package func exportedHome() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try exportHome { bytes += $0 }
        return bytes
    }

    /// The same, handed over piece by piece: memory does not grow with the home.
    package func exportHome(to write: ([UInt8]) throws -> Void) throws {
        try translating {
            // One picture, whatever others write meanwhile.
            try sparingMemory { try database.transaction { try writeHomeDocument(to: write) } }
        }
    }

    func homeDocument() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try writeHomeDocument { bytes += $0 }
        return bytes
    }

    private static let pieceSize = 1 << 16

    private func writeHomeDocument(to put: ([UInt8]) throws -> Void) throws {
        var writer = JSONWriter()
        writer.write(raw: "{\"format\":")
        writer.write(.string(Self.homeFormat))
        writer.write(raw: ",\"version\":")
        writer.write(.integer(Self.homeVersion))
        writer.write(raw: ",\"schema\":")
        writer.write(.integer(try version()))
        writer.write(raw: ",\"tables\":[")
        for (index, table) in try HomeTable.all(in: database).enumerated() {
            writer.write(raw: index == 0 ? "\n" : ",\n")
            try write(table, to: &writer, put)
        }
        writer.write(raw: "\n]}\n")
        try put(writer.drain())
    }

    private func write(
        _ table: HomeTable, to writer: inout JSONWriter, _ put: ([UInt8]) throws -> Void
    ) throws {
        writer.write(raw: "{\"name\":")
        writer.write(.string(table.name))
        writer.write(raw: ",\"columns\":")
        writer.write(.array(table.columns.map(JSONValue.string)))
        writer.write(raw: ",\"rows\":[")
        let derived = HomeTable.derivedSettings.map { "'\($0)'" }.joined(separator: ", ")
        let condition = table.name == "setting" ? "WHERE key NOT IN (\(derived))" : ""
        let statement = try database.prepare(
            "SELECT \(table.list) FROM \(table.name) \(condition) ORDER BY \(table.order.joined(separator: ", "))")
        var isFirst = true
        while try statement.step() {
            writer.write(raw: isFirst ? "\n" : ",\n")
            isFirst = false
            let row = statement.row
            writer.write(.array(table.columns.indices.map { Self.json(row.value($0)) }))
            if writer.bytes.count >= Self.pieceSize { try put(writer.drain()) }
        }
        writer.write(raw: isFirst ? "]}" : "\n]}")
    }

    private static func json(_ value: Value) -> JSONValue {
        switch value {
        case .null: .null
        case .integer(let integer): .integer(Int(integer))
        case .real(let number): .number(number)
        case .text(let text): .string(text)
        case .blob(let bytes):
            .object([
                JSONValue.Member(
                    "hex", .string(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()))
            ])
        }
    }
}
