/// What can be bound to a parameter of a statement.
package protocol Bindable {
    func bind(to parameter: Parameter) throws(SQLiteError)
}

extension Value: Bindable {
    package func bind(to parameter: Parameter) throws(SQLiteError) {
        switch self {
        case .null: try parameter.setNull()
        case .integer(let value): try parameter.set(value)
        case .real(let value): try parameter.set(value)
        case .text(let text): try parameter.set(text)
        case .blob(let bytes): try parameter.set(bytes)
        }
    }
}

extension Int: Bindable {
    package func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(Int64(self)) }
}

extension Int64: Bindable {
    package func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(self) }
}

extension Bool: Bindable {
    package func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(Int64(self ? 1 : 0)) }
}

extension Double: Bindable {
    package func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(self) }
}

extension String: Bindable {
    package func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(self) }
}

extension Array: Bindable where Element == UInt8 {
    package func bind(to parameter: Parameter) throws(SQLiteError) { try parameter.set(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
    package func bind(to parameter: Parameter) throws(SQLiteError) {
        if let self { try self.bind(to: parameter) } else { try parameter.setNull() }
    }
}
