/// A table from 64-bit keys to small numbers, made for looking up what is mostly not there.
///
/// Open addressing with linear probing at a load of at most one half; one cache line a miss.
struct HashIndex: Sendable {
    private var slots: [UInt64]
    private var values: [Int32]
    private var count = 0
    private var mask: Int

    init(capacity: Int = 16) {
        var size = 32
        while size < capacity * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// All keys, in no order.
    var keys: [UInt64] { zip(slots, values).filter { $0.1 >= 0 }.map(\.0) }

    /// The value of `key`, or -1. O(1) expected.
    @inline(__always)
    func value(_ key: UInt64) -> Int32 {
        var slot = Int(truncatingIfNeeded: RollingHash.spread(key)) & mask
        while values[slot] >= 0 {
            if slots[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return -1
    }

    /// Sets `value` (not negative) for `key`.
    mutating func insert(_ key: UInt64, _ value: Int32) {
        if (count + 1) * 2 > slots.count { grow() }
        var slot = Int(truncatingIfNeeded: RollingHash.spread(key)) & mask
        while values[slot] >= 0 {
            if slots[slot] == key {
                values[slot] = value
                return
            }
            slot = (slot + 1) & mask
        }
        slots[slot] = key
        values[slot] = value
        count += 1
    }

    private mutating func grow() {
        let old = self
        self = HashIndex(capacity: slots.count)
        for slot in old.slots.indices where old.values[slot] >= 0 { insert(old.slots[slot], old.values[slot]) }
    }
}
