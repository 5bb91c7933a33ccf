import Concepts
import Practice
import Testing

@Suite struct PlantedFaultTests {
    @Test(arguments: PlantedFault.sound)
    func `a sound item breaks no rule`(item: QuizItem) {
        #expect(SmallMaterial.inspector.faults(of: item) == [])
    }

    @Test(arguments: faults)
    func `the check with that name catches the fault`(fault: PlantedFault) {
        #expect(SmallMaterial.inspector.faults(of: fault.item).map(\.check).contains(fault.check))
    }

    @Test func `every rule has a fault planted for it`() {
        let planted = Set(Self.faults.map(\.check)).union([.rawTranscript, .duplicate])
        #expect(planted == Set(ItemCheck.allCases))
    }

    @Test func `nine words of a transcript are caught`() {
        let runs = WordRuns.of("well you know the resting of flour and water before anything else is added right")
        let inspector = ItemInspector(SmallMaterial.material, graph: SmallMaterial.graph, transcriptRuns: runs)
        #expect(inspector.faults(of: PlantedFault.choice).map(\.check) == [.rawTranscript])
    }

    @Test func `an item that asks what another asks is dropped`() {
        let twice = QuizMaterial(
            glossary: SmallMaterial.material.glossary,
            notes: SmallMaterial.material.notes + SmallMaterial.material.notes)
        #expect(QuizPool(SmallMaterial.material).dropsByCheck[.duplicate] == nil)
        #expect(QuizPool(twice).dropsByCheck[.duplicate] == 2)
    }

