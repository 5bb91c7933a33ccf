/// Where each of a list of hashes stands first: an open table of indices, far quicker than a dictionary of
/// its size. Constant time a question, four to eight bytes a hash.
struct FirstPlaces {
    private let hashes: [UInt64]
    private var slots: [Int32]
    private let mask: Int

    init(_ hashes: [UInt64]) {
        self.hashes = hashes
        var capacity = 16
        while capacity < hashes.count * 2 { capacity *= 2 }
        slots = Array(repeating: -1, count: capacity)
        mask = capacity - 1
    }

    /// The first index asked for that has the hash at `index`; nil, and this one is kept, if there is none.
    mutating func place(ofShingleAt index: Int) -> Int? {
        let hash = hashes[index]
        var slot = Int(truncatingIfNeeded: hash >> 20) & mask
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if hashes[place] == hash { return place }
            slot = (slot + 1) & mask
        }
        slots[slot] = Int32(index)
        return nil
    }
}
