/// A rectangle on the page.
package struct Box: Hashable, Sendable {
    package var center: Point
    package var width: Double
    package var height: Double

    package init(center: Point, width: Double, height: Double) {
        (self.center, self.width, self.height) = (center, width, height)
    }

    package var left: Double { center.x - width / 2 }
    package var right: Double { center.x + width / 2 }
    package var top: Double { center.y - height / 2 }
    package var bottom: Double { center.y + height / 2 }

    /// Whether the two have more than an edge in common.
    package func overlaps(_ other: Box) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func contains(_ point: Point, margin: Double = 0) -> Bool {
        abs(point.x - center.x) < width / 2 + margin && abs(point.y - center.y) < height / 2 + margin
    }
}
