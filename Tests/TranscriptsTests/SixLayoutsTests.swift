import Testing
import Transcripts

@Suite struct SixLayoutsTests {
    @Test(arguments: SixLayouts.layouts.indices)
    func `one talk in six layouts gives the same segments, words and times`(index: Int) throws {
        let layout = SixLayouts.layouts[index]
        let transcript = try Transcript.of(layout.text)
        #expect(transcript.format.rawValue == layout.name)
        #expect(transcript.speech.map(\.text) == SixLayouts.talk.map(\.text))
        #expect(transcript.speech.map { $0.start?.milliseconds } == SixLayouts.talk.map(\.start))
        guard layout.name != "inline-times" else { return }
        #expect(transcript.speech.map { $0.end?.milliseconds } == SixLayouts.talk.map(\.end))
    }

    @Test(arguments: ["\r\n", "\r"], [false, true])
    func `line ends and encodings change nothing`(lineEnd: String, isUTF16: Bool) throws {
        for layout in SixLayouts.layouts {
            let text = layout.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
            var bytes = Array("\u{FEFF}\(text)".utf8)
            if isUTF16 {
                bytes = [0xFF, 0xFE]
                for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
            }
            let transcript = try TranscriptReader.read(bytes)
            let plain = try Transcript.of(layout.text)
            #expect(transcript.speech == plain.speech)
        }
    }
}
