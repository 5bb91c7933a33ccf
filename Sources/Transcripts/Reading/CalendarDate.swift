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

    /// The first date in `text`, in the form of ``isDate(_:)``: `2025-10-23T10:00:00Z`, `October 23, 2025`,
    /// `23 Oct 2025`, `2025/10/23`, `20251023`, `October 2025`; a bare year where there is nothing else.
    package static func find(in text: String) -> String? {
        for word in text.split(whereSeparator: { $0 == " " || $0 == "T" || $0 == "," || $0 == "\"" }) {
            let date = word.prefix(10)
            if date.count > 4, isDate(date) { return String(date) }
            let digits = date.filter { $0 != "/" && $0 != "." }
            if digits.count == 8, digits.utf8.allSatisfy(Byte.isDigit) {
                let dashed = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
                if isDate(dashed) { return dashed }
            }
        }
        let isYear = isDate(text) && text.utf8.count == 4
        return spelledOut(in: text) ?? (isYear ? text : nil)
    }

    /// A date with the name of its month.
    private static func spelledOut(in text: String) -> String? {
        let words = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        for (index, word) in words.enumerated() {
            guard let month = month(word) else { continue }
            let year = words[index...].dropFirst().prefix(2).first { isDate($0) && $0.utf8.count == 4 }
            guard let year else { continue }
            let after = index + 1 < words.count ? day(words[index + 1]) : nil
            let day = after ?? (index > 0 ? day(words[index - 1]) : nil)
            guard let day else { return "\(year)-\(two(month))" }
            let date = "\(year)-\(two(month))-\(two(day))"
            if isDate(date) { return date }
        }
        return nil
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// `23`, `3rd`.
    private static func day(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard ["", "st", "nd", "rd", "th"].contains(word[digits.endIndex...]), let day = Int(digits) else { return nil }
        return (1...31).contains(day) ? day : nil
    }

    /// 1 to 12 for the name of a month, whole or its first three letters.
    private static func month(_ word: Substring) -> Int? {
        let name = word.lowercased()
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]
        let index = months.firstIndex { $0 == name || $0.prefix(3) == name || (name == "sept" && $0 == "september") }
        return index.map { $0 + 1 }
    }
}
