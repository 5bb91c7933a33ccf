import Practice
import Testing

@Suite struct ReviewCommandTests {
    @Test(
        arguments: [
            (" ", ReviewCommand.showAnswer, ReviewCommand.grade(.good)), ("1", nil, .grade(.again)),
            ("2", nil, .grade(.hard)), ("3", nil, .grade(.good)), ("4", nil, .grade(.easy)), ("5", nil, nil),
            ("u", .undo, .undo), ("e", .edit, .edit), ("s", .suspend, .suspend), ("b", .bury, .bury),
            ("x", .reportBad, .reportBad), ("o", .passages, .passages), ("?", .help, .help), ("q", .quit, .quit),
            ("z", nil, nil),
        ] as [(Character, ReviewCommand?, ReviewCommand?)])
    func `keys`(key: Character, question: ReviewCommand?, answer: ReviewCommand?) {
        #expect(ReviewCommand(key: key, in: .question) == question)
        #expect(ReviewCommand(key: key, in: .answer) == answer)
    }

    @Test(
        arguments: [
            ("", ReviewCommand.showAnswer, nil), ("anything", .showAnswer, nil), ("3", .grade(.good), .grade(.good)),
            ("Again", .grade(.again), .grade(.again)), (" hard \r", .grade(.hard), .grade(.hard)),
            ("easy", .grade(.easy), .grade(.easy)), ("U", .undo, .undo), ("undo", .undo, .undo),
            ("x", .reportBad, .reportBad),
            ("bury", .bury, .bury), ("q", .quit, .quit), ("33", .showAnswer, nil), ("é", .showAnswer, nil),
        ] as [(String, ReviewCommand?, ReviewCommand?)])
    func `lines`(line: String, question: ReviewCommand?, answer: ReviewCommand?) {
        #expect(ReviewCommand(line: line, in: .question) == question)
        #expect(ReviewCommand(line: line, in: .answer) == answer)
    }

    private func choice(_ front: String, _ back: String, kind: Card.Kind = .choice) -> CardOptions? {
        CardOptions(
            Card(
                id: "a", kind: kind, front: front, back: back, concepts: [], topic: "", citations: [],
                origin: .corpus))
    }

    @Test func `the options of a choice card are read from its text`() throws {
        let options = try #require(choice("Which?\nA. one\nB. two\nC. three", "B. two\nSince it is."))
        #expect(options.letters == ["A", "B", "C"] && options.right == "B" && options.keys == "A to C")
        #expect(choice("Which?\nA. one\nB. two", "B. two", kind: .basic) == nil)
        #expect(choice("Which?\none\ntwo", "two") == nil)
        #expect(choice("Which?\nA. one\nB. two", "C. three") == nil)
        #expect(choice("Which?\nA. one\nA. two", "A. two") == nil)
    }

    @Test func `capitals choose an option of a question, and nothing else changes`() throws {
        let options = try #require(choice("Which?\nA. one\nB. two", "B. two"))
        #expect(ReviewCommand(key: "B", in: .question, options: options) == .choose("B"))
        #expect(ReviewCommand(line: " B ", in: .question, options: options) == .choose("B"))
        #expect(ReviewCommand(key: "b", in: .question, options: options) == .bury)
        #expect(ReviewCommand(line: "b", in: .question, options: options) == .bury)
        #expect(ReviewCommand(key: "C", in: .question, options: options) == nil)
        #expect(ReviewCommand(key: "B", in: .answer, options: options) == nil)
        #expect(ReviewCommand(line: "B", in: .answer, options: options) == .bury)
        #expect(ReviewCommand(key: "B", in: .question) == nil)
        #expect(ReviewCommand(line: "B", in: .question) == .bury)
    }

    @Test(arguments: [
        (Interval.seconds(0), "0 s"), (.seconds(59), "59 s"), (.seconds(60), "1 min"), (.seconds(600), "10 min"),
        (.seconds(5399), "90 min"), (.seconds(5400), "1.5 h"), (.seconds(43_200), "12 h"), (.days(1), "1 day"),
        (.days(59), "59 days"), (.days(60), "2 months"), (.days(364), "12 months"), (.days(365), "1 year"),
        (.days(550), "1.5 years"), (.days(36_500), "100 years"),
    ]) func `waits as people say them`(wait: Interval, text: String) {
        #expect(wait.description == text)
    }

    @Test func `a card for tomorrow is a day away at whatever hour`() {
        var schedule = CardSchedule(newCard: "a", created: Deck.now)
        schedule.state = .review
        schedule.due = Deck.calendar.start(of: Deck.today.adding(1))
        #expect(Interval(until: schedule, from: Deck.now, counting: Deck.scheduler.days) == .days(1))
        schedule.state = .learning
        schedule.due = Deck.now.adding(seconds: 600)
        #expect(Interval(until: schedule, from: Deck.now, counting: Deck.scheduler.days) == .seconds(600))
    }
}
