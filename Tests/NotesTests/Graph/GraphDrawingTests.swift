import Authoring
import Concepts
import Notes
import Testing

struct GraphDrawingTests {
    @Test(arguments: 0..<60 as Range<UInt64>) func `no label lies on another or beyond the page`(_ seed: UInt64) {
        check(GraphDrawing(of: Samples.random(seed), title: "Sample", root: "n0", seed: seed))
    }

    @Test func `not even those of wild names`() {
        check(GraphDrawing(of: Samples.wildGraph, title: Samples.wild[20]))
        check(GraphDrawing(of: ConceptGraph(nodes: [], relations: []), title: ""))
    }

    private func check(_ drawing: GraphDrawing) {
        let boxes = drawing.labelBoxes
        for (index, box) in boxes.enumerated() {
            #expect(box.left >= 0 && box.top >= 0 && box.right <= drawing.width && box.bottom <= drawing.height)
            #expect(!boxes[(index + 1)...].contains { $0.overlaps(box) })
        }
    }

    @Test func `the same seed gives the same picture, another one another`() {
        let graph = Samples.random(7)
        let text = GraphSVG.text(of: graph, title: "Sample", seed: 3)
        #expect(text == GraphSVG.text(of: graph, title: "Sample", seed: 3))
        #expect(text != GraphSVG.text(of: graph, title: "Sample", seed: 4))
    }

    @Test func `it stands on its own`() {
        let text = GraphSVG.text(of: Samples.bread, title: "Bread")
        #expect(text.contains("prefers-color-scheme:dark"))
        let foreign = ["href", "<script", "@import", "<image", "http://", "https://"].filter { piece in
            text.replacing("http://www.w3.org/2000/svg", with: "").contains(piece)
        }
        #expect(foreign.isEmpty)
    }

    @Test func `no two types of edges look the same without colour`() {
        let types = RelationType.allCases
        let text = GraphSVG.text(
            of: ConceptGraph(
                nodes: [ConceptNode(id: "a", name: "A"), ConceptNode(id: "b", name: "B")],
                relations: types.map { Relation(from: "a", type: $0, to: "b", weight: 1, origin: .glossary) }),
            title: "Types")
        let style = text.split(separator: "\n")
        let looks = types.map { type in
            let dash = style.first { $0.hasPrefix(".study-graph .\(type.rawValue){") }?.split(separator: "{").last ?? ""
            let edge = text.firstMatch(of: try! Regex("class=\"edge \(type.rawValue)\"[^>]*")).map {
                String(text[$0.range])
            }
            let markers = (edge ?? "").split(separator: " ").filter { $0.hasPrefix("marker-") }.joined()
            return "\(dash) \(markers)"
        }
        #expect(Set(looks).count == types.count)
    }
}
