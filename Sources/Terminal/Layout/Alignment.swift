/// Where a text stands in a column wider than itself.
package enum Alignment: Sendable, Equatable {
    case left, right, center

    /// The blanks on either side.
    func padding(for content: Int, in width: Int) -> (left: Int, right: Int) {
        let space = max(0, width - content)
        return switch self {
        case .left: (0, space)
        case .right: (space, 0)
        case .center: (space / 2, space - space / 2)
        }
    }
}
