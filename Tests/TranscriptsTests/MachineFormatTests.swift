import Testing
import Transcripts

@Suite struct MachineFormatTests {
    @Test func `whisper JSON with what every version writes`() throws {
        let transcript = try Transcript.of(
            """
            {"text": " The barn is cold. Bring a coat.", "segments": [
              {"id": 0, "seek": 0, "start": 0.0, "end": 2.5000000001, "text": " The barn is cold.", "tokens": [50364, 440],
               "temperature": 0.0, "avg_logprob": NaN, "compression_ratio": 1.1, "no_speech_prob": 0.01},
              {"id": 1, "seek": 0, "start": 2.5, "end": 4.0, "text": " Bring a coat.", "tokens": [1]}
            ], "language": "en"}
            """)
        #expect(transcript.format == .whisperJSON)
        #expect(transcript.lines == ["0-2.5 The barn is cold.", "2.5-4 Bring a coat."])
        #expect(transcript.speech.map(\.lines) == [2...3, 4...4])
    }

    @Test func `whisper JSON nested by a host, beside logs`() throws {
        let transcript = try Transcript.of(
            """
            {"id": "x1", "logs": "0%|  | 0/10", "input": {"audio": "https://a.example/b.mp3"}, "output":
            {"transcription": " Bring a coat.", "segments": [{"id": 0, "start": 1, "end": 4, "text": " Bring a coat.", "seek": 0}]}}
            """)
        #expect(transcript.format == .whisperJSON)
        #expect(transcript.lines == ["1-4 Bring a coat."])
    }

    @Test func `whisper JSON aligned by words, with speakers`() throws {
        let transcript = try Transcript.of(
            """
            {"segments": [
             {"start": 0.1, "end": 1.2, "text": "In 1999 it", "speaker": "SPEAKER_00", "words": [
               {"word": "In", "start": 0.1, "end": 0.2, "score": 0.9, "speaker": "SPEAKER_00"}, {"word": "1999"},
               {"word": "it", "start": 1.0, "end": 1.2, "score": 0.8}]},
             {"text": "rained hard", "words": [
               {"word": "rained", "start": 1.3, "end": 1.5, "speaker": "SPEAKER_01"}, {"word": "hard", "end": 1.9}]}
            ], "word_segments": [{"word": "In", "start": 0.1, "end": 0.2}, {"word": "1999"}, {"word": "it", "start": 1.0, "end": 1.2},
               {"word": "rained", "start": 1.3, "end": 1.5}, {"word": "hard"}]}
            """)
        #expect(transcript.format == .whisperJSON)
        #expect(transcript.lines == ["0.1-1.2 SPEAKER_00: In 1999 it", "1.3-1.9 SPEAKER_01: rained hard"])
    }

    @Test func `whisper JSON of the C++ version, with the list called transcription`() throws {
        let transcript = try Transcript.of(
            """
            {"systeminfo": "AVX", "transcription": [{"timestamps": {"from": "00:00:00,000", "to": "00:00:02,500"},
              "offsets": {"from": 0, "to": 2500}, "text": " The barn"},
             {"timestamps": {"from": "00:00:02,500", "to": "00:00:03,000"}, "offsets": {"from": 2500, "to": 3000}, "text": " is cold."}]}
            """)
        #expect(transcript.format == .whisperJSON)
        #expect(transcript.lines == ["0-2.5 The barn", "2.5-3 is cold."])
    }

    @Test func `podcast JSON, one word a segment, ends and speakers missing`() throws {
        let transcript = try Transcript.of(
            """
            {"version": "1.0.0", "segments": [{"speaker": "Ann", "startTime": 0.5, "endTime": 0.75, "body": "Bring"},
             {"speaker": "Ann", "startTime": 0.75, "body": "a"}, {"startTime": 1, "endTime": 1.5, "body": "coat."}]}
            """)
        #expect(transcript.format == .podcastJSON)
        #expect(transcript.lines == ["0.5-0.75 Ann: Bring", "0.75-1 Ann: a", "1-1.5 coat."])
    }

