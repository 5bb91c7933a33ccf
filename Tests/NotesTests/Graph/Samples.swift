import Authoring
import Concepts
import TestSupport

enum Samples {
    /// Names that try to break out of every format.
    static let wild = [
        "say \"hi\"", "a]]>b", "<script>alert(1)</script>", "two\nlines\r\u{2028}three", "🥖👩‍🍳 bread",
        "back\\slash \\N \\",
        "a & b &amp; &lt;", "end", "c1[\"x\"]", "a|b{c}(d);e", "# heading `code` **bold** #quot;", "%% comment",
        "日本語の名前",
        "\u{0}\u{1B}[31mred\u{7F}", "\u{202E}evil", "it's", "", "--> x", "graph TD; a-->b",
        "click c0 href \"http://x\"",
        String(repeating: "long ", count: 40), "e\u{301}", "$x$",
    ]

    /// A chain through all wild names, with every type of relation, and one pair with several edges.
    static let wildGraph: ConceptGraph = {
        let nodes = wild.enumerated().map { index, name in
            ConceptNode(
                id: Concept.ID("n-\(index)"), name: name, topic: index % 5 == 0 ? "" : wild[index % 5],
                mentions: ["s": index])
        }
        let types = RelationType.allCases
        var relations = (1..<wild.count).map { index in
            Relation(
                from: Concept.ID("n-\(index - 1)"), type: types[index % types.count], to: Concept.ID("n-\(index)"),
                weight: 0.5, origin: .glossary, reason: wild[index])
        }
        relations += types.map {
            Relation(from: Concept.ID("n-3"), type: $0, to: Concept.ID("n-9"), weight: 1, origin: .pattern)
        }
        return ConceptGraph(nodes: nodes, relations: relations)
    }()

    static func random(_ seed: UInt64, most: Int = 60) -> ConceptGraph {
        var random = SeededRandom(seed: seed)
        let count = Int.random(in: 1...most, using: &random)
        let nodes = (0..<count).map { index in
            ConceptNode(
                id: Concept.ID("n\(index)"),
                name: (0..<Int.random(in: 1...5, using: &random)).map { _ in
                    ["Retrieval", "AI", "learning", "of", "evaluation", "日本", "W"].randomElement(using: &random) ?? ""
                }.joined(separator: " "), topic: "topic \(index % 12)",
                mentions: ["s": Int.random(in: 0...30, using: &random)])
        }
        let relations = (0..<Int.random(in: 0...count * 2, using: &random)).map { _ in
            Relation(
                from: Concept.ID("n\(Int.random(in: 0..<count, using: &random))"),
                type: RelationType.allCases.randomElement(using: &random) ?? .isA,
                to: Concept.ID("n\(Int.random(in: 0..<count, using: &random))"), weight: 0.5, origin: .glossary)
        }
        return ConceptGraph(nodes: nodes, relations: relations)
    }

    static let bread = ConceptGraph(
        nodes: [
            ConceptNode(id: "bread", name: "Bread", topic: "baking", mentions: ["s": 9]),
            ConceptNode(id: "dough", name: "Dough", topic: "baking", mentions: ["s": 5]),
            ConceptNode(id: "flour", name: "Flour", topic: "things", mentions: ["s": 3]),
            ConceptNode(id: "rye", name: "Rye", topic: "things", mentions: ["s": 1]),
            ConceptNode(id: "oven", name: "Oven", topic: "things"),
        ],
        relations: [
            Relation(
                from: "bread", type: .requires, to: "dough", weight: 1, origin: .glossary, reason: "It is baked dough."),
            Relation(from: "dough", type: .requires, to: "flour", weight: 1, origin: .glossary),
            Relation(from: "rye", type: .exampleOf, to: "flour", weight: 0.75, origin: .pattern),
            Relation(from: "bread", type: .relatedTo, to: "oven", weight: 0.5, origin: .cooccurrence),
        ])
}

extension Concept.ID: ExpressibleByStringLiteral {
    /// An id as it is written.
    public init(stringLiteral text: String) { self.init(text) }
}
