import Authoring
import Concepts
import Transcripts

/// What a file says, worked out from its bytes alone.
enum ReadFile: Sendable {
    /// It says that it is none to take in (`<!-- study: ignore -->` in its first line), or is a note that we wrote.
    case ignored
    case failed(IngestReport)
    /// With its text in UTF-8, whatever encoding the file had: so it is kept, and read again.
    case authored(AuthoredFile, bytes: [UInt8])
    case transcript(ReadTranscript, bytes: Int)

    init(_ file: InputFile, linker: Linker?) {
        switch file.content {
        case .failure(let problem): self = .failed(IngestReport(file: file.path, failure: problem.message))
        case .standardInput: self.init([], path: file.path, linker: linker)
        case .bytes(let bytes): self.init(bytes, path: file.path, linker: linker)
        case .file:
            switch file.read() {
            case .success(let bytes): self.init(bytes, path: file.path, linker: linker)
            case .failure(let problem): self = .failed(IngestReport(file: file.path, failure: problem.message))
            }
        }
    }

    private init(_ bytes: [UInt8], path: String, linker: Linker?) {
        guard !bytes.starts(with: Array("<!-- study: ignore -->".utf8)), !NoteMark.stands(in: bytes) else {
            self = .ignored
            return
        }
        do {
            let source = try SourceText(bytes)
            if let file = try AuthoredFile.read(source) {
                self = .authored(file, bytes: source.bytes)
            } else {
                let transcript = ReadTranscript(try TranscriptReader.read(bytes), path: path, linker: linker)
                self = .transcript(transcript, bytes: bytes.count)
            }
        } catch let error as TranscriptError {
            self = .failed(IngestReport(file: path, line: error.line, failure: error.description))
        } catch let error as AuthoringError {
            self = .failed(IngestReport(file: path, line: error.line, failure: error.description))
        } catch {
            self = .failed(IngestReport(file: path, failure: "\(error)"))
        }
    }

    /// The same without links, which a change of the glossary has made void.
    var unlinked: ReadFile {
        guard case .transcript(var transcript, let bytes) = self else { return self }
        transcript.links = nil
        return .transcript(transcript, bytes: bytes)
    }

    /// About as many bytes as storing it takes to write.
    var size: Int {
        switch self {
        case .ignored, .failed: 0
        case .authored(_, let bytes): bytes.count
        case .transcript(_, let bytes): bytes
        }
    }
}
