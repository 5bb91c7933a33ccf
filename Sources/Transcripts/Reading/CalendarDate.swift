/// Dates as the heads of files write them.
package enum CalendarDate {
    /// Whether `text` is a date (`2025-10-23`, `2025-10` or `2025`) and nothing else.
    package static func isDate(_ text: some StringProtocol) -> Bool {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(groups.count), groups[0].count == 4 else { return false }
        guard groups.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return false }
        guard groups.dropFirst().allSatisfy({ $0.count == 2 }), let year = Int(groups[0]), year > 1000 else {
            return false
        }
        let month = groups.count > 1 ? Int(groups[1]) ?? 0 : 1
        let day = groups.count > 2 ? Int(groups[2]) ?? 0 : 1
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day <= days[month - 1]
    }

    /// The first date in `text`: a whole one at the beginning of a word, as in `2025-10-23T10:00:00Z`.
    static func find(in text: String) -> String? {
        for word in text.split(whereSeparator: { $0 == " " || $0 == "T" || $0 == "," || $0 == "\"" }) {
            let date = word.prefix(10)
            if isDate(date) { return String(date) }
        }
        return nil
    }
}
