import Testing

@testable import Practice

@Suite struct TopicLabelTests {
    @Test func `a topic is written as the glossary writes its words`() throws {
        let glossary = """
            ---
            study: glossary
            topic: okrs-and-goals
            ---

            ## OKR

            - also: objective and key result

            A goal for a quarter together with the numbers by which one sees whether it was reached.

            - see: bread [00:01:10]

            """
        let label = TopicLabel(try CardCorpus.material(glossary: glossary).glossary)
        #expect(label.text("okrs-and-goals") == "OKRs and goals")
        #expect(label.text("bread-making") == "bread making")
        let other = glossary.replacing("okrs-and-goals", with: "pre-training").replacing("OKR", with: "Pre-training")
        #expect(TopicLabel(try CardCorpus.material(glossary: other).glossary).text("pre-training") == "pre-training")
    }
}
