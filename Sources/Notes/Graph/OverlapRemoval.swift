/// Pushes boxes apart until none overlap, and changes the picture as little as it can.
enum OverlapRemoval {
    /// Moves overlapping boxes apart along the shorter way, each by half; where that goes on without an end, all
    /// places are drawn out by a twentieth and it begins anew. Afterwards every two boxes are
    /// `gap` apart, side by side twice that: there an edge has to find room between them.
    ///
    /// Ends, since in a picture drawn out far enough nothing overlaps: boxes on one spot are told apart first.
    static func separate(_ boxes: inout [Box], gap: Double) {
        for index in boxes.indices { boxes[index].center = boxes[index].center + Point(0, Double(index) * 1e-6) }
        while true {
            for _ in 0..<100 where !push(&boxes, gap) { return }
            for index in boxes.indices { boxes[index].center = boxes[index].center * 1.05 }
        }
    }

    /// One round; false where nothing overlapped.
    private static func push(_ boxes: inout [Box], _ gap: Double) -> Bool {
        var hasMoved = false
        let order = boxes.indices.sorted { (boxes[$0].left, $0) < (boxes[$1].left, $1) }
        let widest = boxes.map(\.width).max() ?? 0
        for (position, i) in order.enumerated() {
            for j in order[(position + 1)...] {
                // Boxes move in this round: a box further left than where it was sorted is still near.
                if boxes[j].left > boxes[i].right + 2 * gap + widest { break }
                let way = boxes[j].center - boxes[i].center
                let x = (boxes[i].width + boxes[j].width) / 2 + 2 * gap - abs(way.x)
                let y = (boxes[i].height + boxes[j].height) / 2 + gap - abs(way.y)
                guard x > 1e-6, y > 1e-6 else { continue }
                hasMoved = true
                // A little more than needed, so that rounding does not call for another round.
                let push =
                    x < y
                    ? Point((x / 2 + 1e-3) * (way.x < 0 ? -1 : 1), 0) : Point(0, (y / 2 + 1e-3) * (way.y < 0 ? -1 : 1))
                boxes[i].center = boxes[i].center - push
                boxes[j].center = boxes[j].center + push
            }
        }
        return hasMoved
    }
}
