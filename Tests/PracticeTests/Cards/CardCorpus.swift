import Authoring
import Concepts
import FoundationEssentials
import Practice
import Transcripts

/// The built-in corpus as material for cards.
enum CardCorpus {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

    static func material() throws -> CardMaterial {
        var glossaries: [GlossaryDocument] = []
        var notes: [CardMaterial.Notes] = []
        for name in ["concepts", "sources"] {
            let below = folder.appending(path: name)
            for file in try FileManager.default.contentsOfDirectory(atPath: below.path).sorted()
            where file.hasSuffix(".md") {
                let bytes = Array(try Data(contentsOf: below.appending(path: file)))
                switch try AuthoredFile.read(try SourceText(bytes)) {
                case .glossary(let document)?: glossaries.append(document)
                case .notes(let document)?:
                    notes.append(
                        CardMaterial.Notes(source: String(file.dropLast(3)), document: document, isCorpus: true))
                default: break
                }
            }
        }
        return CardMaterial(glossary: Glossary(glossaries), notes: notes)
    }

    /// Material from text as a person would write it.
    static func material(glossary: String = "", notes: String = "", source: String = "bread") throws -> CardMaterial {
        var material = CardMaterial(glossary: .empty, notes: [])
        if !glossary.isEmpty,
            case .glossary(let document)? = try AuthoredFile.read(try SourceText(Array(glossary.utf8)))
        {
            material.glossary = Glossary([document])
        }
        if !notes.isEmpty, case .notes(let document)? = try AuthoredFile.read(try SourceText(Array(notes.utf8))) {
            material.notes = [CardMaterial.Notes(source: source, document: document, isCorpus: false)]
        }
        return material
    }
}
