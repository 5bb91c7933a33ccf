@testable import Library
import Testing
import Transcripts

@Suite struct PlaceTests {
    private func place(
        _ start: Int?, _ end: Int? = nil, source: String = "a", part: Int? = nil, kind: Place.Kind = .notes,
        lines: ClosedRange<Int> = 1...1
    ) -> Place {
        Place(
            source: source, kind: kind, part: part, start: start.map { Timestamp(milliseconds: $0) },
            end: end.map { Timestamp(milliseconds: $0) }, lines: lines, url: nil)
    }

    @Test func `places that lead to the same spot are one`() {
        let first = place(60_000, 90_000)
        #expect(first.isSameSpot(as: place(60_400)))
        #expect(first.isSameSpot(as: place(80_000, 120_000)) && place(80_000, 120_000).isSameSpot(as: first))
        #expect(first.isSameSpot(as: place(70_000)) && place(60_000).isSameSpot(as: place(70_000)))
        #expect(first.isSameSpot(as: place(60_000, part: 1, kind: .transcript)))
        #expect(place(nil, lines: 3...5).isSameSpot(as: place(nil, lines: 5...8)))
    }

    @Test func `places that lead elsewhere are not`() {
        let first = place(60_000, 90_000)
        for other in [
            place(90_000, 95_000), place(40_000), place(59_000, 60_000), place(60_000, 90_000, source: "b"),
            place(60_000, 90_000, part: 2), place(nil, lines: 1...1),
        ] {
            #expect(!first.isSameSpot(as: other) && !other.isSameSpot(as: first))
        }
        #expect(!place(nil, lines: 3...5).isSameSpot(as: place(nil, lines: 6...8)))
        #expect(!place(nil, lines: 3...5).isSameSpot(as: place(nil, kind: .transcript, lines: 3...5)))
    }

    @Test func `of each spot the first place stays`() {
        let places = [place(60_000, 90_000), place(200_000), place(61_000), place(200_900), place(91_000)]
        #expect(places.distinct == [places[0], places[1], places[4]])
    }
}
