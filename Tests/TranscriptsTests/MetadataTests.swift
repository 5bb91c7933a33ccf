import Testing
import Transcripts

@Suite struct MetadataTests {
    @Test(arguments: [
        ("see https://a.example/x, please", "https://a.example/x"), ("(http://a.example/b)", "http://a.example/b"),
        ("<https://a.example>", "https://a.example"), ("[x](https://a.example/y)", "https://a.example/y"),
        ("https://a.example/wiki/Barn_(building)", "https://a.example/wiki/Barn_(building)"),
        ("no address: https://", nil), ("ftp://a.example", nil), ("HTTPS://A.example/x", "HTTPS://A.example/x"),
    ])
    func `the first address in a text`(text: String, address: String?) {
        #expect(WebAddress.first(in: text) == address)
    }

    @Test(arguments: [
        ("https://www.youtube.com/watch?v=abcdefghijk", "abcdefghijk"),
        ("https://youtu.be/abcdefghijk?si=x", "abcdefghijk"),
        ("https://youtube.com/watch?list=PL1&v=abc_efg-ijk&t=3", "abc_efg-ijk"),
        ("https://m.youtube.com/live/abcdefghijk", "abcdefghijk"),
        ("https://www.youtube.com/watch/abcdefghijk", "abcdefghijk"),
        ("https://www.youtube.com/shorts/abcdefghijk", "abcdefghijk"),
        ("https://www.youtube.com/embed/abcdefghijk", "abcdefghijk"),
        ("https://www.youtube-nocookie.com/embed/abcdefghijk", "abcdefghijk"),
        ("https://notyoutube.com/watch?v=abcdefghijk", nil), ("https://www.youtube.com/watch?v=short", nil),
        ("https://www.youtube.com/@barns", nil), ("youtube", nil),
    ])
    func `the id of a video`(address: String, id: String?) {
        #expect(WebAddress.youTubeID(in: address) == id)
    }

    @Test(arguments: [
        ("https://youtu.be/abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk&t=75s"),
        ("https://www.youtube.com/watch?v=abcdefghijk&t=3s", "https://www.youtube.com/watch?v=abcdefghijk&t=75s"),
        ("https://vimeo.com/123?share=copy", "https://vimeo.com/123#t=75s"),
        ("https://open.spotify.com/episode/x?si=1", "https://open.spotify.com/episode/x?t=75"),
        ("https://a.example/talk.MP3", "https://a.example/talk.MP3#t=75"),
        ("https://a.example/talk.mp3?key=1", "https://a.example/talk.mp3?key=1#t=75"),
        ("https://a.example/page", "https://a.example/page"),
        ("https://soundcloud.com/a/b", "https://soundcloud.com/a/b#t=01:15"),
        ("https://www.twitch.tv/videos/12", "https://www.twitch.tv/videos/12?t=0h1m15s"),
        ("https://podcasts.apple.com/us/podcast/x/id1?i=2", "https://podcasts.apple.com/us/podcast/x/id1?i=2&t=75"),
    ])
    func `an address opens at its second`(address: String, link: String) {
        #expect(WebAddress.at(Timestamp(milliseconds: 75_900), address) == link)
        #expect(WebAddress.at(nil, address) == address)
        #expect(WebAddress.at(Timestamp(milliseconds: 900), address) == address)
    }

    @Test(arguments: [
        ("2025-10-23", true), ("2025-10", true), ("2025", true), ("2024-02-29", true), ("2023-02-29", false),
        ("1900-02-29", false),
        ("2025-13-01", false), ("2025-00-01", false), ("2025-10-32", false), ("25-10-23", false), ("2025-1-2", false),
        ("0999", false),
        ("2025-10-23x", false), ("２０２５", false), ("", false), ("-", false),
    ])
    func `what is a date`(text: String, isDate: Bool) {
        #expect(CalendarDate.isDate(text) == isDate)
    }

