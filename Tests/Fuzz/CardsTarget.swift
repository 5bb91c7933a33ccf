import Authoring

/// Cards that people write in a file.
struct CardsTarget: FuzzTarget {
    static var seeds: [[UInt8]] { seeds([Samples.cards]) }

    private let reading: AuthoredReading

    init() throws { reading = try AuthoredReading() }

    func fault(in bytes: [UInt8]) throws -> String? {
        try reading.fault(in: bytes) { file, lineCount in
            guard case .cards(let document) = file else { return nil }
            if let bare = document.cards.first(where: { !$0.isCloze && $0.back.isEmpty }) { return "no back: \(bare)" }
            return AuthoredReading.fault(inOrderOf: document.cards.map(\.lines), lineCount)
        }
    }
}
