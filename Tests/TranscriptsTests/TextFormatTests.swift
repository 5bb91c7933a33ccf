import Testing
import Transcripts

@Suite struct TextFormatTests {
    @Test func `a label that stands once under a heading of its own is no speaker`() throws {
        let transcript = try Transcript.of(
            """
            # First evening

            Ada: We begin with flour, and a lot of it.
            Ben: And water, I suppose, before anything else.
            Ada: Water comes second, and it has to be cold.
            Ben: Cold water and then the salt.
            Ada: The salt waits until the dough has rested.
            Ben: How long does it rest on a warm day?
            Ada: Forty minutes, never less than that.
            Ben: Then we fold it for the first time.

            # Second evening

            Ada: One more word on the oven.

            # Remarks

            Note: bring your own flour next time.
            """)
        let last = transcript.segments.filter { $0.kind == .speech }.suffix(2)
        #expect(last.map(\.text) == ["One more word on the oven.", "Note: bring your own flour next time."])
        #expect(last.first?.speaker == "Ada")
    }

    @Test func `name and time above the words; without a name the speaker goes on`() throws {
        let transcript = try Transcript.of(
            """
            ---
            title: The barn talk
            guests: [Bob Ray]
            description: |
              (05:03) Coats
              (07:10) Boots
            ---

            Ann Lee (00:00:04):
            We came for the barn. [inaudible 00:20:12] It was cold.

            (00:00:31):
            Then it rained.

            Bob Ray (00:01:02):
            All day, from 10:30 on.

            (00:01:40):
            And the next.
            """)
        #expect(transcript.format == .speakerBlocks)
        #expect(transcript.metadata.title == "The barn talk")
        #expect(
            transcript.lines == [
                "4-31 Ann Lee: We came for the barn. [inaudible 00:20:12] It was cold.",
                "31-62 Ann Lee: Then it rained.",
                "62-100 Bob Ray: All day, from 10:30 on.", "100-~ Bob Ray: And the next.",
            ])
    }

    @Test(arguments: [
        "Ann: 00:04\n\nWe came for the barn.\nIt was cold.\n\n## Rain\n\nBob Ray: 01:02\n\nAll day.\n\nAnn: 01:10\n\nYes.\n",
        "[Ann] 00:00:04\nWe came for the barn.\nIt was cold.\n[Bob Ray] 00:01:02\nAll day.\n[Ann] 00:01:10\nYes.",
        "**Ann**  0:04  \nWe came for the barn.\n\nIt was cold.\n\n**Bob Ray**  1:02  \nAll day.\n\n**Ann**  1:10  \nYes.\n\nTranscribed with Scribbler",
        "Ann\n00:04\nWe came for the barn. It was cold.\n\nBob Ray\n01:02\nAll day.\n\nAnn\n01:10\nYes.\n",
        "00:04 Ann\nWe came for the barn. It was cold.\n\n01:02 Bob Ray\nAll day.\n\n01:10 Ann\nYes.\n",
        "Ann · 00:04\nWe came for the barn. It was cold.\n\nBob Ray · 01:02\nAll day.\n\nAnn · 01:10\nYes.\n",
        "Meeting Title: Barns\nAttendees: Ann, Bob\n\n0:04\nAnn\nWe came for the barn.\nIt was cold.\n\n1:02\nBob Ray\nAll day.\n\n1:10\nAnn\nYes.\n",
        "Ann | 00:04\nWe came for the barn. It was cold.\n\nBob Ray | 01:02\nAll day.\n\nAnn | 01:10\nYes.\n",
    ])
    func `headers of name and time in all their orders`(text: String) throws {
        let transcript = try Transcript.of(text)
        #expect(transcript.format == .speakerBlocks)
        #expect(
            transcript.lines == [
                "4-62 Ann: We came for the barn. It was cold.", "62-70 Bob Ray: All day.", "70-~ Ann: Yes.",
            ])
    }

    @Test func `names beyond ASCII are kept whole`() throws {
        let transcript = try Transcript.of(
            "Nguyễn Thà – 0:04\nMột.\n\nIñigo\u{A0}À\u{A0}0:10\nDos.\n\nNguyễn Thà – 0:20\nHai.\n\nIñigo\u{A0}À\u{A0}0:30\nTres.\n"
        )
        #expect(transcript.speech.map(\.speaker) == ["Nguyễn Thà", "Iñigo À", "Nguyễn Thà", "Iñigo À"])
        let chinese = try Transcript.of("张三：你好\n李四：你好吗\n张三：很好\n李四：再见\n")
        #expect(chinese.lines == ["张三: 你好", "李四: 你好吗", "张三: 很好", "李四: 再见"])
    }

    @Test func `a time alone on its line holds for the words below where names lead`() throws {
        let transcript = try Transcript.of(
            "00:00:00\n\nAnn: We came for the barn.\nBob: It was cold in there.\nAnn: It rained.\nBob: All day.\n\n00:05:00\n\nAnn: And the next.\nBob: So it did.\nAnn: Yes.\n"
        )
        #expect(transcript.format == .speakerLines)
        #expect(transcript.lines[0] == "0-300 Ann: We came for the barn.")
        #expect(transcript.lines[4] == "300-~ Ann: And the next.")
        #expect(transcript.lines.count == 7)
    }

    @Test func `a wall clock is taken as it stands`() throws {
        let transcript = try Transcript.of("[Ann] 11:02:09\nOne.\n[Bob] 11:02:20\nTwo.\n[Ann] 11:03:00\nThree.\n")
        #expect(transcript.lines.first == "39729-39740 Ann: One.")
    }

    @Test(arguments: [
        "00:00:04 We came for the barn.\n\n00:01:02 All day.\n\n00:01:10 Yes.\n",
        "(0:04) We came for the barn.\n(1:02) All day.\n(1:10) Yes.",
        "[00:04] We came for the barn.\n[01:02] All day.\n[01:10] Yes.",
        "00:04\nWe came for the barn.\n\n01:02\nAll day.\n\n01:10\nYes.\n",
        "00:04 - We came for the barn.\n01:02 - All day.\n01:10 - Yes.",
        "**00:04** We came for the barn.\n\n**[01:02]** All day.\n\n**01:10:** Yes.",
        "[00:04](https://a.example/x?t=4) We came for the barn.\n[01:02](https://a.example/x?t=62) All day.\n[01:10](https://a.example/x?t=70) Yes.",
        "01.50.09 is no time\n00:04 We came for the barn.\n01:02 All day.\n01:10 Yes.",
    ])
    func `times before their words`(text: String) throws {
        let transcript = try Transcript.of(text)
        #expect(transcript.format == .inlineTimes)
        #expect(transcript.lines == ["4-62 We came for the barn.", "62-70 All day.", "70-~ Yes."])
    }

    @Test func `captions under a head of hash lines, with placeholders`() throws {
        let transcript = try Transcript.of(
            "# tactiq.io free youtube transcript\n# The barn talk\n# https://youtu.be/abcdefghijk\n\n00:00:00.000 No text\n00:00:01.040 we came for the barn\n00:00:03.120 and the rain\n"
        )
        #expect(transcript.format == .tactiq)
        #expect(transcript.metadata.title == "The barn talk")
        #expect(transcript.metadata.url == "https://youtu.be/abcdefghijk")
        #expect(transcript.lines == ["1.04-3.12 we came for the barn", "3.12-~ and the rain"])
        #expect(transcript.others.last == "noise 0-1.04 No text")
    }

    @Test(arguments: [
        "00:04 Ann: We came.\n00:31 Then it rained: hard.\n01:02 Bob Ray: All day.\n01:10 Ann: Yes.",
        "[00:04] Ann: We came.\n[00:31] Then it rained: hard.\n[01:02] Bob Ray: All day.\n[01:10] Ann: Yes.",
        "Ann (00:04): We came.\nAnn (00:31): Then it rained: hard.\nBob Ray (01:02): All day.\nAnn (01:10): Yes.",
        "**Ann** [00:04]: We came.\n\n**Ann** [00:31]: Then it rained: hard.\n\n**Bob Ray** [01:02]: All day.\n\n**Ann** [01:10]: Yes.",
        "[Ann 00:04] We came.\n[Ann 00:31] Then it rained: hard.\n[Bob Ray 01:02] All day.\n[Ann 01:10] Yes.",
        "**Ann [00:04]:** We came.\n\n**Ann [00:31]:** Then it rained: hard.\n\n**Bob Ray [01:02]:** All day.\n\n**Ann [01:10]:** Yes.",
        "Ann: [00:04] We came.\nAnn: [00:31] Then it rained: hard.\nBob Ray: [01:02] All day.\nAnn: [01:10] Yes.",
        "00:04 **Ann:** We came.\n00:31 **Ann:** Then it rained: hard.\n01:02 **Bob Ray:** All day.\n01:10 **Ann:** Yes.",
        "00:04 <Ann> We came.\n00:31 <Ann> Then it rained: hard.\n01:02 <Bob Ray> All day.\n01:10 <Ann> Yes.",
    ])
    func `time, name and words on one line`(text: String) throws {
        let transcript = try Transcript.of(text)
        #expect(transcript.format == .timedSpeakerLines)
        #expect(
            transcript.lines == [
                "4-31 Ann: We came.", "31-62 Ann: Then it rained: hard.", "62-70 Bob Ray: All day.", "70-~ Ann: Yes.",
            ])
    }

    @Test func `chat logs, where rows that only react are noise`() throws {
        let transcript = try Transcript.of(
            """
            10:02:01\tAnn Lee:\tHello all
            10:02:30\tBob:\tReacted to "Hello all" with 👍
            10:03:00\tBob:\tReplying to "Hello all"
            Hello from the barn
            and from the dog
            10:04:00\tAnn Lee:\tNice: a dog
            """)
        #expect(transcript.format == .timedSpeakerLines)
        #expect(
            transcript.lines == [
                "36121-36180 Ann Lee: Hello all", "36180-36240 Bob: Hello from the barn and from the dog",
                "36240-~ Ann Lee: Nice: a dog",
            ])
        #expect(transcript.others.count == 2)
    }

    @Test(arguments: [
        "**Ann:** We came: for the barn.\n\nIt was cold.\n\n**Bob Ray:** All day.\n\n**Ann:** Yes.",
        "**Ann**: We came: for the barn.\n\nIt was cold.\n\n**Bob Ray**: All day.\n\n**Ann**: Yes.",
        "Ann: We came: for the barn.\n\nIt was cold.\n\nBob Ray: All day.\n\nAnn: Yes.",
        "**Ann: We **came: for the barn.\n\nIt **was cold.\n\n**Bob Ray: All day.\n\n**Ann: Yes.",
        "[Ann]: We came: for the barn.\n\nIt was cold.\n\n[Bob Ray]: All day.\n\n[Ann]: Yes.",
        "Ann:\nWe came: for the barn.\n\nIt was cold.\n\nBob Ray:\nAll day.\n\nAnn:\nYes.",
        "**Ann**\n\nWe came: for the barn.\n\nIt was cold.\n\n**Bob Ray**\n\nAll day.\n\n**Ann**\n\nYes.",
    ])
    func `names before their words; a paragraph without one belongs to the last`(text: String) throws {
        let transcript = try Transcript.of(text)
        #expect(transcript.format == .speakerLines)
        #expect(
            transcript.lines == ["Ann: We came: for the barn.", "Ann: It was cold.", "Bob Ray: All day.", "Ann: Yes."])
    }

    @Test func `bold names with escaped times, breaks and show notes above`() throws {
        let transcript = try Transcript.of(
            """
            **About:** a talk on barns

            **Links:** https://a.example/barns

            **About:** the guests

            **The transcript begins here**

            **Ann:** Welcome to the barn.

            **Bob:** \\[08:00\\] It is cold in here, as ever \\[09:01.20\\], and draughty.

            **Break**

            **Ann:** \\[12:30\\] We are back.

            Once: there was a time.

            It was long ago.

            Nobody knows when.

            **Bob:** So it was\\!
            """)
        #expect(transcript.format == .speakerLines)
        #expect(
            transcript.lines == [
                "Ann: Welcome to the barn.", "480-750 Bob: It is cold in here, as ever [09:01.20], and draughty.",
                "750-~ Ann: We are back.", "Ann: Once: there was a time.", "Ann: It was long ago.",
                "Ann: Nobody knows when.",
                "Bob: So it was!",
            ])
        #expect(transcript.others.contains("noise Break"))
        #expect(transcript.speech.allSatisfy { $0.speaker != "About" })
    }

    @Test func `a label seen once, out of order, is text`() throws {
        let transcript = try Transcript.of(
            "Ann: Welcome.\n\nMy rule: bring a coat.\n\nCall (202) 023-2024 at 10:30.\n\nBob: I did.\n\nAnn: Good.\n\nBob: Yes."
        )
        #expect(transcript.lines[1...2] == ["Ann: My rule: bring a coat.", "Ann: Call (202) 023-2024 at 10:30."])
    }

    @Test func `a title with a subtitle is no speaker`() throws {
        let transcript = try Transcript.of("Barns: a history")
        #expect(transcript.format == .plain)
        #expect(transcript.lines == ["Barns: a history"])
    }

    @Test func `an essay that says "example" now and then is no dialogue`() throws {
        let text = (0..<40).map { "\($0.isMultiple(of: 8) ? "Rule" : "So"): it rained on day \($0) as it did before." }
        let essay = text.map { $0.hasPrefix("So: ") ? String($0.dropFirst(4)) : $0 }.joined(separator: "\n\n")
        let transcript = try Transcript.of(essay)
        #expect(transcript.format == .plain)
        #expect(transcript.speech.allSatisfy { $0.speaker == nil })
    }

    @Test func `wrapped turns are joined`() throws {
        let transcript = try Transcript.of(
            """
            ANN: We came for the barn, which stood
            at the end of the lane, and it was
            cold.

            BOB: It rained all day, and then all
            of the night.

            ANN: So it did, and so it always
            does here.
            """)
        #expect(
            transcript.lines == [
                "ANN: We came for the barn, which stood at the end of the lane, and it was cold.",
                "BOB: It rained all day, and then all of the night.", "ANN: So it did, and so it always does here.",
            ])
    }

    @Test func `paragraphs on lines that begin with a blank`() throws {
        let transcript = try Transcript.of(
            " We came for the barn.\n It was cold there.\n Then it rained.\n And so on.\n")
        #expect(transcript.format == .plain)
        #expect(transcript.lines.count == 4)
    }

    @Test func `whisper's plain text, a segment a line`() throws {
        let text = (1...40).map { "line number \($0) of the talk" }.joined(separator: "\n")
        #expect(try Transcript.of(text).lines.count == 40)
    }

    @Test func `a dump of captions is joined to sentences, cut at dashes`() throws {
        let transcript = try Transcript.of(
            """
            We came for the
            old barn, which

            stood at the end
            of the long lane.

            - And was it cold
            in that place?

            - It was, and it
            rained all day,

            and then all of
            the night as well.
            """)
        #expect(
            transcript.lines == [
                "We came for the old barn, which stood at the end of the long lane.",
                "/ And was it cold in that place?",
                "/ It was, and it rained all day, and then all of the night as well.",
            ])
    }

    @Test func `what whisper prints, with warnings and both forms of the time`() throws {
        let transcript = try Transcript.of(
            """
            UserWarning: FP16 is not supported on CPU
                warnings.warn("FP16 is not supported")
            Detecting language
            [00:00.000 --> 00:04.380]  We came for the barn.
            [59:58.000 --> 01:00:02.000]  - It was cold.
            [01:00:02.000 --> 01:00:04.000]  [Music]
            """)
        #expect(transcript.format == .whisperText)
        #expect(transcript.lines == ["0-4.38 We came for the barn.", "3598-3602 / It was cold."])
    }

    @Test func `speech that a machine invented in silence is noise`() throws {
        let text = """
            [00:00.000 --> 00:04.000]  Yeah.
            [00:04.000 --> 00:05.000]  Yeah.
            [00:05.000 --> 00:06.000]  Yeah.
            [00:06.000 --> 00:07.000]  Yeah.
            [00:30.000 --> 01:00.000]  Thanks for watching this.
            [01:00.000 --> 01:30.000]  Thanks for watching this.
            [01:30.000 --> 02:00.000]  Thanks for watching this.
            [02:00.000 --> 02:30.000]  Thanks for watching this.
            [02:30.000 --> 03:00.000]  Goodbye.
            """
        let transcript = try Transcript.of(text)
        #expect(transcript.speech.count == 6)
        #expect(transcript.others == [60, 90, 120].map { "noise \($0)-\($0 + 30) Thanks for watching this." })
    }

    @Test func `the layout may change without a heading`() throws {
        let whisper = (0..<12).map { "[00:\(10 + $0).000 --> 00:\(11 + $0).000]  piece \($0) of the talk" }
        let named = (0..<12).map { "\($0.isMultiple(of: 2) ? "Ann" : "Bob"): answer \($0) to it" }
        let transcript = try Transcript.of((whisper + [""] + named).joined(separator: "\n"))
        #expect(transcript.format == .mixed)
        #expect(transcript.lines.count == 24)
        #expect(transcript.speech.last?.speaker == "Bob")
        #expect(transcript.speech[11].text == "piece 11 of the talk")
    }

    @Test func `a list of chapters above the talk is its head`() throws {
        let transcript = try Transcript.of(
            """
            # The barn talk

            00:00 Coats
            05:03 Boots
            17:10 The dog

            ## Transcript

            Ann: We came for the barn.

            Bob: It was cold in there.

            Ann: It rained all day.

            Bob: And all night.
            """)
        #expect(transcript.format == .speakerLines)
        #expect(transcript.lines.count == 4)
        #expect(transcript.parts.count == 1)
        #expect(transcript.others.contains("head 17:10 The dog"))
    }
}