    static let faults: [PlantedFault] = [
        // Two right options: another name of the key, its parent, and a relation that holds for two.
        PlantedFault(.twoRightAnswers) {
            $0.choices?[0] = "Flour pause"; $0.optionConcepts[0] = Concept.ID("autolyse")
        },
        PlantedFault(.twoRightAnswers) {
            $0.choices?[3] = "Rest"; $0.optionConcepts[3] = Concept.ID("rest")
        },
        // Two that say nearly the same, with nothing in the glossary that sets them apart.
        PlantedFault(.twinOptions) {
            $0.choices?[2] = "Slitting"; $0.optionConcepts[2] = Concept.ID("slitting")
        },
        PlantedFault(.twinOptions, PlantedFault.match) { $0.optionConcepts[3] = Concept.ID("slitting") },
        // A statement that is false of anything: neither a contrast nor a sibling was swapped in.
        PlantedFault(.farSwap, PlantedFault.falsehood) {
            $0.question = "Autolyse is a culture of yeast and bacteria whose gas makes dough rise."
            $0.explanation = "That describes leaven. Autolyse is the resting of flour and water until gluten forms."
            $0.concepts = [Concept.ID("autolyse"), Concept.ID("leaven")]
        },
        // "Slitting" has the initial of the key and is described in its words; of "Crumb" too little is said.
        PlantedFault(.openBlank, PlantedFault.cloze) { $0 = PlantedFault.cloze(of: "Scoring") },
        PlantedFault(.openBlank, PlantedFault.cloze) { $0 = PlantedFault.cloze(of: "Crumb") },
        PlantedFault(.ungradable, PlantedFault.short) {
            $0.answer = .text("Flour takes up water slowly. Before that, work is lost on it.")
            $0.accept = []
        },
        PlantedFault(.ungradable, PlantedFault.cloze) { $0.accept = [] },
        PlantedFault(.looseAlias, PlantedFault.cloze) { $0.accept.append("leaving it alone") },
        PlantedFault(.everydayConcept, PlantedFault.cloze) {
            $0 = PlantedFault.cloze(of: "Sales team")
        },
        PlantedFault(.wrongKey) { $0.answer = .index(2) },
        PlantedFault(.wrongKey, PlantedFault.authored) { $0.answer = .index(3) },
        PlantedFault(.wrongKey, PlantedFault.falsehood) { $0.answer = .truth(true) },
        PlantedFault(.wrongKey, PlantedFault.cloze) { $0.answer = .text("Proofing") },
        PlantedFault(.wrongKey, PlantedFault.match) { $0.answer = .indices([0, 1, 3, 2]) },
        PlantedFault(.wrongKey, PlantedFault.match) { $0.answer = .indices([1, 1, 3, 2]) },
        PlantedFault(.wrongCitation) { $0.citations = [] },
        PlantedFault(.wrongCitation) { $0.citations = [PlantedFault.citation(60, source: "pastry")] },
        PlantedFault(.wrongCitation) { $0.citations = [PlantedFault.citation(4000)] },
        PlantedFault(.wrongCitation, PlantedFault.authored) { $0.citations = [PlantedFault.citation(121)] },
        PlantedFault(.falseWithoutReason, PlantedFault.falsehood) { $0.explanation = "Autolyse is not that." },
        PlantedFault(.unexplained) { $0.explanation = "" },
        PlantedFault(.unexplained) { $0.reasons?[0] = nil },
        PlantedFault(.unfinishedStem) { $0.question = "Flour and water" },
        PlantedFault(.unfinishedStem, PlantedFault.cloze) {
            $0.question =
                "____ is the resting of flour and water, before anything else is added, until gluten forms in the dough."
        },
        PlantedFault(.unfinishedStem, PlantedFault.falsehood) {
            $0.question = "Is autolyse the cutting of a loaf's skin?"
        },
        PlantedFault(.longStem) {
            $0.question = "Consider: " + String(repeating: "flour and water and time, ", count: 14) + "what is it?"
        },
        PlantedFault(.sponsorText) { $0.question = "Which mill is this episode sponsored by, with a promo code?" },
        PlantedFault(.unattributedOpinion, PlantedFault.authored) {
            $0.question = "What is the best way to wait for dough?"
        },
        PlantedFault(.unexpandedAcronym, PlantedFault.authored) {
            $0.question = "What does Ada Crumb expect of the LVN?"
        },
        PlantedFault(.quietNegative, PlantedFault.authored) {
            $0.question = "Which of these does not soften while Ada Crumb waits?"
        },
        PlantedFault(.quietNegative, PlantedFault.falsehood) {
            $0.question = "Autolyse is not the cutting of a loaf's skin."
        },
        PlantedFault(.danglingReference, PlantedFault.authored) { $0.question = "What does she gain by waiting?" },
        PlantedFault(.danglingReference, PlantedFault.authored) {
            $0.question = "What does the speaker gain by waiting?"
        },
        PlantedFault(.keyInStem) { $0.question = "In autolyse, which term stands for the resting of flour and water?" },
        PlantedFault(.keyInStem, PlantedFault.cloze) {
            $0.question = "The flour pause, which is the resting of flour and water, is known as ____."
        },
        PlantedFault(.keyInStem, PlantedFault.phrase) {
            $0.question = "What does Ada Crumb let rest when she wets her rye flour?"
        },
        PlantedFault(.sharedWord, PlantedFault.authored) { $0.choices?[0] = "Softer dough" },
        PlantedFault(.sharedWord, PlantedFault.match) { $0.choices?[1] = "An autolysed mix of flour and water" },
        PlantedFault(.optionCount) {
            $0.choices?.removeLast(); $0.reasons?.removeLast(); $0.optionConcepts.removeLast()
        },
        PlantedFault(.optionCount, PlantedFault.match) { $0.prompts?.removeLast() },
        PlantedFault(.sameOption, PlantedFault.authored) { $0.choices?[2] = "The warmer water" },
        PlantedFault(.sameOption) { $0.choices?[2] = "Flour pause" },
        PlantedFault(.absurdDistractor) {
            $0.choices?[3] = "Local Village Network"; $0.optionConcepts[3] = Concept.ID("local-village-network")
        },
        PlantedFault(.grammarCue, PlantedFault.authored) {
            $0.question = "What Ada Crumb wants is an ____";
            $0.choices = ["Open crumb", "Dark crust", "Clean hand", "Hot oven"]
        },
        PlantedFault(.grammarCue, PlantedFault.authored) { $0.choices?[0] = "softer flour" },
        PlantedFault(.grammarCue, PlantedFault.authored) { $0.choices?[0] = "Softer flour." },
        PlantedFault(.unevenLength, PlantedFault.authored) {
            $0.choices?[2] = "A crust that turns much darker than it would have done without waiting"
        },
        PlantedFault(.longestKey, PlantedFault.authored) {
            $0.choices?[0] = "Softer flour that takes up more of the water"
        },
        PlantedFault(.absoluteWord, PlantedFault.authored) { $0.choices?[1] = "Always warm water" },
        PlantedFault(.absoluteWord, PlantedFault.falsehood) {
            $0.question = "Autolyse is always the cutting of a loaf's skin."
        },
        PlantedFault(.allOrNone, PlantedFault.authored) { $0.choices?[3] = "All of the above" },
        PlantedFault(.allOrNone, PlantedFault.authored) { $0.choices?[3] = "None of these" },
        PlantedFault(.pairOfOpposites, PlantedFault.authored) {
            $0.choices?[1] = "Harder flour"; $0.choices?[0] = "Easier flour"
        },
        PlantedFault(.numbersOutOfOrder, PlantedFault.authored) {
            $0.choices = ["40 minutes", "10 minutes", "20 minutes", "90 minutes"]
        },
        PlantedFault(.overlappingOptions, PlantedFault.authored) {
            $0.choices = ["10 to 20 %", "15 to 30 %", "40 to 50 %", "60 to 70 %"]
        },
    ]
}
