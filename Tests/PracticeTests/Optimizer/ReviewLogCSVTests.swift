import Practice
import Testing

@Suite struct ReviewLogCSVTests {
    @Test(arguments: [
        "card_id,at_unix,rating\n610,1736240582,1\nab c,1736246379,3\n",
        "\u{FEFF}card_id,at_unix,rating\r\n610,1736240582,1\r\nab c,1736246379,3",
        "Card_ID, at_unix, rating\n\n 610 ,1736240582, 1\n\nab c,1736246379,3\n\n",
    ])
    func `a log is read`(text: String) throws {
        let log = try ReviewLogCSV.read(text)
        #expect(
            log == [
                LoggedReview(card: "610", Review(at: Timestamp(1_736_240_582), .again)),
                LoggedReview(card: "ab c", Review(at: Timestamp(1_736_246_379), .good)),
            ])
    }

    @Test(arguments: [
        ("", "line 1: expected the header card_id,at_unix,rating"),
        ("1,2,3\n", "line 1: expected the header card_id,at_unix,rating"),
        ("card_id,at_unix,rating\n1,2\n", "line 2: expected 3 fields (card_id,at_unix,rating), found 2"),
        ("card_id,at_unix,rating\n1,2,3\n1,2,3,4\n", "line 3: expected 3 fields (card_id,at_unix,rating), found 4"),
        ("card_id,at_unix,rating\n,2,3\n", "line 2: the card has no id"),
        ("card_id,at_unix,rating\n1,noon,3\n", "line 2: “noon” is not a time in whole seconds since 1970"),
        (
            "card_id,at_unix,rating\n1,9223372036854775807,3\n",
            "line 2: “9223372036854775807” is not a time in whole seconds since 1970"
        ),
        ("card_id,at_unix,rating\n1,2,5\n", "line 2: “5” is not a rating from 1 (again) to 4 (easy)"),
        ("card_id,at_unix,rating\n1,2,good\n", "line 2: “good” is not a rating from 1 (again) to 4 (easy)"),
    ])
    func `a flaw is told with its line`(text: String, message: String) {
        let flaw = #expect(throws: ReviewLogCSV.Flaw.self) { try ReviewLogCSV.read(text) }
        #expect(flaw?.description == message)
    }

    @Test func `a header alone is an empty log`() throws {
        #expect(try ReviewLogCSV.read("card_id,at_unix,rating\n").isEmpty)
    }
}
