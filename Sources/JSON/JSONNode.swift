/// One value of a ``JSONDocument``.
package struct JSONNode: Sendable {
    let storage: JSONStorage
    let index: Int

    private var entry: JSONEntry { storage.entries[index] }

    /// The byte at which the value begins; for a string, the byte after its quote.
    package var offset: Int { Int(entry.offset) }

    /// The bytes of the value as they stand in the document; those of a string without its quotes.
    package var range: Range<Int> { entry.range }

    package var isNull: Bool { entry.kind == .null }
    package var isArray: Bool { entry.kind == .array }
    package var isObject: Bool { entry.kind == .object }
    package var isString: Bool { entry.kind == .string || entry.kind == .escapedString }

    /// Whether a string holds escapes, so that its bytes are not its text.
    package var isEscaped: Bool { entry.kind == .escapedString }

    package var text: String? {
        switch entry.kind {
        case .string: String(decoding: storage.bytes[range], as: UTF8.self)
        case .escapedString: JSONText.unescaped(storage.bytes, range)
        default: nil
        }
    }

    package var number: Double? {
        entry.kind == .number ? JSONText.number(storage.bytes, range) : nil
    }

    /// A number without fraction and exponent.
    package var integer: Int? {
        entry.kind == .number ? JSONText.integer(storage.bytes, range) : nil
    }

    package var bool: Bool? {
        switch entry.kind {
        case .yes: true
        case .no: false
        default: nil
        }
    }

    /// The elements of an array, or the values of an object; none for everything else.
    package var children: Children {
        switch entry.kind {
        case .array, .object:
            Children(
                storage: storage, position: index + 1, end: Int(entry.next), step: entry.kind == .object ? 1 : 0)
        default: Children(storage: storage, position: 0, end: 0, step: 0)
        }
    }

    /// The members of an object in order; none for everything else.
    package var members: some Sequence<(name: String, value: JSONNode)> {
        let isObject = isObject
        return (isObject ? children : Children(storage: storage, position: 0, end: 0, step: 0)).lazy.map { value in
            (name: JSONNode(storage: value.storage, index: value.index - 1).text ?? "", value: value)
        }
    }

    /// The value of the first member called `name`. Linear in the members.
    package subscript(name: StaticString) -> JSONNode? {
        guard isObject else { return nil }
        let entries = storage.entries
        var key = index + 1
        let end = Int(entry.next)
        while key < end {
            if isKey(entries[key], name) { return JSONNode(storage: storage, index: key + 1) }
            key = Int(entries[key + 1].next)
        }
        return nil
    }

    private func isKey(_ entry: JSONEntry, _ name: StaticString) -> Bool {
        guard Int(entry.end - entry.offset) == name.utf8CodeUnitCount else { return false }
        let start = name.utf8Start
        for offset in 0..<name.utf8CodeUnitCount where storage.bytes[Int(entry.offset) + offset] != start[offset] {
            return false
        }
        return true
    }

    /// The value without its places.
    package var value: JSONValue {
        switch entry.kind {
        case .null: .null
        case .yes: .bool(true)
        case .no: .bool(false)
        case .number: integer.map(JSONValue.integer) ?? .number(number ?? .nan)
        case .string, .escapedString: .string(text ?? "")
        case .array: .array(children.map(\.value))
        case .object: .object(members.map { JSONValue.Member($0.name, $0.value.value) })
        }
    }

    /// The values directly in an array or object.
    package struct Children: Sequence, IteratorProtocol {
        let storage: JSONStorage
        /// The next entry to look at.
        var position: Int
        let end: Int
        /// The entries between a value and the one before: the key of a member.
        let step: Int

        package mutating func next() -> JSONNode? {
            guard position + step < end else { return nil }
            let node = JSONNode(storage: storage, index: position + step)
            position = Int(storage.entries[position + step].next)
            return node
        }
    }
}
