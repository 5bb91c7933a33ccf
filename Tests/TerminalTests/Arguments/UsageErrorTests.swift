import Terminal
import Testing

@Suite struct UsageErrorTests {
    @Test(arguments: [
        (["serch", "rag"], "study: unknown command 'serch'\nDid you mean 'search'?\nTry 'study --help'."),
        (["xyzzy"], "study: unknown command 'xyzzy'\nTry 'study --help'."),
        (["__complet"], "study: unknown command '__complet'\nTry 'study --help'."),
        (
            ["config", "sett"],
            "study config: unknown subcommand 'sett'\nDid you mean 'set'?\nTry 'study config --help'."
        ),
        (
            ["cards", "burn"],
            "study cards: unknown subcommand 'burn'\nIt can be list or add.\nTry 'study cards --help'."
        ),
        (["config"], "study config: a subcommand is missing: set\nTry 'study config --help'."),
        (
            ["search", "--limt", "3"],
            "study search: unknown option '--limt'\nDid you mean '--limit'? If it is a word, put '--' before it.\nTry 'study search --help'."
        ),
        (
            ["search", "rag", "--vision"],
            "study search: unknown option '--vision'\nDid you mean '--version'? If it is a word, put '--' before it.\n"
                + "Try 'study search --help'."
        ),
        (
            ["cards", "add", "--topic", "x"],
            "study cards add: unknown option '--topic'\nTry 'study cards add --help'."
        ),
        (["--topic", "x", "cards"], "study: unknown option '--topic'\nTry 'study --help'."),
        (
            ["grade", "-q", "c1", "good"],
            "study grade: unknown option '-q'\nIf it is a word, put '--' before it.\n"
                + "Try 'study grade --help'."
        ),
        (
            ["cards", "list", "-topic"],
            "study cards list: unknown option '-topic'\nDid you mean '--topic'?\nTry 'study cards list --help'."
        ),
        (["--now=1", "--nwo", "2"], "study: unknown option '--nwo'\nTry 'study --help'."),
        (["search", "rag", "--limit"], "study search: --limit needs a value: --limit N\nTry 'study search --help'."),
        (
            ["search", "--limit", "--json", "rag"],
            "study search: --limit needs a value: --limit N, but '--json' follows\n"
                + "If that is the value, write --limit=--json.\nTry 'study search --help'."
        ),
        (
            ["search", "--json=yes", "rag"],
            "study search: --json takes no value, but 'yes' was given\nTry 'study search --help'."
        ),
        (
            ["search"],
            "study search: QUERY is missing\nUsage: study search QUERY... [options]\nTry 'study search --help'."
        ),
        (
            ["grade", "c1"],
            "study grade: GRADE is missing\nUsage: study grade CARD again|hard|good|easy\nTry 'study grade --help'."
        ),
        (
            ["sources", "a", "b"],
            "study sources: unexpected argument 'b'\nUsage: study sources [edit] [SOURCE]\n"
                + "Try 'study sources --help'."
        ),
        (
            ["grade", "c1", "goood"],
            "study grade: GRADE cannot be 'goood': choose again, hard, good or easy\nDid you mean 'good'?\n"
                + "Try 'study grade --help'."
        ),
        (
            ["--color", "red"],
            "study: --color cannot be 'red': choose auto, always or never\nTry 'study --help'."
        ),
        (
            ["search", "-n", "1", "--limit", "2"],
            "study search: --limit was given more than once\nTry 'study search --help'."
        ),
        (
            ["config", "set", "a", "b", "--fuzz", "--no-fuzz"],
            "study config set: --fuzz and --no-fuzz cannot stand together\nTry 'study config set --help'."
        ),
        (["se\u{1B}[31mrch"], "study: unknown command 'se␛[31mrch'\nTry 'study --help'."),
    ])
    func `a mistake is named, with what was probably meant`(line: [String], message: String) {
        let error = #expect(throws: UsageError.self) { try ArgumentParser(SampleProgram.root).parse(line) }
        #expect(error?.description == message)
        #expect((1...3).contains(error?.lines.count ?? 0))
    }

    @Test(arguments: [
        ("0", "a whole number from 1 to 100"), ("101", "a whole number from 1 to 100"),
        ("ten", "a whole number from 1 to 100"), ("1e1", "a whole number from 1 to 100"),
        ("99999999999999999999", "a whole number from 1 to 100"), ("", "a whole number from 1 to 100"),
    ])
    func `a number out of range is refused with the range`(word: String, expected: String) throws {
        let arguments = try SampleProgram.parse("search", "rag", "--limit=\(word)")
        let error = #expect(throws: UsageError.self) { try arguments.integer("limit", in: 1...100) }
        #expect(error?.lines.first == "study search: --limit cannot be '\(word)': give \(expected)")
    }

    @Test func `other numbers and values are refused likewise`() throws {
        let arguments = try SampleProgram.parse("config", "set", "retention", "nan")
        let number = #expect(throws: UsageError.self) { try arguments.number("VALUE", in: 0.7...0.99) }
        #expect(number?.lines.first == "study config set: VALUE cannot be 'nan': give a number from 0.7 to 0.99")
        let open = #expect(throws: UsageError.self) { try arguments.integer("VALUE", in: 1...) }
        #expect(open?.lines.first == "study config set: VALUE cannot be 'nan': give a whole number of 1 or more")
        let own = arguments.error(.badValue(name: "--at", value: "x", expected: "a time such as 2026-03-01T09:00:00Z"))
        #expect(own.lines.first == "study config set: --at cannot be 'x': give a time such as 2026-03-01T09:00:00Z")
    }

    @Test func `a page pasted into a command line does not fill the screen`() {
        let error = #expect(throws: UsageError.self) { try SampleProgram.parse(String(repeating: "word ", count: 500)) }
        #expect((error?.lines.first?.count ?? 999) < 100)
    }

    @Test func `help for a command that is not there suggests one`() throws {
        let parser = ArgumentParser(SampleProgram.root)
        #expect(try parser.commands(at: ["cards", "add"]).map(\.name) == ["study", "cards", "add"])
        let error = #expect(throws: UsageError.self) { try parser.commands(at: ["card"]) }
        #expect(error?.lines[1] == "Did you mean 'cards'?")
        let deeper = #expect(throws: UsageError.self) { try parser.commands(at: ["grade", "x"]) }
        #expect(deeper?.lines[0] == "study grade: unexpected argument 'x'")
    }
}
