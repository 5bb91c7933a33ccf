import Glibc
import Transcripts

/// The entry of libFuzzer (<https://llvm.org/docs/LibFuzzer.html>): reads the bytes as a transcript, and stops
/// the program where a property does not hold. `Tests/Fuzz/run` builds and starts it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTranscripts(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let transcript = try? TranscriptReader.read(bytes),
        let fault = TranscriptProperties.fault(in: transcript, from: bytes)
    {
        fatalError(fault)
    }
    return 0
}

/// Puts the samples of the tests into the folder `corpus`, so that the fuzzer need not invent the layouts.
@_cdecl("LLVMFuzzerInitialize")
public func writeSeeds(_ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer) -> CInt {
    for (index, sample) in (SixLayouts.layouts.map(\.text) + TextSamples.all).enumerated() {
        guard let file = fopen("corpus/seed-\(index)", "wb") else { continue }
        fputs(sample, file)
        fclose(file)
    }
    return 0
}
