import Terminal
import Testing

@Suite struct ArgumentParserTests {
    private func parse(_ line: [String]) throws(UsageError) -> ParsedArguments {
        try ArgumentParser(SampleProgram.root).parse(line)
    }

    @Test(
        arguments: [
            ([], []), (["search", "rag"], ["search"]), (["cards"], ["cards", "list"]),
            (["cards", "add"], ["cards", "add"]), (["cards", "--topic", "rag"], ["cards", "list"]),
            (["cards", "-t", "rag"], ["cards", "list"]), (["--home", "search", "cards"], ["cards", "list"]),
            (["sources"], ["sources"]), (["sources", "edit", "a"], ["sources", "edit"]),
            (["sources", "lex"], ["sources"]), (["sources", "--", "edit"], ["sources"]),
            (["__complete", "x"], ["__complete"]), (["--version"], []), (["cards", "--help"], ["cards"]),
            (["--help", "cards", "add"], ["cards", "add"]), (["search", "--bogus", "--help"], nil),
            (["search", "--help", "--bogus"], ["search"]), (["search", "-h"], ["search"]),
        ] as [([String], [String]?)])
    func `words lead to a command`(line: [String], path: [String]?) {
        #expect((try? parse(line))?.path == path)
    }

    @Test(arguments: [
        ["search", "rag", "--limit", "3"], ["search", "--limit=3", "rag"], ["search", "-n", "3", "rag"],
        ["--home", "x", "search", "rag", "-n", "3"],
    ])
    func `an option stands before or after the words, in each of its forms`(line: [String]) throws {
        let arguments = try parse(line)
        #expect(try arguments.integer("limit", in: 1...10) == 3)
        #expect(arguments.strings("QUERY") == ["rag"])
    }

    @Test(arguments: [
        ["--home", "h", "cards", "list"], ["cards", "--home", "h", "list"], ["cards", "list", "--home=h"],
    ])
    func `an option of the program stands before or after the command`(line: [String]) throws {
        #expect(try parse(line).string("home") == "h")
    }

    @Test(arguments: [
        (["rag", "-vision"], ["rag", "-vision"]), (["-vision", "rag"], ["-vision", "rag"]),
        (["-x", "rag"], ["rag"]), (["-xn", "rag"], ["-xn", "rag"]), (["-v", "rag"], ["-v", "rag"]),
        (["--", "--json", "-x"], ["--json", "-x"]), (["rag", "-"], ["rag", "-"]), (["-5"], ["-5"]),
        (["", " "], ["", " "]), (["search"], ["search"]),
    ])
    func `a query may hold words that begin with a dash`(words: [String], query: [String]) throws {
        #expect(try parse(["search"] + words).strings("QUERY") == query)
    }

    @Test func `short flags can be bundled and end with a value`() throws {
        let arguments = try parse(["cards", "list", "-jqtrag"])
        #expect(arguments.flag("json") && arguments.flag("quiet"))
        #expect(arguments.string("topic") == "rag")
        #expect(try parse(["cards", "list", "-jt=rag"]).string("topic") == "rag")
        #expect(try parse(["cards", "list", "-jt", "rag"]).string("topic") == "rag")
    }

    @Test func `a value may begin with a dash unless it is an option`() throws {
        #expect(try parse(["cards", "add", "--front", "-why"]).string("front") == "-why")
        #expect(try parse(["cards", "add", "--front="]).string("front") == "")
        #expect(try parse(["cards", "add", "--front=--help"]).string("front") == "--help")
        #expect(try parse(["cards", "add", "--front", "a=b=c"]).string("front") == "a=b=c")
        #expect(try parse(["cards", "add", "--front=a=b"]).string("front") == "a=b")
    }

    @Test func `a negatable flag is on, off or not given`() throws {
        #expect(try parse(["config", "set", "a", "1", "--fuzz"]).flagIfGiven("fuzz") == true)
        #expect(try parse(["config", "set", "a", "1", "--no-fuzz"]).flagIfGiven("fuzz") == false)
        #expect(try parse(["config", "set", "a", "-1"]).flagIfGiven("fuzz") == nil)
        #expect(try parse(["config", "set", "a", "-1"]).flag("fuzz", default: true))
        #expect(try parse(["config", "set", "a", "-.5"]).string("VALUE") == "-.5")
    }

    @Test func `repeatable options add up and flags may be said twice`() throws {
        let arguments = try parse(["search", "-s", "a", "rag", "--source=b", "--json", "--json"])
        #expect(arguments.strings("source") == ["a", "b"])
        #expect(arguments.flag("json"))
    }

    @Test(arguments: [
        (["csv", "out"], [], "out"), (["csv", "a", "out"], ["a"], "out"),
        (["csv", "a", "b", "out"], ["a", "b"], "out"),
    ])
    func `a list of words leaves enough for what follows it`(words: [String], topics: [String], file: String) throws {
        let arguments = try parse(["export"] + words)
        #expect(arguments.strings("TOPIC") == topics)
        #expect(arguments.string("FILE") == file)
    }

    @Test func `a query is joined with blanks`() throws {
        #expect(try parse(["search", "vector", "database"]).joined("QUERY") == "vector database")
    }

    private enum Color: String, CaseIterable { case auto, always, never }

    @Test func `a choice becomes a case of an enumeration`() throws {
        #expect(try parse(["--color", "never"]).choice("color") == Color.never)
        #expect(try parse([]).choice("color", as: Color.self) == nil)
    }

    @Test func `the declaration of the sample is without flaws`() {
        #expect(SampleProgram.root.flaws() == [])
    }

    @Test func `flaws of a declaration are found`() {
        let bad = CommandSpec(
            "x", summary: "Ends badly.",
            positionals: [
                PositionalSpec("a", .zeroOrMore, help: "A"), PositionalSpec("B", .oneOrMore, help: ""),
            ],
            options: [OptionSpec("Loud", short: "h", help: "Loud"), .help, OptionSpec("no", help: "")],
            defaultSubcommand: "nothing")
        #expect(
            bad.flaws() == [
                "x: the summary ends with a full stop", "x: no example", "x: -h is declared twice",
                "x: --Loud is not made of small letters, digits and hyphens", "x: --no has no help",
                "x: a is not in capitals", "x: B has no help", "x: more than one list of words",
                "x: no subcommand nothing",
            ])
    }
}
