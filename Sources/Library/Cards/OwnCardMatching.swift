/// Which card of a file is which of its earlier version.
enum OwnCardMatching {
    struct Known: Hashable {
        let id: String
        let front: String
        let back: String
    }

    /// For each card as written now, the id it had: that of the card with the same front, else with the same back,
    /// else of the one that stood as far behind the same neighbour; nil for new ones. No id is given twice.
    static func ids(for written: [OwnCard], among known: [Known]) -> [String?] {
        var ids = [String?](repeating: nil, count: written.count)
        var free = Set(known.indices)
        func match(_ isSame: (OwnCard, Known) -> Bool) {
            for (index, card) in written.enumerated() where ids[index] == nil {
                guard let found = known.indices.first(where: { free.contains($0) && isSame(card, known[$0]) }) else {
                    continue
                }
                ids[index] = known[found].id
                free.remove(found)
            }
        }
        match { $0.front == $1.front && $0.back == $1.back }
        match { $0.front == $1.front }
        match { $0.back == $1.back && !$0.back.isEmpty }
        // A card with both changed is the one whose neighbours stayed, if as many went as came between these.
        var index = 0
        while index < written.count {
            guard ids[index] == nil else {
                index += 1
                continue
            }
            var end = index
            while end < written.count, ids[end] == nil { end += 1 }
            let before = index > 0 ? position(of: ids[index - 1], known) : -1
            let after = end < written.count ? position(of: ids[end], known) : known.count
            if let before, let after, before < after {
                let gone = Array(before + 1..<after)
                if gone.count == end - index, gone.allSatisfy(free.contains) {
                    for (offset, old) in gone.enumerated() {
                        ids[index + offset] = known[old].id
                        free.remove(old)
                    }
                }
            }
            index = end
        }
        return ids
    }

    private static func position(of id: String?, _ known: [Known]) -> Int? {
        known.firstIndex { $0.id == id }
    }
}
