import Practice
import Testing

@Suite struct QuizPoolTests {
    let items = QuizCorpus.pool.items

    @Test func `the corpus yields a thousand distinct items, each topic forty`() {
        #expect(items.count >= 1000)
        #expect(Set(items.map(\.id)).count == items.count)
        let topics = Dictionary(grouping: items, by: \.topic).mapValues(\.count)
        #expect(topics.count == 11)
        #expect(topics.values.allSatisfy { $0 >= 40 }, "\(topics)")
        let kinds = Dictionary(grouping: items, by: \.kind).mapValues(\.count)
        #expect(Set(kinds.keys) == Set(QuizItem.Kind.allCases))
        let drops = QuizCorpus.pool.dropsByCheck.sorted { $0.value > $1.value }.map { "\($0.key.rawValue) \($0.value)" }
        print("items by kind \(kinds), by topic \(topics); dropped \(drops)")
    }

    @Test func `what was kept passes every check, and what was dropped says why`() {
        let inspector = ItemInspector(QuizCorpus.material, graph: QuizCorpus.pool.graph)
        for item in items { #expect(inspector.faults(of: item) == [], "\(item.id)") }
        #expect(QuizCorpus.pool.dropped.allSatisfy { !$0.faults.isEmpty })
    }

    @Test func `hardly a question that a person wrote is dropped, but for those that ask for an account`() {
        let written = QuizCorpus.pool.dropped.filter { item, faults in
            item.origin == .corpus && !faults.contains { $0.check == .ungradable }
        }
        #expect(written.count <= 20, "\(written.map { ($0.item.question, $0.faults) })")
    }

    @Test func `the key is the lone longest option no more often than chance`() {
        let choices = items.filter { $0.kind == .choice }
        let longest = choices.filter { item in
            (item.key?.count ?? 0) > (item.distractors.map(\.count).max() ?? 0)
        }
        #expect(longest.count * 4 <= choices.count, "\(longest.count) of \(choices.count)")
    }

    @Test func `true statements are about as many as false ones`() {
        let truths = items.filter { $0.answer == .truth(true) }.count
        let falsehoods = items.filter { $0.answer == .truth(false) }.count
        #expect(truths * 2 > falsehoods && falsehoods * 2 > truths, "\(truths) true, \(falsehoods) false")
    }

    @Test func `difficulty lies between 0 and 1 and moves with the answers`() {
        #expect(items.allSatisfy { (0...1).contains($0.difficulty) })
        #expect(Set(items.map(\.difficulty)).count > 50)
        let easier = ItemDifficulty.updated(0.5, answers: [true, true, true], choices: 4)
        let harder = ItemDifficulty.updated(0.5, answers: [false, false], choices: 4)
        #expect(easier < 0.5 && harder > 0.5)
        #expect(ItemDifficulty.updated(0.5, answers: []) == 0.5)
        #expect(ItemDifficulty.updated(0.5, answers: [true]) < ItemDifficulty.updated(0.5, answers: [true], choices: 2))
    }

    @Test func `making the pool twice gives the same`() {
        let small = SmallMaterial.material
        #expect(QuizPool(small).items == QuizPool(small).items)
        #expect(!QuizPool(small).items.isEmpty)
    }
}
