import Authoring
import Concepts
import Testing

struct ConceptGraphTests {
    private func edge(_ from: Concept.ID, _ type: RelationType, _ to: Concept.ID, _ weight: Double = 1) -> Relation {
        Relation(from: from, type: type, to: to, weight: weight, origin: .glossary)
    }

    private func graph(_ ids: [Concept.ID], _ edges: [Relation]) -> ConceptGraph {
        ConceptGraph(nodes: ids.map { ConceptNode(id: $0, name: $0.text) }, relations: edges)
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `importance is a share of the whole and knows no names`(_ seed: UInt64) {
        let (nodes, relations) = randomNodesAndRelations(seed: seed)
        let graph = ConceptGraph(nodes: nodes, relations: relations)
        #expect(abs(graph.nodes.reduce(0) { $0 + $1.importance } - 1) < 1e-9)
        #expect(graph.nodes.allSatisfy { $0.importance > 0 })
        // The same graph under other names, in another order.
        let (others, otherRelations) = randomNodesAndRelations(seed: seed, prefix: "z")
        let renamed = ConceptGraph(nodes: others.reversed(), relations: otherRelations.reversed())
        for node in graph.nodes {
            let other = renamed[Concept.ID("z" + node.id.text.dropFirst())]
            #expect(abs(node.importance - (other?.importance ?? 0)) < 1e-9)
        }
    }

    @Test func `what much rests on and much is said about matters more`() {
        let quiet = ConceptNode(id: "quiet", name: "Quiet", mentions: ["a": 1])
        let loud = ConceptNode(id: "loud", name: "Loud", mentions: ["a": 8, "b": 8])
        let base = ConceptNode(id: "base", name: "Base", mentions: ["a": 1])
        let graph = ConceptGraph(
            nodes: [quiet, loud, base],
            relations: [edge("quiet", .requires, "base"), edge("loud", .requires, "base")])
        #expect(graph.nodes.map(\.id) == ["loud", "base", "quiet"])
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `prerequisites never come back to where they began`(_ seed: UInt64) {
        let (nodes, relations) = randomNodesAndRelations(seed: seed)
        let graph = ConceptGraph(nodes: nodes, relations: relations)
        for node in graph.nodes {
            #expect(
                !graph.prerequisites.requires(node.id).contains { step in
                    step.needed == node.id || graph.prerequisites.allRequired(for: step.needed).contains(node.id)
                })
        }
        // What was left out did close a circle.
        for step in graph.prerequisites.broken {
            #expect(graph.prerequisites.allRequired(for: step.needed).contains(step.concept))
        }
    }

    @Test func `the weakest step of a circle gives way and is reported`() {
        let graph = graph(
            ["a", "b", "c"],
            [edge("a", .requires, "b"), edge("b", .requires, "c", 0.5), edge("c", .requires, "a", 0.9)])
        #expect(graph.prerequisites.broken.map { "\($0.concept) \($0.needed)" } == ["b c"])
        #expect(graph.prerequisites.requires("a").map(\.needed) == ["b"])
        #expect(graph.prerequisites.leadsTo("a").map(\.concept) == ["c"])
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `a learning path has everything after what it needs, once, and its goal last`(_ seed: UInt64) throws {
        let (nodes, relations) = randomNodesAndRelations(seed: seed)
        let graph = ConceptGraph(nodes: nodes, relations: relations)
        let goal = try #require(graph.nodes.last).id
        let mastery: (Concept.ID) -> Double = { $0.text.hasSuffix("3") ? 0.9 : 0.1 }
        let path = try #require(LearningPath(to: goal, in: graph, mastery: mastery))
        let ids = path.stops.map(\.concept)
        #expect(ids.last == goal)
        #expect(Set(ids).count == ids.count)
        #expect(!ids.dropLast().contains { mastery($0) >= LearningPath.known })
        for (place, stop) in path.stops.enumerated() {
            #expect(
                graph.prerequisites.requires(stop.concept).allSatisfy { step in
                    mastery(step.needed) >= LearningPath.known || ids[..<place].contains(step.needed)
                })
            #expect(stop.concept == goal ? stop.why.isEmpty : !stop.why.isEmpty)
        }
        #expect(
            Set(ids).subtracting([goal])
                == Set(
                    graph.prerequisites.allRequired(for: goal) { mastery($0) < LearningPath.known }))
    }

    @Test func `a path skips what is mastered and what only that needs`() throws {
        let graph = graph(
            ["a", "b", "c", "d"],
            [edge("a", .requires, "b"), edge("b", .requires, "c"), edge("a", .isA, "d")])
        let path = try #require(LearningPath(to: "a", in: graph) { $0 == "b" ? 1 : 0 })
        #expect(path.stops.map(\.concept) == ["d", "a"])
        #expect(LearningPath(to: "x", in: graph) == nil)
    }

    @Test func `the neighbourhood grows with the depth and keeps its edges`() throws {
        let graph = graph(
            ["a", "b", "c", "d"],
            [edge("a", .isA, "b"), edge("c", .partOf, "b"), edge("c", .causes, "d"), edge("x", .causes, "a")])
        #expect(graph.edges.count == 3)
        #expect(try #require(graph.neighborhood(of: "a", depth: 0)).nodes.map(\.id) == ["a"])
        let near = try #require(graph.neighborhood(of: "a", depth: 2))
        #expect(Set(near.nodes.map(\.id)) == ["a", "b", "c"])
        #expect(near.edges.count == 2)
        #expect(graph.neighborhood(of: "x", depth: 1) == nil)
    }

    @Test func `an explanation is the way that says most`() throws {
        let graph = graph(
            ["a", "b", "c", "d"],
            [edge("a", .relatedTo, "d", 0.3), edge("a", .isA, "b"), edge("b", .requires, "c"), edge("d", .partOf, "c")])
        let steps = try #require(graph.explanation(from: "a", to: "d"))
        #expect(steps.map(\.node.id) == ["b", "c", "d"])
        #expect(steps.map(\.isOutgoing) == [true, true, false])
        #expect(graph.explanation(from: "a", to: "a")?.isEmpty == true)
        #expect(self.graph(["a", "b"], []).explanation(from: "a", to: "b") == nil)
    }
}
