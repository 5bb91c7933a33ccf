import JSON
import TestSupport
import Testing

@Suite struct JSONTests {
    static let documents: [(String, JSONValue)] = [
        ("null", .null), ("true", true), (" [1, 2.5, -3e2] ", [1, 2.5, -300.0]), ("{}", [:]), ("[]", []),
        (#"{"b":{"a":[null]},"a":false}"#, ["b": ["a": [nil]], "a": false]), (#""\u00e9\n\"\/""#, "é\n\"/"),
        (#""\ud83d\ude00""#, "😀"), (#""\ud83d!""#, "\u{FFFD}!"), ("9223372036854775807", .integer(.max)),
        ("-9223372036854775808", .integer(.min)), ("9223372036854775808", 9_223_372_036_854_775_808.0),
        ("[NaN, -Infinity, Infinity]", [nil, nil, nil]), ("\u{FEFF}[1]", [1]), ("\"a\tb\"", "a\tb"),
        ("0.1", 0.1), ("123456789012345678901234567890.5", 123456789012345678901234567890.5),
        ("1e400", .number(.infinity)),
    ]

    @Test(arguments: documents)
    func `reads`(text: String, value: JSONValue) throws {
        #expect(try JSONValue(parsing: Array(text.utf8)) == value)
    }

    @Test(arguments: [
        ("", JSONError.endOfInput(offset: 0)), ("[1, 2", .endOfInput(offset: 5)),
        ("[1 2]", .unexpected(byte: 0x32, offset: 3)),
        ("{\"a\" 1}", .unexpected(byte: 0x31, offset: 5)), ("{a:1}", .unexpected(byte: 0x61, offset: 1)),
        ("\"ab\ncd\"", .unclosedString(offset: 0)), (#""\x""#, .badEscape(offset: 1)),
        (#""\u12g4""#, .badEscape(offset: 1)),
        ("01", .badNumber(offset: 0)), ("-", .badNumber(offset: 0)), ("1.", .badNumber(offset: 0)),
        ("1e+", .badNumber(offset: 0)),
        ("[] []", .trailing(offset: 3)), ("[1,]", .unexpected(byte: 0x5D, offset: 3)), ("tru", .endOfInput(offset: 3)),
        ("nul1", .unexpected(byte: 0x31, offset: 3)), ("\"", .endOfInput(offset: 1)), (#""\"#, .endOfInput(offset: 2)),
    ])
    func `refuses with the place`(text: String, error: JSONError) {
        #expect(throws: error) { try JSONValue(parsing: Array(text.utf8)) }
    }

    @Test(arguments: [10_000, 1_000_000])
    func `deep nesting is an error with its line`(depth: Int) throws {
        let text = "\n\n" + String(repeating: "[", count: depth)
        let bytes = Array(text.utf8)
        let error = #expect(throws: JSONError.self) { try JSONDocument(bytes) }
        #expect(error?.line(in: bytes) == 3)
        #expect(error == .tooDeep(offset: 2 + JSONDocument.deepest))
    }

    @Test func `nodes know where they stand`() throws {
        let bytes = Array("{\"a\": [10,\n \"x\"],\n \"b\": null}".utf8)
        let root = try JSONDocument(bytes).root
        #expect(root["a"]?.children.map { $0.offset } == [7, 13])
        #expect(root["b"]?.isNull == true)
        #expect(root["c"] == nil)
        #expect(root.members.map(\.name) == ["a", "b"])
    }

    static let values: [(JSONValue, String)] = [
        (.number(1), "1"), (.number(0.1), "0.1"), (.number(.nan), "null"), (.number(-.infinity), "null"),
        (.number(1e300), "1e+300"), ("a\"b\\c\u{1}\u{1F}/é", #""a\"b\\c\u0001\u001f/é""#), ([], "[]"), ([:], "{}"),
        (["z": nil, "a": [true, 1]], #"{"z":null,"a":[true,1]}"#),
    ]

    @Test(arguments: values)
    func `writes`(value: JSONValue, text: String) {
        #expect(JSONWriter.string(value) == text)
    }

    @Test func `writes with indentation`() {
        let value: JSONValue = ["a": [1, []], "b": [:]]
        #expect(JSONWriter.string(value, indentation: 2) == "{\n  \"a\": [\n    1,\n    []\n  ],\n  \"b\": {}\n}")
    }

    @Test(arguments: 0..<300)
    func `what is written reads back the same`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let value = JSONValue.random(&random, depth: 5)
        for indentation in [nil, 2] {
            let text = JSONWriter.string(value, indentation: indentation)
            #expect(try JSONValue(parsing: Array(text.utf8)) == value.settled)
        }
    }

    @Test(arguments: 0..<300)
    func `damaged documents never crash and errors lie inside`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var bytes = Array(JSONWriter.string(JSONValue.random(&random, depth: 4)).utf8)
        for _ in 0...Int.random(in: 0..<4, using: &random) where !bytes.isEmpty {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        do {
            _ = try JSONValue(parsing: bytes)
        } catch {
            #expect((0...bytes.count).contains(error.offset))
        }
    }
}
