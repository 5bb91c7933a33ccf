internal import Authoring
internal import Concepts
internal import Transcripts

/// Holds items to the rules of ``ItemCheck``.
package struct ItemInspector: Sendable {
    let graph: QuizGraph
    /// Parts of the names of those who speak, folded.
    let people: Set<String>
    /// The sections of each source.
    let sections: [String: [NotesDocument.Section]]
    /// Where each source's questions stand.
    let questionPlaces: [String: Set<PlaceReference>]
    /// The runs of nine words that stand in transcripts, as ``WordRuns`` gives them; empty where none are at hand.
    let transcriptRuns: Set<UInt64>

    package init(_ material: QuizMaterial, graph: QuizGraph, transcriptRuns: Set<UInt64> = []) {
        self.graph = graph
        people = material.people
        sections = Dictionary(material.notes.map { ($0.source, $0.document.sections) }) { first, _ in first }
        questionPlaces = Dictionary(
            material.notes.map { ($0.source, Set($0.document.questions.map(\.place))) }
        ) { first, _ in first }
        self.transcriptRuns = transcriptRuns
    }

    /// Every rule that `item` breaks by itself, in the order of ``ItemCheck``.
    package func faults(of item: QuizItem) -> [ItemFault] {
        ItemCheck.allCases.compactMap { check in
            fault(item, check).map { ItemFault(check: check, detail: $0) }
        }
    }

    /// What breaks a rule, or nil.
    func fault(_ item: QuizItem, _ check: ItemCheck) -> String? {
        switch check {
        case .twoRightAnswers: twoRightAnswers(item)
        case .twinOptions: twinOptions(item)
        case .farSwap: farSwap(item)
        case .openBlank: openBlank(item)
        case .ungradable: ungradable(item)
        case .looseAlias: looseAlias(item)
        case .wrongKey: wrongKey(item)
        case .wrongCitation: wrongCitation(item)
        case .falseWithoutReason: falseWithoutReason(item)
        case .unexplained: unexplained(item)
        case .everydayConcept: everydayConcept(item)
        case .unfinishedStem: unfinishedStem(item)
        case .longStem: longStem(item)
        case .sponsorText: sponsorText(item)
        case .rawTranscript: rawTranscript(item)
        case .unattributedOpinion: unattributedOpinion(item)
        case .unexpandedAcronym: unexpandedAcronym(item)
        case .quietNegative: quietNegative(item)
        case .danglingReference: danglingReference(item)
        case .keyInStem: keyInStem(item)
        case .sharedWord: sharedWord(item)
        case .optionCount: optionCount(item)
        case .sameOption: sameOption(item)
        case .absurdDistractor: absurdDistractor(item)
        case .grammarCue: grammarCue(item)
        case .unevenLength: unevenLength(item)
        case .longestKey: longestKey(item)
        case .absoluteWord: absoluteWord(item)
        case .allOrNone: allOrNone(item)
        case .pairOfOpposites: pairOfOpposites(item)
        case .numbersOutOfOrder: numbersOutOfOrder(item)
        case .overlappingOptions: overlappingOptions(item)
        case .duplicate: nil
        }
    }
}
