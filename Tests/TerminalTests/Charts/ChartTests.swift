import Terminal
import Testing

@Suite struct ChartTests {
    @Test func `bars show the share and the number`() {
        let chart = BarChart([
            .init("retrieval", 20, caption: "20"), .init("agents", 10, caption: "10"), .init("evals", 0, caption: "0"),
            .init("tiny", 0.001, caption: "0.001"),
        ])
        #expect(
            chart.lines(width: 30).map(\.plainText) == [
                "retrieval  ████████████  20",
                "agents     ██████        10",
                "evals                    0",
                "tiny       ▏             0.001",
            ])
    }

    @Test func `a chart of nothing is empty, not broken`() {
        #expect(BarChart([]).lines(width: 80).isEmpty)
        #expect(BarChart([.init("a", 0, caption: "0")]).lines(width: 20).map(\.plainText) == ["a                  0"])
        #expect(BarChart([.init("a", .nan, caption: "?")]).lines(width: 20).count == 1)
        #expect(Sparkline.text([]) == "")
        #expect(Sparkline.text([0, .nan, .infinity]) == "···")
        #expect(Heatmap([], firstWeekday: 0).lines(width: 80).count == 8)
    }

    @Test(arguments: [40, 60, 80])
    func `a chart keeps to the width`(width: Int) {
        let bars = (0..<9).map {
            BarChart.Bar(String(repeating: "name ", count: $0), Double($0), caption: "\($0) cards")
        }
        #expect(BarChart(bars).lines(width: width).allSatisfy { $0.width <= width })
        #expect(Heatmap(Array(0..<400), firstWeekday: 3).lines(width: width).allSatisfy { $0.width <= width })
    }

    @Test func `a sparkline rises with its values`() {
        #expect(Sparkline.text([0, 1, 2, 3, 4, 5, 6, 7, 8]) == "·▂▃▄▅▆▇██")
    }

    @Test func `a heatmap has a column a week, from Monday to Sunday`() {
        let map = Heatmap([1, 0, 0, 4, 8, 2, 3, 0, 8], firstWeekday: 5)
        #expect(
            map.lines(width: 80).map(\.plainText) == [
                "Mon    ·", "Tue    ▒", "Wed    █", "Thu    ░", "Fri    ▒", "Sat  ░ ·", "Sun  · █",
                "     0 · ░ ▒ ▓ █ 8 a day",
            ])
    }
}
