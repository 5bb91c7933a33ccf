extension TrainingSet {
    /// What a set of parameters foretells of every scored review, card after card.
    package func predictions(_ parameters: SchedulingParameters) -> [Prediction] {
        predictions(of: Array(cards.indices), parameters)
    }

    func predictions(of chosen: some Sequence<Int>, _ parameters: SchedulingParameters) -> [Prediction] {
        let model = MemoryModel(parameters)
        var found: [Prediction] = []
        for card in chosen {
            var memory: MemoryState?
            var (count, lapses) = (1, 0)
            for step in steps[cards[card]] {
                let rating = Rating(rawValue: Int(step.rating)) ?? .good
                guard let before = memory else {
                    memory = model.initial(rating)
                    continue
                }
                if step.days >= 1 {
                    count += 1
                    found.append(
                        Prediction(
                            probability: model.retrievability(stability: before.stability, days: Int(step.days)),
                            recalled: step.isRecalled, card: card, days: Int(step.days), count: count, lapses: lapses))
                    if !step.isRecalled { lapses += 1 }
                }
                memory = model.next(before, rating, days: Int(step.days))
            }
        }
        return found
    }
}
