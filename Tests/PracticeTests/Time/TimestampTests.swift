import Practice
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2025-01-06T09:00:00Z", 1_736_154_000), ("1969-12-31T23:59:59Z", -1),
        ("2000-02-29T12:30:45Z", 951_827_445), ("2100-03-01T00:00:00Z", 4_107_542_400),
        ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
    ])
    func `a time is written and read`(text: String, seconds: Int) {
        #expect(Timestamp(iso8601: text)?.seconds == seconds)
        #expect(Timestamp(seconds).description == text)
    }

    @Test(arguments: [
        ("2025-01-06T11:00:00+02:00", 1_736_154_000), ("2025-01-06T11:00:00+0200", 1_736_154_000),
        ("2025-01-06T04:30-04:30", 1_736_154_000), ("2025-01-06 09:00:00.999Z", 1_736_154_000),
        ("2025-01-06t09:00z", 1_736_154_000), ("2025-01-06T07:00:00-02", 1_736_154_000),
    ])
    func `other ways to write the same time are read`(text: String, seconds: Int) {
        #expect(Timestamp(iso8601: text)?.seconds == seconds)
    }

    @Test(arguments: [
        "", "2025-01-06", "2025-01-06T09:00:00", "2025-02-29T09:00:00Z", "2025-13-01T09:00:00Z", "2025-01-06T24:00:00Z",
        "2025-01-06T09:60:00Z", "2025-01-06T09:00:60Z", "2025-01-06T09:00:00Zulu", "2025-1-6T9:00:00Z",
        "2025-01-06T09:00:00.Z", "２０２５-01-06T09:00:00Z", "0000-01-01T00:00:00Z", "+025-01-06T09:00:00Z",
    ])
    func `what is not a time is refused`(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }

    @Test func `every day of eight hundred years is its own date`() {
        var last = CivilDate(daysSince1970: -146_098)
        for days in -146_097..<146_097 {
            let date = CivilDate(daysSince1970: days)
            #expect(date.daysSince1970 == days)
            #expect(date != last)
            last = date
        }
    }
}