    @Test(arguments: [
        ("2025-10-23T10:00:00Z", "2025-10-23"), ("recorded 2025-10-23, in town", "2025-10-23"),
        ("October 23, 2025", "2025-10-23"),
        ("23 Oct 2025", "2025-10-23"), ("Oct. 3rd, 2025", "2025-10-03"), ("Thursday, 23 October 2025", "2025-10-23"),
        ("October 2025", "2025-10"), ("2025/10/23", "2025-10-23"), ("20251023", "2025-10-23"), ("no date, no 7", nil),
        ("31 February 2025", nil), ("in May we met", nil), ("2025", "2025"),
    ])
    func `dates as heads write them`(text: String, date: String?) {
        #expect(CalendarDate.find(in: text) == date)
    }

    @Test func `front matter with quotes, lists and folded values`() throws {
        let source = try SourceText(
            Array(
                "---\n# a comment\ntitle: \"Barns: a history\"\nhosts:\n  - Ann Lee\n  - 'Bob'\ntags: [a, \"b c\"]\ndate: 2024-03-01 10:00\nempty:\n---\nbody\n"
                    .utf8))
        let head = try #require(FrontMatter(source))
        #expect(head.lastLine == 10)
        #expect(head["title"] == ["Barns: a history"])
        #expect(head["hosts"] == ["Ann Lee", "Bob"])
        #expect(head["tags"] == ["a", "b c"])
        #expect(head.entries.first { $0.key == "hosts" }?.valueLines == [5, 6])
        #expect(head["nothing"] == nil)
    }

    @Test(arguments: ["---\ntitle: x\n", "title: x\n---\n", "--\nx: y\n--\n"])
    func `what is no front matter`(text: String) throws {
        #expect(FrontMatter(try SourceText(Array(text.utf8))) == nil)
    }

    @Test(
        arguments: [
            ("# The barn talk\n\n00:01 a\n00:02 b\n00:03 c\n", "The barn talk", nil, nil, nil),
            (
                "Barn Hour · 2024-03-01\n\nThe barn talk\n\nHosts: Ann\n\nTranscript\n\nWe came. It was cold.\n",
                "The barn talk", "Barn Hour", "2024-03-01", nil
            ),
            (
                "Title: The barn talk\nPodcast: Barn Hour\nDate: March 1, 2024\nURL: https://a.example/b\n\n00:01 a\n00:02 b\n00:03 c\n",
                "The barn talk", "Barn Hour", "2024-03-01", "https://a.example/b"
            ),
            (
                "The barn talk - YouTube\nhttps://youtu.be/abcdefghijk\n\n(0:01) a\n(0:02) b\n(0:03) c\n",
                "The barn talk", nil, nil, "https://youtu.be/abcdefghijk"
            ),
            (
                "---\ntitle: The barn talk\nshow: Barn Hour\n---\n\nAnn: one\n\nBob: two\n\nAnn: three\n",
                "The barn talk", "Barn Hour", nil, nil
            ),
        ] as [(String, String?, String?, String?, String?)])
    func `what heads tell`(text: String, title: String?, show: String?, date: String?, url: String?) throws {
        let transcript = try Transcript.of(text)
        #expect(transcript.metadata.title == title)
        #expect(transcript.metadata.show == show)
        #expect(transcript.metadata.date == date)
        #expect(transcript.metadata.url == url)
        #expect(transcript.parts.count == 1)
        #expect(transcript.parts[0].title == title)
    }

    @Test func `people with their roles`() throws {
        let transcript = try Transcript.of("Hosts: Ann Lee, Bob\nGuest: Cy Doe\n\n00:01 a\n00:02 b\n00:03 c\n")
        #expect(
            transcript.metadata.people.map { "\($0.role ?? "-") \($0.name)" } == [
                "host Ann Lee", "host Bob", "guest Cy Doe",
            ])
    }

    @Test(arguments: [
        ("Ann Lee", "Ann Lee"), ("**Ann Lee:**", "Ann Lee"), ("[Ann Lee]:", "Ann Lee"), ("Ann Lee (Acme)", "Ann Lee"),
        ("Ann Lee - Acme", "Ann Lee"), ("Ann Lee | Acme", "Ann Lee"), ("Jean-Luc", "Jean-Luc"), ("(Guest)", "(Guest)"),
        (" : ", nil),
    ])
    func `the name in a label`(label: String, name: String?) {
        #expect(Label.name(in: label) == name)
    }
}
