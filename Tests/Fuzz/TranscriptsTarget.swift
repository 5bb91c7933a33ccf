import Transcripts

/// Files of every format read as transcripts.
struct TranscriptsTarget: FuzzTarget {
    static var seeds: [[UInt8]] { seeds(SixLayouts.layouts.map(\.text) + TextSamples.all) }

    func fault(in bytes: [UInt8]) -> String? {
        guard let transcript = try? TranscriptReader.read(bytes) else { return nil }
        return TranscriptProperties.fault(in: transcript, from: bytes)
    }
}