    @Test(arguments: [
        #"{"speakers": {"spk_0": "Ann Lee", "spk_1": {"name": "Bob"}}, "segments": [{"speakerLabel": "spk_0", "start": 1, "end": 2.5, "text": "Bring a coat."}, {"speakerLabel": "spk_1", "start": 2.5, "end": 4, "text": "I will."}]}"#,
        #"{"segments": [{"speaker": 0, "start_ms": 1000, "end_ms": 2500, "text": "Bring a coat."}, {"speaker": 1, "start_ms": 2500, "end_ms": 4000, "text": "I will."}], "speakers": [{"id": 0, "name": "Ann Lee"}, {"id": 1, "name": "Bob"}]}"#,
        #"[{"text": "Bring a coat.", "start_time": "0:00:01", "end_time": "0:00:02.500", "speaker": "Ann Lee"}, {"text": "I will.", "start_time": "0:00:02.500", "end_time": "0:00:04", "speaker": "Bob"}]"#,
        #"[{"text": "Bring a \u0063oat.", "start": 1.0, "duration": 1.5, "speaker": {"name": "Ann Lee"}}, {"text": "I\nwill.", "start": "2.5", "duration": "1.5", "speaker": {"name": "Bob"}}]"#,
        #"{"utterances": [{"speaker": "Ann Lee", "start": 1000, "end": 2500, "text": "Bring a coat.", "words": [{"text": "Bring", "start": 1000}]}, {"speaker": "Bob", "start": 2500, "end": 4000, "text": "I will."}]}"#,
    ])
    func `JSON with speaker maps and bare arrays`(text: String) throws {
        let transcript = try Transcript.of(text)
        #expect(transcript.format == .json)
        #expect(transcript.lines == ["1-2.5 Ann Lee: Bring a coat.", "2.5-4 Bob: I will."])
    }

    @Test(arguments: [
        #"[["Bring a coat.", 1, 2.5], ["I will.", 2.5, 4]]"#, #"[[1, 2.5, "Bring a coat."], [2.5, 4.0, "I will."]]"#,
        #"{"events": [{"tStartMs": 1000, "dDurationMs": 1500, "segs": [{"utf8": "Bring a"}, {"utf8": " coat."}]}, {"tStartMs": 2500, "dDurationMs": 1500, "segs": [{"utf8": "I will."}]}, {"tStartMs": 4000}]}"#,
        #"{"chunks": [{"timestamp": [1.0, 2.5], "text": " Bring a coat."}, {"timestamp": [2.5, 4.0], "text": " I will."}]}"#,
    ])
    func `JSON without speakers`(text: String) throws {
        let transcript = try Transcript.of(text)
        #expect(transcript.format == .json)
        #expect(transcript.lines == ["1-2.5 Bring a coat.", "2.5-4 I will."])
    }

    @Test(arguments: [
        (
            "{\"version\": \"1.2.0\",\n \"chapters\": [{\"startTime\": 0, \"title\": \"The barn\"}, {\"startTime\": 9, \"title\": \"The coat\"}]}",
            2
        ),
        ("{\"segments\": [\n{\"start\": 0, \"text\": \"Bring\"},\n{\"start\": 1, \"te", 3), ("[{\"a\": 1}]", 1),
        ("\n\n" + String(repeating: "[", count: 10_000), 3), ("{\"text\" \"x\"}", 1), ("[]", 1), ("{}", 1),
        ("{\"segments\": []}", 1),
    ])
    func `JSON that is no transcript is an error with its line`(text: String, line: Int) {
        let error = #expect(throws: TranscriptError.self) { try Transcript.of(text) }
        #expect(error?.line == line)
    }

