import Testing
import Transcripts

@Suite struct CaptionTests {
    @Test func `SRT with every fault that people leave in it`() throws {
        let transcript = try Transcript.of(
            """
            \u{FEFF}0\r
            00:00:01,000 --> 00:00:03,500\r
            <i>Morning</i>, all &amp; sundry,\r
            and welcome.\r
            \r
            1\r
            00:00:03.500 --> 00:00:05.000\r
            - I have been here\r
            \r
            since seven.\r
            \r
            2\r
            00:00:05,000 --> 00:00:06,000\r
            \r
            00:00:06,000 --> 00:00:04,000 X1:40 X2:600\r
            {\\an8}Three apples < four pears\r
            9\r
            0:00:75,50 --> 0:01:20,0\r
            42 is the answer
            """)
        #expect(transcript.format == .srt)
        #expect(
            transcript.lines == [
                "1-3.5 Morning, all & sundry, and welcome.", "3.5-5 / I have been here since seven.",
                "6-6 Three apples < four pears", "75.5-80 42 is the answer",
            ])
        #expect(transcript.speech.map(\.lines) == [3...4, 8...10, 16...16, 19...19])
    }

    @Test func `a name holds until the next where only turns are named`() throws {
        let transcript = try Transcript.of(
            """
            1
            00:00:01,000 --> 00:00:02,000
            Ann: We met in the spring

            2
            00:00:02,000 --> 00:00:03,000
            and walked. Remember: it rained.

            3
            00:00:03,000 --> 00:00:04,000
            Bob Lee: It did.

            4
            00:00:04,000 --> 00:00:05,000
            All day.

            5
            00:00:05,000 --> 00:00:06,000
            Ann: One thing: bring boots.

            6
            00:00:06,000 --> 00:00:07,000
            Bob Lee: I will.
            """)
        #expect(
            transcript.lines == [
                "1-2 Ann: We met in the spring", "2-3 Ann: and walked. Remember: it rained.", "3-4 Bob Lee: It did.",
                "4-5 Bob Lee: All day.", "5-6 Ann: One thing: bring boots.", "6-7 Bob Lee: I will.",
            ])
    }

    /// Cues of two seconds each.
    private static func captions(_ words: [String], isVTT: Bool) -> String {
        let cues = words.enumerated().map { index, words in
            func time(_ second: Int) -> String {
                "00:\(second / 600)\(second / 60 % 10):\(second % 60 / 10)\(second % 10)" + (isVTT ? ".000" : ",000")
            }
            return (isVTT ? "" : "\(index + 1)\n") + "\(time(index * 2)) --> \(time(index * 2 + 2))\n\(words)\n"
        }
        return (isVTT ? "WEBVTT\n\n" : "") + cues.joined(separator: "\n")
    }

    private static let labels: [(cues: [String], speakers: [String?])] = [
        (
            [
                "HOST: Welcome.", "Today it is bread.", "GUEST: Thank you.", "HOST: What is a starter?",
                "GUEST: Flour.", "And water.",
            ],
            ["HOST", "HOST", "GUEST", "HOST", "GUEST", "GUEST"]
        ),
        (["HOST: Welcome to the show.", "GUEST: Thank you."], ["HOST", "GUEST"]),
        (["ANN: Welcome to the show.", "Today it is bread.", "BOB: Thank you."], ["ANN", "ANN", "BOB"]),
        (
            ["MUSIC: soft", "HOST: Hello.", "GUEST: Hi.", "HOST: Salt?", "GUEST: Later."],
            [nil, "HOST", "GUEST", "HOST", "GUEST"]
        ),
        (
            ["NOTE: It is hot.", "Take care.", "NOTE: So is the oven.", "We bake.", "We eat."],
            [nil, nil, nil, nil, nil]
        ),
        (["WARNING: It is hot.", "Take care.", "WARNING: So is the oven.", "We bake."], [nil, nil, nil, nil]),
        (["We met in spring.", "Remember: it rained.", "So bring boots."], [nil, nil, nil]),
        (["We met in spring.", "GUEST: a word for one who comes.", "So bring boots."], [nil, nil, nil]),
    ]

    @Test(arguments: labels.indices, [false, true])
    func `names in capitals before the words are speakers, remarks are not`(row: Int, isVTT: Bool) throws {
        let (cues, speakers) = Self.labels[row]
        let transcript = try Transcript.of(Self.captions(cues, isVTT: isVTT))
        #expect(transcript.lines.count == cues.count)
        #expect(transcript.segments.filter(\.kind.isCounted).map(\.speaker) == speakers)
        let plain = try Transcript.of(cues.joined(separator: "\n\n"))
        #expect(plain.speech.allSatisfy { $0.speaker.map { speakers.contains($0) } ?? true })
    }

    @Test func `a head that comes back in a file of several recordings is no speaker`() throws {
        let turns = (0..<12).map { "Ann Lee: Words about loaf \($0) and its crust.\n\nBob Ray: Yes, number \($0).\n\n" }
        let part = "Host: Ann Lee\n\n" + turns.joined()
        let transcript = try Transcript.of(part + part.replacing("loaf", with: "roll"))
        #expect(!transcript.segments.contains { $0.speaker == "Host" })
        #expect(transcript.segments.contains { $0.speaker == "Bob Ray" })
    }

    @Test func `machine labels in brackets, and two speakers in one cue`() throws {
        let transcript = try Transcript.of(
            """
            1
            00:00:01,000 --> 00:00:02,000
            [SPEAKER_01]: Hello there.

            2
            00:00:02,000 --> 00:00:03,000
            [SPEAKER_00]: Hello.
            [SPEAKER_01]: And you?

            3
            00:00:03,000 --> 00:00:04,000
            [SPEAKER_00]: Fine.
            """)
        #expect(
            transcript.lines == [
                "1-2 SPEAKER_01: Hello there.", "2-3 SPEAKER_00: Hello.", "2-3 SPEAKER_01: And you?",
                "3-4 SPEAKER_00: Fine.",
            ])
    }

    @Test func `a cut-off file keeps its last cue and drops half a time`() throws {
        let transcript = try Transcript.of(
            "1\n00:00:01,000 --> 00:00:02,000\nFirst words\n\n2\n00:00:02,000 --> 00:00:03,000\nlast words\n\n3\n00:00:0"
        )
        #expect(transcript.lines == ["1-2 First words", "2-3 last words"])
    }

    @Test func `VTT with settings, ids, notes, styles, classes and times without hours`() throws {
        let transcript = try Transcript.of(
            """
            WEBVTT - The barn talk
            Kind: captions
            Language: en

            STYLE
            ::cue { color: red }

            NOTE Confidence: 0.91

            4f1c-aa
            59:58.000 --> 1:00:01.500 align:start position:0%
            <v.loud Lee, Ann>The <c.yellow>barn</c> is&nbsp;old</v>

            NOTE
            a longer note
            of two lines

            intro
            01:00:01.500 --> 01:00:03.000
            <v Bob>and <i>cold</i>
            &gt;&gt; draughty, too
            """)
        #expect(transcript.format == .vtt)
        #expect(transcript.metadata.title == "The barn talk")
        #expect(
            transcript.lines == ["3598-3601.5 Lee, Ann: The barn is old", "3601.5-3603 Bob: and cold draughty, too"])
        #expect(transcript.speech.map(\.lines) == [12...12, 20...21])
    }

    @Test func `VTT with names as text, numbered, with carriage returns`() throws {
        let transcript = try Transcript.of(
            """
            WEBVTT\r
            \r
            1\r
            00:00:01.000 --> 00:00:02.000\r
            Ann Lee | Acme: Can you hear me?\r
            \r
            2\r
            00:00:02.000 --> 00:00:03.000\r
            O’Brien (Room 4): Yes: loud and clear.\r
            \r
            3\r
            00:00:03.000 --> 00:00:04.000\r
            Ann Lee | Acme: Good.\r
            \r
            4\r
            00:00:04.000 --> 00:00:05.000\r
            O’Brien (Room 4): Then we begin.\r
            \r
            5\r
            00:00:05.000 --> 00:00:06.000\r
            A voice from afar\r
            """)
        #expect(
            transcript.lines == [
                "1-2 Ann Lee: Can you hear me?", "2-3 O’Brien: Yes: loud and clear.", "3-4 Ann Lee: Good.",
                "4-5 O’Brien: Then we begin.", "5-6 A voice from afar",
            ])
    }

    /// The upper line was said before, the lower is new; "yeah" is said twice, and the screen clears once.
    static let rolling = """
        WEBVTT
        Kind: captions
        Language: en
        Style:
        ::cue(c.colorCCCCCC) { color: rgb(204,204,204);
         }
        ##

        00:00:00.500 --> 00:00:02.000 align:start position:0%
         
        so<00:00:00.700><c> the</c><00:00:01.000><c.colorE5E5E5><00:00:01.400><c> barn</c></c>

        00:00:02.000 --> 00:00:02.010 align:start position:0%
        so the barn
         

        00:00:02.010 --> 00:00:03.000 align:start position:0%
        so the barn
        yeah

        00:00:03.000 --> 00:00:03.010 align:start position:0%
        yeah
         

        00:00:03.010 --> 00:00:04.000 align:start position:0%
        yeah
        yeah

        00:00:04.000 --> 00:00:04.010 align:start position:0%
         
         

        00:00:09.000 --> 00:00:10.000 align:start position:0%
         
        it<00:00:09.200><c> is</c>

        00:00:10.000 --> 00:00:10.010 align:start position:0%
        it is
         

        00:00:10.010 --> 00:00:12.000 align:start position:0%
        it is
        gone<00:00:11.000><c> now</c>
        """

    @Test func `rolling captions are joined by position, not by equality`() throws {
        let transcript = try Transcript.of(Self.rolling)
        #expect(
            transcript.lines == [
                "0.5-2 so the barn", "2.01-3 yeah", "3.01-4 yeah", "9-10 it is", "10.01-12 gone now",
            ])
    }

    @Test func `rolling captions are joined where a converter took tags and blanks away`() throws {
        var text = Self.rolling.replacing(tags: true)
        text = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0 == " " ? "" : String($0) }
            .joined(separator: "\n")
        let transcript = try Transcript.of(text)
        #expect(
            transcript.lines.map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
                == ["so the barn", "yeah", "yeah", "it is", "gone now"])
    }

    @Test func `captions that overlap without repeating are kept whole`() throws {
        let transcript = try Transcript.of(
            """
            WEBVTT

            00:00:00.000 --> 00:00:04.000
            the first line of it

            00:00:02.000 --> 00:00:06.000
            goes on below

            00:00:04.000 --> 00:00:08.000
            goes on below
            """)
        #expect(transcript.lines == ["0-4 the first line of it", "2-6 goes on below", "4-8 goes on below"])
    }

    @Test func `half arrows and lines of one blank are read as far as they go`() throws {
        let transcript = try Transcript.of(
            "WEBVTT\n \n00:01.000 --\nFirst things first\n \n00:04.000 --\nand then the rest\n")
        #expect(transcript.lines == ["1-4 First things first", "4-~ and then the rest"])
    }

    @Test func `captions without a single time are an error with a line`() {
        let error = #expect(throws: TranscriptError.self) { try Transcript.of("WEBVTT\n\none --> two\nwords\n") }
        #expect(error?.line == 3)
    }

    @Test func `the captions of YouTube's editor`() throws {
        let transcript = try Transcript.of(
            "0:00:01.000,0:00:02.500\nBring a coat.\n\n0:00:02.500,0:00:04.000\nI will.\n")
        #expect(transcript.lines == ["1-2.5 Bring a coat.", "2.5-4 I will."])
    }

    @Test func `names above the words, times of one digit`() throws {
        let transcript = try Transcript.of(
            """
            0:0:0.0 --> 0:0:3.4
            Ann Lee
            Shall we look at the barn?

            0:0:3.4 --> 0:0:9.12
            Bob Ray (Guest)
            It is cold in there,
            and draughty.

            0:0:9.12 --> 0:1:2.0
            Ann Lee
            Then bring a coat.
            """)
        #expect(transcript.format == .speakerBlocks)
        #expect(
            transcript.lines == [
                "0-3.4 Ann Lee: Shall we look at the barn?", "3.4-9.12 Bob Ray: It is cold in there, and draughty.",
                "9.12-62 Ann Lee: Then bring a coat.",
            ])
    }
}

extension String {
    /// This text without anything between angle brackets.
    func replacing(tags: Bool) -> String {
        var result = ""
        var isTag = false
        for (index, character) in zip(indices, self) {
            if character == "<", !self[index...].hasPrefix("<v") { isTag = true }
            if !isTag { result.append(character) }
            if character == ">", isTag { isTag = false }
        }
        return result
    }
}
