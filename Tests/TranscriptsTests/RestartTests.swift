import Testing
import Transcripts

@Suite struct RestartTests {
    @Test func `a heading above a clock that starts again is timed by that clock`() throws {
        let page = """
            <html><body>
            <cite>Ada</cite> <time>58:00</time> <p>That was the first of our two evenings.</p>
            <cite>Ben</cite> <time>58:40</time> <p>Thank you for having me, it was a pleasure.</p>
            <h2>The second evening</h2>
            <cite>Ada</cite> <time>0:04</time> <p>Welcome back to the second evening, everybody.</p>
            <cite>Ben</cite> <time>0:09</time> <p>It is good to be back in this room.</p>
            </body></html>
            """
        let transcript = try TranscriptReader.read(Array(page.utf8))
        try #require(transcript.parts.count == 2)
        let second = transcript.parts[1].segments
        #expect(second.map(\.kind) == [.head, .speech, .speech])
        #expect(second.map { $0.start?.milliseconds } == [4_000, 4_000, 9_000])
        #expect(TranscriptProperties.fault(in: transcript, from: Array(page.utf8)) == nil)
    }
}
