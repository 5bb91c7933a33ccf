import Foundation
import JSON
import Testing

/// What commands print at a terminal: whole names, pages, what to do next.
@Suite struct PrintedPagesTests {
    private let program: Program

    init() throws {
        program = try Program()
        program.environment["TERM"] = "xterm-256color"
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "LESS"] { program.environment[name] = nil }
        try program.run("init")
    }

    /// What a command draws at a terminal until it ends.
    private func drawn(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> String {
        var words = arguments
        words = words.map { $0.isEmpty ? "" : "'\($0)'" }
        let call = ([Program.binary.path] + words).joined(separator: " ") + "; echo 'the e''nd'"
        let terminal = try TerminalProgram(
            running: URL(filePath: "/bin/sh"), ["-c", call], of: program, columns: columns, rows: rows)
        let text = terminal.type(expecting: "the end")
        _ = terminal.end()
        return text.replacing("\r\n", with: "\n")
            .replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
    }

    @Test(arguments: [40, 80, 120]) func `ids are whole at every width`(columns: Int) throws {
        program.environment["COLUMNS"] = String(columns)
        let ids = try program.run("sources", "--plain").output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
        let lines = try program.run("sources").output.split(separator: "\n")
        #expect(ids.allSatisfy { id in lines.contains { $0 == id || $0.hasPrefix(id + "  ") } })
        #expect(lines.dropLast().allSatisfy { $0.count <= columns })
        let cards = try program.run("cards", "list", "--limit", "20", "--plain").output.split(separator: "\n")
        let list = try program.run("cards", "list", "--limit", "20").output.split(separator: "\n")
        #expect(
            cards.map { $0.prefix { $0 != "\t" } }.allSatisfy { id in
                list.contains { $0 == id || $0.hasPrefix(id + "  ") }
            })
    }

    @Test func `whatever is longer than the screen is paged, and nothing else`() throws {
        program.environment["PAGER"] = "sed s/^/PAGED/"
        let long: [[String]] = [
            ["help"], ["search", "rag"], ["notes"], ["cards", "list"], ["concepts"], ["concept", "rag"], ["man"],
            ["read", "ai-engineering-101-with-chip-huyen"], ["graph"], ["search", "--help"],
        ]
        for words in long {
            let text = try drawn(words.joined(separator: "' '"))
            #expect(text.hasPrefix("PAGED"), "\(words): \(text.prefix(80))")
        }
        for words in [["sources"], ["search", "zzzq"], ["cards", "list", "--limit", "2"], ["--version"]] {
            #expect(try !drawn(words.joined(separator: "' '")).contains("PAGED"), "\(words)")
        }
        // Data for a program is left alone.
        #expect(try !drawn("cards", "list", "--json").contains("PAGED"))
        #expect(try !drawn("cards", "list", "--plain").contains("PAGED"))
        program.environment["PAGER"] = "cat"
        #expect(try drawn("help").hasPrefix("study: "))
    }

    @Test func `errors break between words at a terminal`() throws {
        let text = try drawn("read", "ai-engineering-101-with-chip-huyne", columns: 40)
        #expect(text.contains("did you mean"))
        #expect(text.contains("ai-engineering-101-with-chip-huyen"))
        #expect(text.contains("See them all with: study sources\n"))
    }

    @Test func `citations of a concept are whole`() throws {
        let text = try program.run("concept", "rag").output.split { $0.isWhitespace }.joined(separator: " ")
        #expect(text.contains("(AI agents and open-source AI 14:57)"))
        #expect(!text.contains("…  ") && !text.contains("open-source… "))
    }

    @Test func `a path says what its columns are and what to do first`() throws {
        let text = try program.run("path", "rlhf").output
        #expect(text.contains("NEEDED FOR"))
        let calls = text.split(separator: "\n").compactMap { line in
            line.firstRange(of: ": study ").map { line[$0.upperBound...].split(separator: " ").map(String.init) }
        }
        #expect(calls.map(\.first) == ["concept", "review"])
        for call in calls { #expect(try program.run(call, input: "").status == 0) }
    }

    @Test func `a search without a hit says where to look`() throws {
        let nothing = try program.run("search", "zzzq")
        #expect(nothing.status == 0)
        #expect(nothing.messages.contains("No passage speaks of “zzzq”."))
        #expect(nothing.messages.contains("study concepts"))
        let narrow = try program.run("search", "docling", "--source", "instructor-structured-output-and-rag")
        if narrow.output.isEmpty { #expect(narrow.messages.contains(": study search docling")) }
        let none = try program.run("search", "docling", "--speaker", "Nobody")
        #expect(none.messages.contains("No passage there speaks of “docling”."))
        #expect(none.messages.contains("Elsewhere there are some: study search docling"))
        #expect(
            try program.run("search", "docling", "--speaker", "Nobody", "--json").json["hits"]?.elements?.isEmpty
                == true)
        let empty = try Program()
        try empty.run("init", "--empty", "--no-glossary")
        #expect(try empty.run("search", "bread").messages.contains("study ingest FILE"))
    }

    @Test func `without a display an address is printed and nothing is started`() throws {
        let folder = program.folder.appending(path: "bin")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let opener = folder.appending(path: "xdg-open")
        let script =
            "#!/bin/sh\necho litter\necho litter >&2\necho litter >/dev/tty\necho \"$1\" > '\(program.folder.path)/opened'\n"
        try Data(script.utf8).write(to: opener)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: opener.path)
        program.environment["PATH"] = folder.path + ":/usr/bin:/bin"
        let call = ["ai-agents-and-open-source-ai", "--at", "09:33"].joined(separator: "' '")
        let alone = try drawn("open", call)
        #expect(alone.hasPrefix("https://"))
        #expect(alone.contains("study read ai-agents-and-open-source-ai --at 09:33\n"))
        let opened = program.folder.appending(path: "opened")
        #expect(!FileManager.default.fileExists(atPath: opened.path))
        program.environment["DISPLAY"] = ":0"
        let shown = try drawn("open", call)
        #expect(!shown.contains("litter") && !shown.contains("study read"))
        let address = try String(contentsOf: opened, encoding: .utf8)
        #expect(shown.hasPrefix(address))
        #expect(try program.run("open", "ai-agents-and-open-source-ai", "--json").messages.isEmpty)
    }

    @Test(arguments: [40, 80]) func `no line of prose runs over the edge of the terminal`(columns: Int) throws {
        program.environment["PAGER"] = "cat"
        for call in [["stats"], ["doctor"], ["config"], ["path", "rlhf"], ["concept", "rag"], ["notes", "rag"], []] {
            let text = try drawn(call.joined(separator: "' '"), columns: columns, rows: 500)
            let lines = text.split(separator: "\n").filter { !$0.contains("://") && !$0.contains("study ") }
            // What is typed or is one long word may run over; prose may not.
            let long = lines.filter { $0.count > columns && $0.drop { $0 == " " }.contains(" ") && !$0.contains("[") }
            #expect(long.isEmpty, "\(call): \(long)")
        }
    }

    @Test func `notes stand in one column, beside their times where they have any`() throws {
        let untimed = try program.run("read", "ai-engineering-101-with-chip-huyen", "--notes").output
        for line in untimed.split(separator: "\n") where !line.hasPrefix("- ") {
            #expect(line.prefix { $0 == " " }.count <= 2, "\(line)")
        }
        let timed = try program.run("read", "instructor-structured-output-and-rag", "--notes").output
        for line in timed.split(separator: "\n").dropFirst() where line.first?.isNumber != true {
            #expect([9, 11].contains(line.prefix { $0 == " " }.count), "\(line)")
        }
    }

    @Test func `an empty home is told how to begin, without empty tables`() throws {
        let empty = try Program()
        try empty.run("init", "--empty", "--no-glossary")
        for call in [["sources"], ["cards"], ["graph"], ["concepts"], ["search", "x"]] {
            let run = try empty.run(call)
            #expect(run.output.isEmpty, "\(call)")
            #expect(run.messages.contains("study ingest FILE"), "\(call)")
        }
        #expect(try empty.run("stats").output.contains("study ingest FILE"))
        #expect(try program.run("stats").output.contains("Begin with: study review"))
        #expect(try program.run("cards", "--suspended").messages.contains("study cards"))
    }

    @Test func `hits of notes are sentences without places in them`() throws {
        for query in ["evaluation metrics", "north star metric", "goals of streaming recommendations"] {
            let text = try program.run("search", query, "--in", "notes", "--limit", "40", "--json").output
            #expect(!text.contains("[part "))
        }
    }
}
