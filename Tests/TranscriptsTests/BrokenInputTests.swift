import Testing
import Transcripts

@Suite struct BrokenInputTests {
    @Test(arguments: [
        ("", TranscriptError.empty), ("\u{FEFF}", .empty), (" \r\n\t\n", .empty), ("\u{FEFF}\n", .empty),
    ])
    func `nothing in it`(text: String, error: TranscriptError) {
        #expect(throws: error) { try Transcript.of(text) }
    }

    static let binaries: [([UInt8], Int)] = [
        (Array("\u{7F}ELF and then a hundred letters more".utf8), 1),
        (Array("words\n".utf8) + [UInt8](repeating: 0, count: 300) + Array("words".utf8), 2),
        (Array("PK\u{3}\u{4}\u{14}\u{0}\u{6}\u{0}\u{8}\u{0}".utf8), 1),
        ([0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x02] as [UInt8], 1),
    ]

    @Test(arguments: binaries)
    func `a binary is an error with its line`(bytes: [UInt8], line: Int) {
        #expect(throws: TranscriptError.binary(line: line)) { try TranscriptReader.read(bytes) }
    }

    @Test(arguments: [
        "[00:00.000 --> 00:04.000]  [Music]\n", "00:01 (upbeat music)\n00:04 [Applause]\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n\n",
        "1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\n",
    ])
    func `times without speech are an error`(text: String) {
        #expect(throws: TranscriptError.noSpeech) { try Transcript.of(text) }
    }

    @Test func `bytes that are no UTF-8 are read as what they mostly are`() throws {
        let bytes = Array("00:01 caf".utf8) + [0xE9] + Array(" ".utf8) + [0x93] + Array("au lait".utf8) + [0x94, 0x0A]
        #expect(try TranscriptReader.read(bytes).lines == ["1-~ café “au lait”"])
    }

    @Test func `a stray NUL and terminal escapes never reach the text`() throws {
        let transcript = try Transcript.of(
            "00:01 one\u{0}two \u{1B}[31mred\u{1B}[0m and \u{1B}]0;title\u{7} more words to come\u{9B}2J\u{202E}\n00:04 plain words that follow\n"
        )
        for segment in transcript.segments {
            #expect(segment.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
        }
        #expect(transcript.speech.first?.text.contains("red and") == true)
    }

    @Test func `escapes in a name are gone too`() throws {
        let transcript = try Transcript.of(
            "Ann\u{1B}[2J: one\n\nBob/../x: two\n\nAnn\u{1B}[2J: three\n\nBob/../x: four\n")
        #expect(transcript.speech.map(\.speaker) == ["Ann", "Bob/../x", "Ann", "Bob/../x"])
    }

    @Test func `times that run backwards begin another part or are moved to the one before`() throws {
        let transcript = try Transcript.of(
            "[00:10.000 --> 00:12.000]  one\n[00:09.000 --> 00:11.000]  two\n[10:00.000 --> 10:01.000]  three\n[00:01.000 --> 00:02.000]  four\n[00:03.000 --> 00:02.000]  five\n"
        )
        #expect(
            transcript.parts.map { $0.segments.map(\.rendered) } == [
                ["10-12 one", "10-11 two", "600-601 three"], ["1-2 four", "3-3 five"],
            ])
    }

    @Test(arguments: [3, 2_000])
    func `a time that is off by itself begins no part`(stray: Int) throws {
        let text = [60, 70, stray, 80, 90].enumerated().map {
            "\($0 + 1)\n00:\($1 / 60):\($1 % 60),0 --> 00:\($1 / 60):\($1 % 60),5\nwords \($0)\n\n"
        }
        let transcript = try Transcript.of(text.joined())
        #expect(transcript.parts.count == 1)
        #expect(transcript.speech.map { $0.start?.seconds } == [60, 70, 70, 80, 90])
    }

    @Test func `seconds over 59 and huge numbers are taken or left, never crashed on`() throws {
        #expect(
            try Transcript.of("00:75 one\n01:20 two\n02:99 three\n").lines == [
                "75-80 one", "80-219 two", "219-~ three",
            ])
        _ = try Transcript.of("999:99:99 one\n99999999999999999999:00 two\n00:00:00.99999999999999999999999 three\n")
        _ = try? Transcript.of(
            "[{\"start\": 1e308, \"text\": \"a b\"}, {\"start\": -1e308, \"end\": 99999999999999999999, \"text\": \"c\"}]"
        )
        _ = try? Transcript.of("start\tend\ttext\n9999999999999999\t9999999999999999999\ta\n")
    }

    @Test func `one line of many megabytes`() throws {
        let line = (0..<100_000).map { "word\($0) and more words, " }.joined()
        let transcript = try Transcript.of("00:01 " + line + "\n00:04 end\n")
        #expect(transcript.speech.count == 2)
        #expect(try Transcript.of(line).lines.count > 1)
    }

    @Test(arguments: [
        "WEBVTT", "WEBVTT\n\n00:01.000 -->", "1\n00:00:01,000 --> 00", "<", "<cite>Ann", "<cite>Ann:</cite><time>0:0",
        "---",
        "---\n- line: ", "{", "[", "{\"segments\": [{\"text\": \"a", "start\tend\ttext", "start\tend\ttext\n1\t2", "#",
        "\\[", "**", "**A", "[",
        "(", "[0", "0:", "0:00 -->", "0:00 --> 0:0", "A:", ":", "- ", "&", "&#", "<v", "<v >", "\u{FEFF}---\n---\n",
        "\n\n\n-", "*A*", "0:00", "00:00\n",
        "```\n0:00 a\n```", "---\ntranscript:\n  - line: x\n    who:",
    ])
    func `stumps of every layout are read or refused`(text: String) {
        do throws(TranscriptError) {
            let transcript = try TranscriptReader.read(Array(text.utf8))
            #expect(!transcript.parts.isEmpty)
        } catch {
            #expect(
                (1...max(1, text.split(separator: "\n", omittingEmptySubsequences: false).count)).contains(
                    error.line ?? 1))
        }
    }
}
