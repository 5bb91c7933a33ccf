import JSON

/// JSON: read, written and read again, and every value at its place.
struct JSONTarget: FuzzTarget {
    static var seeds: [[UInt8]] {
        seeds([
            #"{"a":[1,-2.5e-3,0,1E+400,true,false,null],"":"\u00e9\ud83d\ude00\ud800\\\"\/\b\f\n\r\t","a":{}}"#,
            "\u{FEFF} [NaN, Infinity, -Infinity, 9223372036854775807, -9223372036854775808, -0, 0.1]\n",
            #"[[[[[]]]], {"x": {"y": [" é 😀 "]}}, 123456789012345678901234567890, 1e-320]"#,
        ])
    }

    func fault(in bytes: [UInt8]) -> String? {
        let document: JSONDocument
        do {
            document = try JSONDocument(bytes)
        } catch {
            let lines = 1 + bytes.count { $0 == 0x0A }
            guard (0...bytes.count).contains(error.offset), (1...lines).contains(error.line(in: bytes)) else {
                return "a fault outside the document: \(error)"
            }
            return nil
        }
        if let fault = Self.fault(in: document.root, within: 0..<bytes.count) { return fault }
        let value = document.root.value
        for indentation in [nil, 2] {
            let text = JSONWriter.string(value, indentation: indentation)
            guard let again = try? JSONValue(parsing: Array(text.utf8)) else { return "written and not read: \(text)" }
            guard Self.finite(value) == again else { return "\(value) became \(again)" }
        }
        return nil
    }

    private static func fault(in node: JSONNode, within outer: Range<Int>) -> String? {
        guard node.range.lowerBound >= outer.lowerBound, node.range.upperBound <= outer.upperBound else {
            return "a value outside of what it is in: \(node.range) in \(outer)"
        }
        var end = node.range.lowerBound
        for child in node.children {
            guard child.offset > end || child.offset == end && node.isArray else { return "values overlap at \(end)" }
            if let fault = fault(in: child, within: end..<node.range.upperBound) { return fault }
            end = child.range.upperBound
        }
        return nil
    }

    /// The value as it is written: what is beyond a double is null, and whole numbers stand without a fraction.
    private static func finite(_ value: JSONValue) -> JSONValue {
        switch value {
        case .number(let number) where !number.isFinite: .null
        case .number(let number) where number == number.rounded() && !(number == 0 && number.sign == .minus):
            Int(number.description.replacing(".0", with: "")).map(JSONValue.integer) ?? value
        case .array(let elements): .array(elements.map(finite))
        case .object(let members): .object(members.map { JSONValue.Member($0.name, finite($0.value)) })
        default: value
        }
    }
}
