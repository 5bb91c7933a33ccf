/// Where the nodes of a graph stand, so that what is near in the graph is near on the page and no two boxes overlap.
///
/// Each connected part is laid out by stress, with stochastic gradient descent (Zheng, Pawar, Goodman, *Graph
/// drawing by stochastic gradient descent*, IEEE TVCG 25, 2019): every pair of nodes wants a distance on the page
/// that is its distance in the graph. Then overlaps are pushed apart, and the parts are packed in rows.
/// The same graph and seed give the same places. O(n²) in the nodes of a part, per round.
package struct GraphLayout: Sendable {
    /// In the order of the sizes given; all coordinates are 0 or more.
    package let boxes: [Box]
    package let width: Double
    package let height: Double

    /// The free space around a box.
    static let gap = 14.0

    package init(sizes: [(width: Double, height: Double)], edges: [(Int, Int)], seed: UInt64) {
        var neighbors = [[Int]](repeating: [], count: sizes.count)
        for (from, to) in edges where from != to && !neighbors[from].contains(to) {
            neighbors[from].append(to)
            neighbors[to].append(from)
        }
        var random = SplitMix(seed: seed)
        var boxes = sizes.map { Box(center: Point(0, 0), width: $0.width, height: $0.height) }
        let parts = Self.parts(neighbors)
        for part in parts {
            var placed = part.map { boxes[$0] }
            let centers = Self.stress(part, neighbors, sizes: placed, &random)
            for index in placed.indices { placed[index].center = centers[index] }
            OverlapRemoval.separate(&placed, gap: Self.gap)
            for (index, node) in part.enumerated() { boxes[node] = placed[index] }
        }
        (self.boxes, width, height) = Self.packed(parts, boxes)
    }

    /// The connected parts, largest first, each in the order of its nodes.
    private static func parts(_ neighbors: [[Int]]) -> [[Int]] {
        var seen = [Bool](repeating: false, count: neighbors.count)
        var parts: [[Int]] = []
        for start in neighbors.indices where !seen[start] {
            seen[start] = true
            var part = [start]
            var next = 0
            while next < part.count {
                for other in neighbors[part[next]] where !seen[other] {
                    seen[other] = true
                    part.append(other)
                }
                next += 1
            }
            parts.append(part.sorted())
        }
        return parts.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    }

    private static func stress(_ part: [Int], _ neighbors: [[Int]], sizes: [Box], _ random: inout SplitMix) -> [Point] {
        guard part.count > 1 else { return [Point(0, 0)] }
        let distances = distances(part, neighbors)
        var points = part.map { _ in
            Point(Double.random(in: 0..<1, using: &random), Double.random(in: 0..<1, using: &random))
        }
        var pairs: [(Int32, Int32)] = []
        for i in part.indices { for j in part.indices where j > i { pairs.append((Int32(i), Int32(j))) } }
        // The step sizes fall from the square of the greatest distance to a tenth, each by the same factor; the
        // 32nd root is five square roots.
        let farthest = Double(distances.joined().max() ?? 1)
        var step = farthest * farthest
        let factor = (0..<5).reduce(0.1 / step) { value, _ in value.squareRoot() }
        for _ in 0...32 {
            pairs.shuffle(using: &random)
            for (i, j) in pairs {
                let wanted = Double(distances[Int(i)][Int(j)])
                var way = points[Int(i)] - points[Int(j)]
                if way.length < 1e-9 { way = Point(1e-3, 1e-3 * Double(i - j)) }
                let length = way.length
                let move = way * (min(1, step / (wanted * wanted)) * (length - wanted) / 2 / length)
                points[Int(i)] = points[Int(i)] - move
                points[Int(j)] = points[Int(j)] + move
            }
            step *= factor
        }
        return scaled(points, sizes)
    }

    /// So that boxes fill about a quarter of the page, wider than high as labels are.
    private static func scaled(_ points: [Point], _ sizes: [Box]) -> [Point] {
        let wanted = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) } * 4
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        let spread = max(0.5, (xs.max() ?? 1) - (xs.min() ?? 0)) * max(0.5, (ys.max() ?? 1) - (ys.min() ?? 0))
        let scale = max(90, (wanted / spread / 1.5).squareRoot())
        return points.map { Point($0.x * scale * 1.5, $0.y * scale) }
    }

    /// Steps between all nodes of a part, by breadth-first search from each.
    private static func distances(_ part: [Int], _ neighbors: [[Int]]) -> [[Int16]] {
        var place: [Int: Int] = [:]
        for (index, node) in part.enumerated() { place[node] = index }
        let local = part.map { neighbors[$0].compactMap { place[$0] } }
        return part.indices.map { start in
            var steps = [Int16](repeating: -1, count: part.count)
            steps[start] = 0
            var queue = [start]
            var next = 0
            while next < queue.count {
                for other in local[queue[next]] where steps[other] < 0 {
                    steps[other] = steps[queue[next]] + 1
                    queue.append(other)
                }
                next += 1
            }
            return steps
        }
    }

    /// The parts in rows, as wide together as the widest of them or the square of all.
    private static func packed(_ parts: [[Int]], _ boxes: [Box]) -> ([Box], Double, Double) {
        var boxes = boxes
        let frames = parts.map { part in
            (
                left: part.map { boxes[$0].left }.min() ?? 0, right: part.map { boxes[$0].right }.max() ?? 0,
                top: part.map { boxes[$0].top }.min() ?? 0, bottom: part.map { boxes[$0].bottom }.max() ?? 0
            )
        }
        let area = frames.reduce(0) { $0 + ($1.right - $1.left + gap) * ($1.bottom - $1.top + gap) }
        let limit = max(frames.map { $0.right - $0.left }.max() ?? 0, (area * 1.5).squareRoot())
        var (x, y, row, width) = (0.0, 0.0, 0.0, 0.0)
        for (part, frame) in zip(parts, frames) {
            if x > 0, x + frame.right - frame.left > limit {
                y += row + 2 * gap
                (x, row) = (0, 0)
            }
            let shift = Point(x - frame.left, y - frame.top)
            for node in part { boxes[node].center = boxes[node].center + shift }
            x += frame.right - frame.left + 2 * gap
            width = max(width, x - 2 * gap)
            row = max(row, frame.bottom - frame.top)
        }
        return (boxes, width, y + row)
    }
}
