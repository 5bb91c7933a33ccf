/// Changes the order of cards so that neighbours are of different topics: mixed practice is remembered better.
///
/// Rohrer and Taylor, *The shuffling of mathematics problems improves learning*, 2007.
enum TopicMix {
    /// How far ahead a card of another topic is looked for.
    static let reach = 12

    /// The same cards; each time the next of the order given, unless it has the topic of the one before (`last` at
    /// first) and one of the `reach` after it has not. A card is put off at most once in a row.
    static func mixed(_ cards: [QueueCard], after last: String?) -> [QueueCard] {
        var waiting = ArraySlice(cards)
        var mixed: [QueueCard] = []
        var topic = last
        while let first = waiting.first {
            let other = first.topic == topic ? waiting.prefix(reach + 1).firstIndex { $0.topic != topic } : nil
            let next = waiting.remove(at: other ?? waiting.startIndex)
            mixed.append(next)
            topic = next.topic
        }
        return mixed
    }
}