    @Test(arguments: [
        "start\tend\ttext\n0\t2500\tThe barn is cold.\n2500\t4000\t Bring a\tcoat.\n",
        "0\t2500\tThe barn is cold.\r\n2500\t4000\t Bring a\tcoat.\r\n",
        "start\tend\tspeaker\ttext\n0.0\t2.5\t\tThe barn is cold.\n2.5\t4.0\t\tBring a\tcoat.",
    ])
    func `whisper's table`(text: String) throws {
        let transcript = try Transcript.of(text)
        #expect(transcript.format == .whisperTSV)
        #expect(transcript.lines == ["0-2.5 The barn is cold.", "2.5-4 Bring a coat."])
    }

    @Test func `a table without rows is an error with its line`() {
        let error = #expect(throws: TranscriptError.self) { try Transcript.of("start\tend\ttext\nx\ty\tz\n") }
        #expect(error?.line == 2)
    }

    @Test func `HTML of cite, time and p, without a document around it`() throws {
        let transcript = try Transcript.of(
            """
            <cite>Ann Lee:</cite> <time>0:00</time>
            <p>Tom &amp; I brought
            a coat &#8211; two, really.</p>
            <cite>Bob:</cite> <time>1:02:03</time> <p>I see.</p> <p>So it rained?</p>
            """)
        #expect(transcript.format == .html)
        #expect(
            transcript.lines == [
                "0-3723 Ann Lee: Tom & I brought a coat – two, really.", "3723-3723 Bob: I see.",
                "3723-~ Bob: So it rained?",
            ])
        #expect(transcript.speech.map(\.lines) == [2...3, 4...4, 4...4])
    }

    @Test func `a whole page whose blocks are lines of another layout`() throws {
        let transcript = try Transcript.of(
            """
            <!DOCTYPE html>
            <html><head><title>The barn talk</title><style>p { x: y }</style></head>
            <body><nav>Home About</nav><h1>The barn talk</h1>
            <p><b>Ann:</b> Bring a coat<br>
            for the barn.</p><script>if (a < b) { c() }</script>
            <p><b>Bob:</b> I will.</p>
            <p><b>Ann:</b> Good.</p><!-- <p>no</p> -->
            </body></html>
            """)
        #expect(transcript.format == .html)
        #expect(transcript.metadata.title == "The barn talk")
        #expect(transcript.lines == ["Ann: Bring a coat", "Ann: for the barn.", "Bob: I will.", "Ann: Good."])
        #expect(transcript.speech.map(\.lines.lowerBound) == [4, 5, 6, 7])
    }

    @Test(arguments: [
        #"<tt xmlns="x"><body><div><p begin="00:00:01.000" end="00:00:02.500">Bring a coat.</p><p begin="2.5s" end="4s">I will.</p></div></body></tt>"#,
        #"<?xml version="1.0"?><transcript><text start="1" dur="1.5">Bring a coat.</text><text start="2.5" dur="1.5">I will.</text></transcript>"#,
    ])
    func `timed text keeps its times`(text: String) throws {
        #expect(try Transcript.of(text).lines == ["1-2.5 Bring a coat.", "2.5-4 I will."])
    }

    @Test func `a transcript in the front matter`() throws {
        let transcript = try Transcript.of(
            """
            ---
            title: "The barn talk"
            date: 2024-03-01
            transcript:
              - header: The cold
              - line: 'It''s cold: bring
                  a coat.'
                who: Ann Lee
                sec: 62
                time: "1:02"
              - line: "I will, \\"dear\\"."
                who: Bob
              - line: >-
                  Good.
                  Go now.
                who: Ann Lee
                time: 1:10
              - header: The end
              - line: Bye
            tags:
              - barns
            ---
            [Audio](https://a.example/b.mp3)
            """)
        #expect(transcript.format == .frontMatter)
        #expect(transcript.metadata.title == "The barn talk")
        #expect(transcript.metadata.date == "2024-03-01")
        #expect(
            transcript.lines == [
                "62-70 Ann Lee: It's cold: bring a coat.", "Bob: I will, \"dear\".", "70-~ Ann Lee: Good. Go now.",
                "Ann Lee: Bye",
            ])
        #expect(transcript.others.contains("head The cold"))
        #expect(transcript.speech.first?.lines == 6...7)
    }
}
