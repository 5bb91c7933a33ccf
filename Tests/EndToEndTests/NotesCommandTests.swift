import Foundation
import JSON
import Testing

@Suite struct NotesCommandTests {
    let program: Program
    let vault: Vault

    init() throws {
        program = try Program()
        vault = Vault(folder: program.folder.appending(path: "notes"))
    }

    /// A home about bread: notes, a glossary, and a talk that nobody wrote notes on.
    private func bakery() throws {
        try program.run("init", "--empty", "--no-glossary")
        try program.write(Samples.glossary, to: "dough.md")
        try program.write(Samples.notes, to: "bread.md")
        try program.write(
            """
            [00:00:02.000 --> 00:00:09.000]   Gluten is the net that holds the gas in dough while the oven heats it.
            [00:00:09.000 --> 00:00:15.000]   When I skip the autolyse my gluten takes twice as long to form.
            [00:00:15.000 --> 00:00:20.000]   And salt, well, salt goes in last in my bakery.

            """, to: "talk.txt")
        try program.run("ingest", "dough.md", "bread.md", "talk.txt")
    }

    private func export(_ arguments: String...) throws -> JSONValue {
        let run = try program.run(["notes", "--out", "notes", "--json"] + arguments)
        #expect(run.status == 0, "\(run.messages)")
        return try run.json
    }

    private func list(_ value: JSONValue, _ name: String) -> [String] {
        value[name]?.elements?.compactMap(\.text) ?? []
    }

    private func append(_ text: String, to path: String) throws {
        let old = try #require(try vault.files[path])
        try program.write(old + text, to: "notes/" + path)
    }

