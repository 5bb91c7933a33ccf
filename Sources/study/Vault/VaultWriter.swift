import Concepts
import Library
import Notes

/// Brings a folder of notes up to date: writes what changed, keeps what people wrote.
struct VaultWriter {
    enum Status: String, CaseIterable {
        case added, changed, unchanged
        /// Now says where its note went.
        case redirected
        /// Changed by somebody above the line, and left alone.
        case edited
        /// A file of somebody else has the name, and was left alone.
        case inTheWay = "in the way"
    }

    struct Change {
        let status: Status
        let path: String
    }

    private let material: VaultMaterial
    private let folder: VaultFolder
    private let isForced: Bool
    private let isDry: Bool
    private let before: [String: NoteFile]
    /// Paths that differ from ours in case or accents only belong to the same file on some systems.
    private let occupied: [String: String]
    private let titles: [NoteKey: String]
    private let style: NoteStyle
    private let wanted: [NoteKey]
    private let isWhole: Bool

    /// - Parameter selection: the notes to write; nil for all of them.
    init(
        _ material: VaultMaterial, _ folder: VaultFolder, _ flavor: NoteFlavor, selection: [NoteKey]?, isForced: Bool,
        isDry: Bool
    ) {
        self.material = material
        self.folder = folder
        self.isForced = isForced
        self.isDry = isDry
        let (before, titles) = (folder.notes(), material.titles)
        var existing: [NoteKey: String] = [:]
        for (path, file) in before.sorted(by: { $0.key < $1.key }) where !file.isRedirect && existing[file.key] == nil {
            existing[file.key] = Self.stem(path)
        }
        let names = NoteNames(titles, existing: existing)
        let wanted = selection ?? titles.keys.sorted()
        let paths = Set(names.keys.compactMap(names.path))
        // Names that lead elsewhere, or to several notes, are no second names.
        let left = before.keys.filter { !paths.contains($0) }.map { NoteFileName.folded(Self.stem($0)) }
        self.before = before
        occupied = Dictionary(folder.files().map { (NoteFileName.folded($0), $0) }) { first, _ in first }
        self.titles = titles
        self.wanted = wanted
        isWhole = selection == nil
        style = NoteStyle(
            flavor, names,
            present: selection.map { chosen in
                Set(chosen).union(
                    names.keys.filter { key in names.path(of: key).map { before[$0]?.key == key } ?? false })
            }, reserved: Set(left).union(material.shared.keys))
    }

    /// Writes, or with `isDry` only says what it would write. Notes first, then what says where others went.
    func write() throws -> [Change] {
        var changes: [Change] = []
        let left = isWhole ? departed : [:]
        for key in wanted {
            guard let path = style.names.path(of: key), let text = try material.markdown(of: key, style) else {
                continue
            }
            let heir = before[path] == nil ? left.values.first { $0.target == key && $0.passesOn } : nil
            changes.append(try write(text, of: key, to: path, inheriting: heir?.file))
        }
        for (path, departed) in left.sorted(by: { $0.key < $1.key }) {
            changes.append(try redirect(path, departed))
        }
        return changes
    }

    private func write(_ text: String, of key: NoteKey, to path: String, inheriting heir: NoteFile?) throws -> Change {
        let other = occupied[NoteFileName.folded(path)]
        guard other == nil || other == path || isForced else { return Change(status: .inTheWay, path: path) }
        switch folder.entry(path) {
        case nil:
            try put(NoteFile.text(text, of: key, keeping: heir), to: path)
            return Change(status: .added, path: path)
        case .foreign?:
            guard isForced else { return Change(status: .inTheWay, path: path) }
            try put(NoteFile.text(text, of: key, keeping: nil), to: path)
            return Change(status: .changed, path: path)
        case .ours(let file)?:
            if file.key == key, file.says(text) { return Change(status: .unchanged, path: path) }
            guard !file.isEdited || isForced else { return Change(status: .edited, path: path) }
            try put(NoteFile.text(text, of: key, keeping: file), to: path)
            return Change(status: .changed, path: path)
        }
    }

    /// A file of ours whose note has another name now, or nothing to be about.
    private struct Departed {
        let file: NoteFile
        /// Where its note went.
        let target: NoteKey?
        /// Whether what a person wrote below goes along.
        let passesOn: Bool
    }

    private var departed: [String: Departed] {
        var heirs: Set<NoteKey> = []
        var found: [String: Departed] = [:]
        for (path, file) in before.sorted(by: { $0.key < $1.key }) where style.names.key(ofPath: path) == nil {
            let target = titles[file.key] != nil ? file.key : successor(of: file.key)
            let isNew = target.flatMap(style.names.path).map { folder.entry($0) == nil } ?? false
            let passesOn =
                file.hasOwn && isNew && (!file.isEdited || isForced)
                && target.map { heirs.insert($0).inserted } ?? false
            found[path] = Departed(file: file, target: target, passesOn: passesOn)
        }
        return found
    }

    /// Who has the name of a concept now, as another one of its own.
    private func successor(of key: NoteKey) -> NoteKey? {
        guard key.kind == .concept else { return nil }
        let concept = material.glossary.concept(named: key.id)
        return concept.map { NoteKey(.concept, $0.id.text) }.flatMap { titles[$0] == nil ? nil : $0 }
    }

    private func redirect(_ path: String, _ departed: Departed) throws -> Change {
        let file = departed.file
        let text = RedirectNote.markdown(
            title: Self.stem(path), of: file.key, to: departed.target.map { ($0, titles[$0] ?? "") }, style)
        if file.says(text, isRedirect: true) { return Change(status: .unchanged, path: path) }
        guard !file.isEdited || isForced else { return Change(status: .edited, path: path) }
        try put(
            NoteFile.text(text, of: file.key, isRedirect: true, keeping: departed.passesOn ? nil : file), to: path)
        return Change(status: .redirected, path: path)
    }

    private func put(_ text: String, to path: String) throws {
        if !isDry { try folder.write(text, to: path) }
    }

    private static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }
}
