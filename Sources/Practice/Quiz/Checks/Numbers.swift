/// Numbers as they stand in options: `40 to 50 %`, `2 million`, `1,000`.
enum Numbers {
    static let scales: [String: Double] = [
        "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    ]

    /// The numbers of a text in their order, each with the scale after it.
    static func all(in text: String) -> [Double] {
        var numbers: [Double] = []
        for token in text.lowercased().split(whereSeparator: { " -–%()".contains($0) }) {
            let plain = token.filter { $0 != "," && $0 != "$" && $0 != "€" }
            if let number = Double(plain) {
                numbers.append(number)
            } else if let scale = scales[String(plain)] ?? scales[String(plain.dropLast())], !numbers.isEmpty {
                numbers[numbers.count - 1] *= scale
            } else if let value = words[String(plain)] {
                numbers.append(value)
            }
        }
        return numbers
    }

    private static let words: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "half": 0.5, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
}
