import Terminal
import Testing

@Suite struct HelpTextTests {
    private func help(_ path: String..., width: Int = 80) throws -> String {
        HelpText(try ArgumentParser(SampleProgram.root).commands(at: path), width: width).full.rendered(.plain)
    }

    @Test func `the help of a command begins with examples`() throws {
        #expect(
            try help("search") == """
                study search: Find passages

                Examples
                  study search rag -vision             About RAG, without vision
                  study search '"mixture of experts"'  The exact phrase

                Usage
                  study search QUERY... [options]

                Arguments
                  QUERY...  Words and phrases

                Options
                  -s, --source SOURCE  Only there (can be repeated)
                  -n, --limit N        How many hits (default: 10)
                  -x, --explain        Show how the score came about
                      --json           Print JSON

                Everywhere
                  --home DIR · --color auto|always|never · -h, --help · --version

                Anything is a legal query.

                """)
    }

    @Test func `the help of the program lists the commands by what they are for`() throws {
        #expect(
            try help() == """
                study: learn from transcripts

                Examples
                  study review  Go through what is due

                Usage
                  study [COMMAND] [options]

                Find
                  search   Find passages
                  sources  List sources

                Learn
                  cards    See and change cards
                  grade    Grade a card

                Keep
                  config   Settings
                  export   Write a file

                Options
                      --home DIR                 Where everything is kept
                      --color auto|always|never  Colour the output (default: auto)
                  -h, --help                     Show this help
                      --version                  Show the version

                """)
    }

    @Test func `the help of a command with subcommands tells what is meant where none is named`() throws {
        #expect(
            try help("cards").hasPrefix(
                """
                study cards: See and change cards

                Usage
                  study cards [list|add] [options]

                Subcommands
                  list  List cards (meant where none is named)
                  add   Add a card

                Options of 'list'
                  -t, --topic TOPIC  Only these
                """))
    }

    @Test(arguments: [40, 60, 80, 200])
    func `no line of help is wider than asked`(width: Int) throws {
        for path in [[], ["search"], ["cards"], ["cards", "list"], ["config", "set"]] {
            let lines = HelpText(try ArgumentParser(SampleProgram.root).commands(at: path), width: width).full
            #expect(lines.allSatisfy { $0.width <= min(width, 100) })
        }
    }

    @Test func `the short help is the usage line and where to find more`() throws {
        let commands = try ArgumentParser(SampleProgram.root).commands(at: ["cards"])
        #expect(
            HelpText(commands).short.rendered(.plain)
                == "Usage: study cards [list|add] [options]\nTry 'study cards --help'.\n")
    }
}
