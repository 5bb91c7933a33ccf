/// What a session has on its screen, and what makes way where there are few rows.
///
/// Nothing goes while there is room. Then blank lines go one by one, those first that stand beside a rule; then the
/// foot becomes short; then the head goes; and last only a part of the body is shown, which can be moved.
package struct ScreenLayout: Sendable {
    /// What is shown of a layout.
    package struct Page: Sendable, Equatable {
        package let lines: [StyledText]
        /// The first line of the body that is shown.
        package let top: Int
        /// Whether there is more of the body than is shown.
        package let isCut: Bool
    }

    package var head: [StyledText]
    package var body: [StyledText]
    package var foot: [StyledText]
    /// Stands for the foot where rows are few.
    package var shortFoot: [StyledText]

    package init(head: [StyledText], body: [StyledText], foot: [StyledText], shortFoot: [StyledText]? = nil) {
        self.head = head
        self.body = body
        self.foot = foot
        self.shortFoot = shortFoot ?? foot
    }

    /// All of it, however long, without the blank lines that take it beyond `rows`.
    package func whole(rows: Int) -> [StyledText] {
        var layout = self
        layout.shrink(to: rows)
        return layout.head + layout.body + layout.foot
    }

    /// What `rows` rows hold.
    ///
    /// - Parameter top: the line of the body to begin with where not all of it fits; nil for its end.
    package func page(rows: Int, from top: Int? = 0) -> Page {
        var layout = self
        layout.shrink(to: rows)
        let room = max(3, rows - layout.head.count - layout.foot.count)
        let body = layout.body
        guard body.count > room else { return Page(lines: layout.head + body + layout.foot, top: 0, isCut: false) }
        let first = min(max(0, top ?? .max), body.count - room)
        var shown = Array(body[first..<first + room])
        // What tells of the rest takes the place of the lines that are moved to next.
        if first > 0 { shown[0] = Self.rest("↑", first + 1) }
        let below = body.count - first - room
        if below > 0 { shown[room - 1] = Self.rest("↓", below + 1) }
        return Page(lines: layout.head + shown + layout.foot, top: first, isCut: true)
    }

    private static func rest(_ arrow: String, _ count: Int) -> StyledText {
        StyledText("\(arrow) \(count) more lines", .muted)
    }

    private var length: Int { head.count + body.count + foot.count }

    /// Tries with more and more left out, and each time without as few blank lines as it takes.
    private mutating func shrink(to rows: Int) {
        let former = self
        loseBlanks(to: rows)
        if length > rows {
            self = former
            foot = shortFoot
            loseBlanks(to: rows)
        }
        if length > rows {
            (head, body) = ([], former.body)
            foot = shortFoot
            loseBlanks(to: rows)
        }
    }

    private mutating func loseBlanks(to rows: Int) {
        for onlyBesideRules in [true, false] {
            for part in [\ScreenLayout.foot, \.head, \.body] {
                while length > rows, let index = Self.blank(in: self[keyPath: part], besideRule: onlyBesideRules) {
                    self[keyPath: part].remove(at: index)
                }
            }
        }
    }

    /// The last blank line, or the last beside a rule.
    private static func blank(in lines: [StyledText], besideRule: Bool) -> Int? {
        lines.indices.last { index in
            guard lines[index].isEmpty else { return false }
            let neighbours = [index - 1, index + 1].filter(lines.indices.contains)
            return !besideRule || neighbours.contains { isRule(lines[$0]) }
        }
    }

    private static func isRule(_ line: StyledText) -> Bool {
        !line.isEmpty && line.plainText.allSatisfy { $0 == "─" || $0 == "·" }
    }
}
