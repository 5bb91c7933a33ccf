import Authoring
import Testing
import Text
import Transcripts

@Suite struct CorpusTests {
    let corpus: Corpus

    init() throws { corpus = try Corpus() }

    @Test func `every file of the corpus parses`() throws {
        for path in try Corpus.files("sources") + Corpus.files("concepts") {
            do {
                _ = try AuthoredFile.read(try SourceText(try Corpus.bytes(path)))
            } catch let error as AuthoringError {
                for problem in error.problems { Issue.record("\(path):\(problem.line): \(problem.kind)") }
            }
        }
    }

    @Test func `it is large enough to learn from`() {
        #expect(corpus.concepts.count >= 250)
        #expect(corpus.concepts.reduce(0) { $0 + $1.relations.count } >= 450)
        #expect(corpus.notes.values.reduce(0) { $0 + $1.sections.count } >= 130)
        #expect(corpus.questions.count >= 400)
        #expect(corpus.questions.count { !$0.options.isEmpty } >= 150)
    }

    @Test func `names, aliases and ids stand for one concept each`() {
        var owners: [String: String] = [:]
        var ids: [String: String] = [:]
        for concept in corpus.concepts {
            for name in [concept.name] + concept.aliases {
                if let other = owners.updateValue(concept.name, forKey: Folding.fold(name)) {
                    Issue.record("“\(name)” of \(concept.name) stands for \(other) too")
                }
            }
            if let other = ids.updateValue(concept.name, forKey: Slug.make(from: concept.name)) {
                Issue.record("\(concept.name) and \(other) have one id")
            }
        }
    }

    @Test func `every concept that is named is in the glossary`() {
        let names = corpus.conceptByName
        for (path, notes) in corpus.notes {
            for concept in notes.sections.flatMap(\.concepts) + notes.questions.flatMap(\.concepts)
            where names[Folding.fold(concept.name)] == nil {
                Issue.record("\(path):\(concept.line): no concept “\(concept.name)”")
            }
        }
        for concept in corpus.concepts {
            for relation in concept.relations where names[Folding.fold(relation.target)] == nil {
                Issue.record("\(concept.name) \(relation.type.rawValue) “\(relation.target)”, which is no concept")
            }
        }
    }

    @Test func `no pair of concepts is related twice, and none to itself`() {
        let names = corpus.conceptByName
        var pairs: Set<[String]> = []
        for concept in corpus.concepts {
            for relation in concept.relations {
                guard let target = names[Folding.fold(relation.target)]?.name else { continue }
                #expect(target != concept.name, "\(concept.name) is related to itself")
                #expect(pairs.insert([concept.name, target].sorted()).inserted, "\(concept.name) and \(target) twice")
            }
        }
    }

    @Test func `kinds, parts and requirements never come back to where they began`() {
        let names = corpus.conceptByName
        var edges: [String: [String]] = [:]
        for concept in corpus.concepts {
            edges[concept.name] = concept.relations.filter(\.type.isAcyclic)
                .compactMap { names[Folding.fold($0.target)]?.name }
        }
        var done: Set<String> = []
        func visit(_ name: String, _ path: [String]) {
            if let first = path.firstIndex(of: name) {
                Issue.record("a cycle: \(path[first...].joined(separator: " → ")) → \(name)")
                return
            }
            guard done.insert(name).inserted else { return }
            for next in edges[name] ?? [] { visit(next, path + [name]) }
        }
        for name in edges.keys.sorted() { visit(name, []) }
    }

    @Test func `no definition explains a term by itself`() {
        for concept in corpus.concepts {
            let definition = Words.normalised(concept.definition)
            for name in [concept.name] + concept.aliases where Words.contains(definition, Words.normalised(name)) {
                Issue.record("the definition of \(concept.name) uses “\(name)”: \(concept.definition)")
            }
        }
    }

    @Test func `places in the glossary name sources of the corpus`() {
        let ids = Set(corpus.notes.values.compactMap(\.metadata.title).map { Slug.make(from: $0) })
        for concept in corpus.concepts {
            for place in concept.places {
                #expect(ids.contains(place.source), "\(concept.name): no source \(place.source)")
            }
        }
    }

    @Test func `sections stand in the order of the recording`() {
        for (path, notes) in corpus.notes {
            for (section, next) in zip(notes.sections, notes.sections.dropFirst())
            where section.place.part == next.place.part {
                switch (section.place.moment, next.place.moment) {
                case (.time(let first, _), .time(let second, _)):
                    #expect(first <= second, "\(path): “\(next.title)” begins before “\(section.title)”")
                case (.lines(let first), .lines(let second)):
                    #expect(
                        first.lowerBound <= second.lowerBound,
                        "\(path): “\(next.title)” begins before “\(section.title)”")
                case (.time, .lines), (.lines, .time):
                    Issue.record("\(path): “\(next.title)” and “\(section.title)” of one part count differently")
                }
            }
        }
    }

    @Test func `a multiple-choice question has four options that give nothing away`() {
        let questions = corpus.questions.filter { !$0.options.isEmpty }
        var longest = 0
        var positions = [0, 0, 0, 0]
        for question in questions {
            #expect(question.options.count == 4, "\(question.text)")
            #expect(
                Set(question.options.map { Folding.fold($0.text) }).count == question.options.count, "\(question.text)")
            #expect(!question.answer.isEmpty, "no explanation: \(question.text)")
            guard let key = question.options.firstIndex(where: \.isRight), key < 4 else { continue }
            positions[key] += 1
            let length = question.options[key].text.count
            if question.options.enumerated().allSatisfy({ $0.offset == key || $0.element.text.count < length }) {
                longest += 1
            }
        }
        // One in four by chance.
        #expect(Double(longest) <= 0.25 * Double(questions.count))
        #expect(positions.allSatisfy { Double($0) >= 0.2 * Double(questions.count) }, "\(positions)")
    }

    @Test func `no question is asked twice`() {
        var asked: Set<String> = []
        for question in corpus.questions {
            #expect(asked.insert(Folding.fold(question.text)).inserted, "\(question.text)")
        }
    }

    @Test func `every topic has questions`() {
        let topics = corpus.topicByName
        var counts: [String: Int] = [:]
        for question in corpus.questions {
            guard let main = question.concepts.first, let topic = topics[Folding.fold(main.name)] else {
                Issue.record("no topic: \(question.text)")
                continue
            }
            counts[topic, default: 0] += 1
        }
        for glossary in corpus.glossaries.values {
            #expect(
                counts[glossary.topic, default: 0] >= 40, "\(glossary.topic): \(counts[glossary.topic, default: 0])")
        }
    }
}
