private import Text

/// The file of every note: names that are unique in all folders together, so that a bare name links to one note.
package struct NoteNames: Sendable {
    private let stems: [NoteKey: String]
    private let folded: [String: NoteKey]

    /// Gives every key a name of its title. In the order of the keys; a name that is taken gets its kind behind it, else
    /// a number made of the id, so that what else is there matters little.
    ///
    /// - Parameter existing: the names that notes have already; each is kept where it is one that the title may have.
    package init(_ titles: [NoteKey: String], existing: [NoteKey: String] = [:]) {
        var stems: [NoteKey: String] = [.index: "index"]
        var taken: [String: NoteKey] = [NoteFileName.folded("index"): .index, NoteFileName.folded("readme"): .index]
        let keys = titles.keys.filter { $0.kind != .index }.sorted()
        func claim(_ stem: String, _ key: NoteKey) -> Bool {
            let folded = NoteFileName.folded(stem)
            guard taken[folded] == nil else { return false }
            (taken[folded], stems[key]) = (key, stem)
            return true
        }
        for key in keys {
            if let stem = existing[key], Self.mayHave(stem, key, titles[key] ?? "") { _ = claim(stem, key) }
        }
        for key in keys where stems[key] == nil {
            for candidate in Self.candidates(key, titles[key] ?? "") where claim(candidate, key) { break }
            var number = 2
            while stems[key] == nil {
                _ = claim("\(NoteFileName.stem(of: titles[key] ?? "")) (\(number))", key)
                number += 1
            }
        }
        self.stems = stems
        folded = taken
    }

    package var keys: some Collection<NoteKey> { stems.keys }

    /// The name without folder and extension; nil for an unknown key.
    package func stem(of key: NoteKey) -> String? { stems[key] }

    /// The path within the folder of all notes.
    package func path(of key: NoteKey) -> String? {
        stems[key].map { (key.kind.folder.isEmpty ? "" : key.kind.folder + "/") + $0 + ".md" }
    }

    /// Whose path this is, in any case.
    package func key(ofPath path: String) -> NoteKey? {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard name.hasSuffix(".md"), let key = key(named: String(name.dropLast(3))), let own = self.path(of: key),
            NoteFileName.folded(own) == NoteFileName.folded(path)
        else { return nil }
        return key
    }

    /// Whose name this is, in any case.
    package func key(named stem: String) -> NoteKey? { folded[NoteFileName.folded(stem)] }

    /// Whether `name` is one that the title may have: a number behind it does not tell how many there once were.
    private static func mayHave(_ name: String, _ key: NoteKey, _ title: String) -> Bool {
        let folded = NoteFileName.folded(name)
        let stem = NoteFileName.folded(NoteFileName.stem(of: title)) + " ("
        let isNumbered =
            folded.hasPrefix(stem) && folded.hasSuffix(")")
            && folded.dropFirst(stem.count).dropLast().allSatisfy { $0.isNumber && $0.isASCII }
        return isNumbered || candidates(key, title).contains { NoteFileName.folded($0) == folded }
    }

    private static func candidates(_ key: NoteKey, _ title: String) -> [String] {
        let stem = NoteFileName.stem(of: title)
        return [stem, "\(stem) (\(key.kind.rawValue))", "\(stem) (\(NoteChecksum.of(key.id).suffix(6)))"]
    }
}
