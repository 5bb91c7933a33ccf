/// An edge on the page: a quadratic Bézier curve.
struct Curve {
    var start: Point
    var control: Point
    var end: Point

    /// From the middle of one box to that of another, bent to the side by a share of its length, and cut where it
    /// leaves the boxes, a little outside of them.
    init(from first: Box, to second: Box, bend: Double) {
        let way = second.center - first.center
        (start, end) = (first.center, second.center)
        control = (start + end) * 0.5 + Point(-way.y, way.x) * bend
        let from = border(of: first, between: 0, and: 1, margin: 2)
        let to = border(of: second, between: 1, and: 0, margin: 3)
        if from < to { self = piece(from, to) }
    }

    func point(_ t: Double) -> Point {
        start * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + end * (t * t)
    }

    /// How many of the boxes it runs through.
    func crossings(of boxes: [Box], except ends: (Int, Int)) -> Int {
        let points = (1..<16).map { point(Double($0) / 16) }
        let (left, right) = (points.map(\.x).min() ?? 0, points.map(\.x).max() ?? 0)
        let (top, bottom) = (points.map(\.y).min() ?? 0, points.map(\.y).max() ?? 0)
        return boxes.indices.count { index in
            let box = boxes[index]
            guard index != ends.0, index != ends.1, box.right > left, box.left < right, box.bottom > top,
                box.top < bottom
            else { return false }
            return points.contains { box.contains($0, margin: 2) }
        }
    }

    /// Where on the way from `inside` to `outside` it crosses the border of `box`, by halving.
    private func border(of box: Box, between inside: Double, and outside: Double, margin: Double) -> Double {
        var (inside, outside) = (inside, outside)
        for _ in 0..<24 {
            let middle = (inside + outside) / 2
            if box.contains(point(middle), margin: margin) { inside = middle } else { outside = middle }
        }
        return outside
    }

    /// The piece between two parameters, by de Casteljau's construction.
    private func piece(_ from: Double, _ to: Double) -> Curve {
        func blossom(_ s: Double, _ t: Double) -> Point {
            start * ((1 - s) * (1 - t)) + control * (s * (1 - t) + t * (1 - s)) + end * (s * t)
        }
        var piece = self
        piece.start = point(from)
        piece.control = blossom(from, to)
        piece.end = point(to)
        return piece
    }
}
