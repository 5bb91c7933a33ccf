import TestSupport
import Testing
import Transcripts

@Suite struct PropertyTests {
    static let samples: [[UInt8]] =
        (SixLayouts.layouts.map(\.text) + [CaptionTests.rolling] + TextSamples.all).map { Array($0.utf8) }

    @Test(arguments: 0..<400)
    func `whatever is read lies in the file, in order, and was there`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let bytes = Mutation.of(Self.samples, &random)
        do throws(TranscriptError) {
            let transcript = try TranscriptReader.read(bytes)
            let fault = TranscriptProperties.fault(in: transcript, from: bytes)
            #expect(fault == nil, "seed \(seed)")
        } catch {
            if let line = error.line { #expect((1...bytes.count + 1).contains(line), "seed \(seed)") }
        }
    }

    @Test(arguments: 0..<100)
    func `random bytes are read or refused`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let alphabet = Array("aB 0:12.,-->[]()<>{}\"\\*#\n\n\t&;/_".utf8)
        let bytes = (0..<Int.random(in: 0..<400, using: &random)).map { _ in
            seed.isMultiple(of: 2)
                ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
        }
        if let transcript = try? TranscriptReader.read(bytes) {
            #expect(TranscriptProperties.fault(in: transcript, from: bytes) == nil, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<samples.count)
    func `a file cut off anywhere is read or refused`(index: Int) {
        let sample = Self.samples[index]
        for end in stride(from: 0, to: sample.count, by: 7) {
            let bytes = Array(sample[..<end])
            guard let transcript = try? TranscriptReader.read(bytes) else { continue }
            #expect(TranscriptProperties.fault(in: transcript, from: bytes) == nil, "cut at \(end)")
        }
    }
}