    @Test(arguments: ["obsidian", "plain"])
    func `every link of the whole corpus leads somewhere`(flavor: String) throws {
        let first = try export("--flavor", flavor)
        #expect(list(first, "added").count > 500)
        #expect(try vault.brokenLinks == [])
        let files = try vault.files
        let links = files.values.reduce(0) { $0 + $1.ranges(of: flavor == "plain" ? ".md" : "[[").count }
        #expect(links > 5000)
        #expect(files.values.allSatisfy { $0.utf8.count > 100 && $0.hasSuffix("\n") })
        // Nothing changes the second time, not even the time of a file.
        let date = try FileManager.default.attributesOfItem(atPath: vault.folder.path + "/index.md")[.modificationDate]
        let second = try export("--flavor", flavor)
        #expect(list(second, "added") + list(second, "changed") == [])
        #expect(second["unchanged"]?.integer == files.count)
        #expect(
            try FileManager.default.attributesOfItem(atPath: vault.folder.path + "/index.md")[.modificationDate]
                as? Date
                == date as? Date)
        #expect(try vault.files == files)
    }

    @Test func `one note goes to standard output`() throws {
        try bakery()
        try Screen.expect(try program.run("notes", "autolyse").output, named: "notes-autolyse")
        try Screen.expect(try program.run("notes", "talk", "--flavor", "plain").output, named: "notes-talk-plain")
        try Screen.expect(
            try program.run("notes", "topic:dough", "--flavor", "plain").output, named: "notes-dough-plain")
        try Screen.expect(try program.run("notes").output, named: "notes-index")
        #expect(try program.run("notes", "ELASTIC", "net").output.contains("# Gluten\n"))
        #expect(try program.run("notes", "Bread without a machine").output.contains("# Bread without a machine\n"))
        #expect(try program.run("notes", "dough").output.contains("# Dough\n"))
        let json = try program.run("notes", "gluten", "--json").json
        #expect(json["path"] == "concepts/Gluten.md" && json["kind"] == "concept")
        #expect(json["markdown"]?.text == (try program.run("notes", "gluten").output))
    }

    @Test func `without a transcript a citation gives the lines of the notes, which read opens`() throws {
        try program.run("init", "--empty", "--no-glossary")
        try program.write(Samples.glossary, to: "dough.md")
        try program.write(
            """
            ---
            study: notes
            title: Loaves by hand
            marks:
              - title: Loaves by hand
            ---

            ## Why it waits [line 2]

            - The baker is in no hurry. [line 3-4]
            - The autolyse is a part of dough. [line 5-6]

            ## Salt [line 300]

            - Salt tightens the gluten in the end. [line 301]

            """, to: "loaves.md")
        try program.run("ingest", "dough.md", "loaves.md")
        let note = try program.run("notes", "loaves-by-hand", "--flavor", "plain").output
        #expect(note.contains("From line 8.") && note.contains("part of dough. (line 11)"), "\(note)")
        for name in ["autolyse", "gluten"] {
            let page = try program.run("notes", name, "--flavor", "plain").output
            let mention = try #require(
                try program.run("concept", name, "--json").json["mentions"]?.elements?.first)
            let shown = name == "gluten" ? 15 : 11
            #expect(page.contains("line \(shown)]"), "\(page)")
            #expect(!page.contains("line 301") && !page.contains("lines 5-6") && !page.contains("lines 3-4"))
            #expect(try program.run("concept", name).output.contains("line \(shown) "))
            let read = try program.run("read", "loaves-by-hand", "--at", "line:\(shown)", "--json").json
            #expect(read["segments"]?.elements?.first?["text"]?.text == "- " + (mention["text"]?.text ?? ""))
        }
    }

    @Test func `own progress stands in the notes where it is asked for`() throws {
        try bakery()
        let id = try #require(
            try program.run("cards", "--json").json.elements?.first { $0["concepts"]?.elements?.first == "gluten" }?[
                "id"]?.text)
        try program.run("grade", id, "good", "--at", "2026-01-01T09:00:00Z")
        #expect(!(try program.run("notes", "gluten").output.contains("progress")))
        let note = try program.run("notes", "gluten", "--progress", "--now", "2026-01-01T09:05:00Z").output
        #expect(note.contains("## Your progress") && note.contains(" begun, the next one due on 2026-01-01."))
        #expect(note == (try program.run("notes", "gluten", "--progress", "--now", "2026-01-01T09:05:00Z").output))
        let later = try program.run("notes", "gluten", "--progress", "--now", "2026-01-09T09:05:00Z").output
        #expect(later.contains("1 due now"))
        #expect(try program.run("notes", "--progress", "--now", "2026-01-01T09:05:00Z").output.contains("mastered to"))
    }

    @Test func `only what changed is written, and a dry run writes nothing`() throws {
        try bakery()
        let dry = try export("--dry-run")
        #expect(list(dry, "added").count == 9 && dry["dryRun"] == .bool(true))
        #expect(!FileManager.default.fileExists(atPath: vault.folder.path))
        #expect(list(try export(), "added") == list(dry, "added"))
        let before = try vault.files
        try program.write(
            Samples.glossary.replacing("A mineral that seasons bread.", with: "A mineral. It seasons."), to: "dough.md")
        try program.run("ingest", "dough.md")
        let would = try export("--dry-run")
        #expect(list(would, "changed").contains("concepts/Salt.md"))
        #expect(!list(would, "changed").contains("concepts/Autolyse.md"))
        #expect(try vault.files == before)
        let text = try program.run("notes", "--out", "notes", "--dry-run").output
        #expect(text.contains("concepts/Salt.md") && text.contains(" unchanged."))
        #expect(list(try export(), "changed") == list(would, "changed"))
        #expect(try vault.files["concepts/Salt.md"]?.contains("A mineral. It seasons.") == true)
    }

    @Test func `what a person writes below the line stays, above it is left alone`() throws {
        try bakery()
        _ = try export()
        try append("\nMy own *words*,\r\nwith no newline at the end", to: "concepts/Salt.md")
        try append("Mine too.\n", to: "concepts/Gluten.md")
        #expect(list(try export(), "changed") == [])
        let gluten = try #require(try vault.files["concepts/Gluten.md"])
        try program.write(gluten.replacing("elastic", with: "ELASTIC"), to: "notes/concepts/Gluten.md")
        try program.write(
            Samples.glossary.replacing("A mineral that", with: "What").replacing("The net that", with: "The web that"),
            to: "dough.md")
        try program.run("ingest", "dough.md")
        let run = try program.run("notes", "--out", "notes")
        #expect(run.status == 0 && run.messages.contains("concepts/Gluten.md"))
        var files = try vault.files
        #expect(files["concepts/Salt.md"]?.contains("What seasons bread") == true)
        #expect(files["concepts/Salt.md"]?.hasSuffix("-->\n\nMy own *words*,\r\nwith no newline at the end") == true)
        #expect(files["concepts/Gluten.md"] == gluten.replacing("elastic", with: "ELASTIC"))
        #expect(list(try export("--force"), "changed") == ["concepts/Gluten.md"])
        files = try vault.files
        #expect(files["concepts/Gluten.md"]?.contains("The web that") == true)
        #expect(files["concepts/Gluten.md"]?.hasSuffix("Mine too.\n") == true)
    }

    @Test func `a note that has another name now leaves a line, and takes what a person wrote along`() throws {
        try bakery()
        _ = try export()
        try append("About salt, by me.\n", to: "concepts/Salt.md")
        try append("About starters, by me.\n", to: "concepts/Starter.md")
        try append("About the talk, by me.\n", to: "sources/Bread without a machine.md")
        try program.run("sources", "edit", "bread-without-a-machine", "--title", "Bread: by hand")
        try program.write(
            Samples.glossary.replacing("## Salt\n", with: "## Table salt\n\n- also: Salt\n")
                .replacing("## Starter\n\nA culture that raises dough.\n\n", with: ""), to: "dough.md")
        try program.run("ingest", "dough.md")
        let change = try export()
        #expect(
            list(change, "redirected") == [
                "concepts/Salt.md", "concepts/Starter.md", "sources/Bread without a machine.md",
            ])
        let files = try vault.files
        #expect(files["concepts/Salt.md"]?.contains("This note is now [[Table salt]].") == true)
        #expect(files["concepts/Table salt.md"]?.hasSuffix("About salt, by me.\n") == true)
        #expect(files["concepts/Starter.md"]?.contains("[[index|all notes]]") == true)
        #expect(files["concepts/Starter.md"]?.hasSuffix("About starters, by me.\n") == true)
        #expect(files["sources/Bread- by hand.md"]?.hasSuffix("About the talk, by me.\n") == true)
        #expect(files["sources/Bread without a machine.md"]?.contains("[[Bread- by hand|Bread: by hand]]") == true)
        #expect(try vault.brokenLinks == [])
        #expect(list(try export(), "changed") + list(try export(), "redirected") == [])
        // An alias that is the name of a line that leads on is no alias.
        #expect(files["concepts/Table salt.md"]?.contains("aliases") == false)
        // It comes back, with what was written.
        try program.write(Samples.glossary, to: "dough.md")
        try program.run("ingest", "dough.md")
        _ = try export()
        #expect(try vault.files["concepts/Starter.md"]?.contains("A culture that raises dough.") == true)
        #expect(try vault.files["concepts/Starter.md"]?.hasSuffix("About starters, by me.\n") == true)
        #expect(try vault.brokenLinks == [])
    }

    @Test func `files of others are never overwritten, and links never followed`() throws {
        try bakery()
        try program.write("My own salt.\n", to: "notes/concepts/Salt.md")
        try program.write("Elsewhere.\n", to: "outside.md")
        try FileManager.default.createSymbolicLink(
            atPath: vault.folder.path + "/concepts/Gluten.md", withDestinationPath: program.folder.path + "/outside.md")
        let run = try program.run("notes", "--out", "notes")
        #expect(run.status == 73 && run.messages.contains("--force"))
        #expect(try vault.files["concepts/Salt.md"] == "My own salt.\n")
        #expect(try vault.files["concepts/Autolyse.md"] != nil)
        #expect(try program.run("notes", "--out", "notes", "--force").status == 0)
        #expect(try String(contentsOf: program.folder.appending(path: "outside.md"), encoding: .utf8) == "Elsewhere.\n")
        #expect(try vault.files["concepts/Salt.md"]?.contains("# Salt") == true)
        try FileManager.default.createSymbolicLink(
            atPath: program.folder.path + "/linked-topics", withDestinationPath: program.folder.path)
        try FileManager.default.removeItem(atPath: vault.folder.path + "/topics")
        try FileManager.default.moveItem(
            atPath: program.folder.path + "/linked-topics", toPath: vault.folder.path + "/topics")
        #expect(try program.run("notes", "--out", "notes", "--force").status == 73)
        #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/Dough.md"))
        let left = FileManager.default.subpaths(atPath: program.folder.path) ?? []
        #expect(!left.contains { $0.hasSuffix(".tmp") })
    }

    @Test func `names from outside stay in the folder and text from outside is text`() throws {
        try program.run("init", "--empty", "--no-glossary")
        let long = (0..<60).map { "long\($0)" }.joined(separator: " ")
        let names = ["../../etc/passwd", "CON", "a/b:c?", long, "C#", "[x] `y` *z*", "index", "İstanbul"]
        let concepts = names.map { name in
            """
            ## \(name)

            What <script>alert(1)</script> and [a](javascript:b) and | and [[index]] and #tag and ==x== mean.

            - contrasts-with: CON — one | is `not` the *other* [here](x).

            """
        }
        try program.write(
            "---\nstudy: glossary\ntopic: ../up\ntitle: \"Up: ] | [\"\n---\n\n" + concepts.joined(separator: "\n"),
            to: "odd.md")
        try program.write(Samples.captions, to: "x.vtt")
        #expect(try program.run("ingest", "odd.md").status == 0)
        try program.run("ingest", "x.vtt", "--title", "../../NUL <b>|</b>")
        for flavor in ["obsidian", "plain"] {
            let change = try export("--flavor", flavor, "--force")
            let paths = list(change, "added") + list(change, "changed")
            #expect(paths.count == names.count + 3, "\(paths)")
            for path in paths {
                let pieces = path.split(separator: "/", omittingEmptySubsequences: false)
                #expect(
                    pieces.count <= 2 && pieces.allSatisfy { !$0.hasPrefix(".") && $0.utf8.count <= 120 }, "\(path)")
            }
            #expect(try vault.brokenLinks == [])
            for (path, text) in try vault.files {
                #expect(!text.contains("<script>") || text.contains("\\<script>"), "\(path)")
            }
        }
        let outside = try FileManager.default.contentsOfDirectory(atPath: program.folder.path).sorted()
        #expect(outside == ["home", "notes", "odd.md", "x.vtt"])
        #expect(try vault.files["concepts/etc-passwd.md"] != nil && vault.files["concepts/CON_.md"] != nil)
        let note = try program.run("notes", "CON").output
        #expect(
            note.contains("\\<script>alert(1)\\</script>") && note.contains("\\[\\[index\\]\\]")
                && note.contains("\\#tag"))
    }

    @Test func `a single note goes into a folder without links to what is not there`() throws {
        try bakery()
        #expect(try program.run("notes", "autolyse", "--out", "notes").status == 0)
        #expect(Array(try vault.files.keys) == ["concepts/Autolyse.md"])
        #expect(try vault.brokenLinks == [])
        #expect(try program.run("notes", "gluten", "--out", "notes").status == 0)
        #expect(try vault.files["concepts/Gluten.md"]?.contains("[[Autolyse]]") == true)
        #expect(try vault.brokenLinks == [])
    }

    @Test(arguments: [
        (["notes", "glutin"], 66, "Gluten"), (["notes", "bred without a machine"], 66, "Bread without a machine"),
        (["notes", "topic:dogh"], 66, "dough"), (["notes", "quantum foam"], 66, "study concepts"),
        (["notes", "--flavor", "word"], 64, "plain"), (["notes", "--dry-run"], 64, "--out"),
        (["notes", "--out", "dough.md"], 73, "dough.md"), (["notes", "--out", "/proc/none"], 73, "--out"),
        (["notes", "--out", ""], 64, "--out"),
    ])
    func `a mistake is told with what to do`(arguments: [String], status: Int32, mentions: String) throws {
        try bakery()
        let run = try program.run(arguments)
        #expect(run.status == status, "\(run.output)")
        #expect(run.output.isEmpty)
        #expect(run.messages.contains(mentions), "\(run.messages)")
        #expect((1...3).contains(run.messages.split(separator: "\n").count))
    }

    @Test func `names complete`() throws {
        try bakery()
        #expect(try program.run("__complete", "notes", "d").output == "dough\tDough\ndough\t\n")
    }

    @Test func `notes that study wrote are not taken in`() throws {
        let program = try Program()
        try program.run("init", "--empty", "--no-glossary")
        try program.write(Samples.glossary, to: "dough.md")
        try program.write(Samples.notes, to: "notes.md")
        try program.write(Samples.captions, to: "talk.vtt")
        try program.run("ingest", "dough.md", "notes.md", "talk.vtt")
        let before = try program.run("sources", "--json").output
        for flavor in ["obsidian", "plain"] {
            try program.run("notes", "--out", "vault-\(flavor)", "--flavor", flavor)
            let run = try program.run("ingest", "vault-\(flavor)", "--json")
            #expect(try run.status == 0 && run.json.elements == [])
        }
        #expect(try program.run("sources", "--json").output == before)
    }
}
