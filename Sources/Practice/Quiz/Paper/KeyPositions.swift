/// Where the right choices stand.
enum KeyPositions {
    /// The place of a key that cannot be moved: options that are numbers stand in their order.
    static func fixedPlace(of item: QuizItem) -> Int? {
        guard item.kind == .choice, let choices = item.choices, let keyIndex = item.keyIndex else { return nil }
        return ItemInspector.values(choices) == nil ? nil : keyIndex
    }

    /// The items with their choices shuffled so that, over all of them, the keys stand at each place equally often,
    /// within one.
    static func spread(_ items: [QuizItem], using random: inout QuizRandom) -> [QuizItem] {
        let choiceItems = items.filter { $0.kind == .choice && $0.choices?.count == 4 }
        var room = [Int](repeating: choiceItems.count / 4, count: 4)
        var fixed = [0, 0, 0, 0]
        for place in choiceItems.compactMap({ fixedPlace(of: $0) }) { fixed[place] += 1 }
        // The places that get one more: first those that need it.
        let places = [0, 1, 2, 3].shuffled(using: &random).sorted {
            fixed[$0] - room[$0] > 0 && fixed[$1] - room[$1] <= 0
        }
        for place in places.prefix(choiceItems.count % 4) { room[place] += 1 }
        var free: [Int] = []
        for place in 0..<4 { free += [Int](repeating: place, count: max(0, room[place] - fixed[place])) }
        free.shuffle(using: &random)
        return items.map { item in
            guard let choices = item.choices else { return item }
            if item.kind == .match { return item.reordered(Array(choices.indices).shuffled(using: &random)) }
            guard let keyIndex = item.keyIndex, choices.count == 4, fixedPlace(of: item) == nil,
                let place = free.popLast()
            else { return item }
            var order = choices.indices.filter { $0 != keyIndex }.shuffled(using: &random)
            order.insert(keyIndex, at: place)
            return item.reordered(order)
        }
    }
}
