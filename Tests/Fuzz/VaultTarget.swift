import Notes

/// Notes that we wrote and a person or another program changed, written anew.
struct VaultTarget: FuzzTarget {
    private static let key = NoteKey(.concept, "chunk-size")
    private static let generated = "---\naliases:\n  - \"chunks\"\ntags:\n  - rag\n---\n\n# Chunk size\n\nA length.\n"

    static var seeds: [[UInt8]] {
        let note = NoteFile.text(generated, of: key, keeping: nil)
        return seeds([
            note + "\nMine: [[x]]\n",
            note.replacing("tags:", with: "mine:\n  - a\ntags:").replacing("\n", with: "\r\n"),
            NoteFile.text("# All\n", of: .index, isRedirect: true, keeping: nil) + note,
        ])
    }

    func fault(in bytes: [UInt8]) -> String? {
        guard let note = NoteFile(String(decoding: bytes, as: UTF8.self)) else { return nil }
        for generated in [Self.generated, "# Plain\n"] {
            let written = NoteFile.text(generated, of: note.key, keeping: note)
            guard let again = NoteFile(written) else { return "written and not known: \(written)" }
            if again.key != note.key { return "\(note.key) became \(again.key)" }
            if again.own != note.own { return "“\(note.own)” became “\(again.own)”" }
            if !again.says(generated) { return "changed by being written: \(written)" }
            let once = NoteFile.text(generated, of: again.key, keeping: again)
            if once != written { return "not the same when it is written again: \(written), \(once)" }
        }
        return nil
    }
}
