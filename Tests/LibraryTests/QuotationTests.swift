import Library
import Testing

@Suite struct QuotationTests {
    private func quoted(_ text: String, _ word: String) throws -> (Quotation, marked: String) {
        let range = try #require(text.firstRange(of: word))
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let quotation = Quotation(of: text, around: start..<start + word.utf8.count)
        return (quotation, String(decoding: Array(quotation.text.utf8)[quotation.highlight], as: UTF8.self))
    }

    @Test func `quotes the sentence`() throws {
        let (quotation, marked) = try quoted("Salt comes late. Then the dough rests. It rises.", "dough")
        #expect(quotation.text == "Then the dough rests.")
        #expect(marked == "dough")
        #expect(!quotation.isCutBefore && !quotation.isCutAfter)
    }

    @Test func `cuts what no sentence ends`() throws {
        let words = (0..<200).map { "w\($0)" }.joined(separator: " ")
        for place in [0, 3, 100, 199] {
            let (quotation, marked) = try quoted(words + " ", "w\(place) ")
            #expect(marked.hasPrefix("w\(place)"))
            #expect(quotation.text.split(separator: " ").count == 40)
            #expect(quotation.isCutBefore == (place > 20))
            #expect(quotation.isCutAfter == (place < 180))
        }
    }

    @Test(arguments: ["", "a", "é ü", "One. Two. Three.", "x y. Z"])
    func `never fails, whatever the bytes`(text: String) {
        for start in 0...text.utf8.count + 2 {
            for end in start...text.utf8.count + 3 {
                let quotation = Quotation(of: text, around: start..<end)
                #expect(quotation.highlight.upperBound <= quotation.text.utf8.count)
            }
        }
    }
}
