internal import Authoring

extension RelationPattern {
    /// All forms that are looked for. Each was tried on talks; those that were wrong more than one time in five are
    /// gone, and what they would find is left to co-occurrence.
    static let all: [RelationPattern] = kinds + parts + contrasts + uses + needs + effects

    private static let kinds = [
        RelationPattern(
            "X is|are D? * kind|type|form|sort|subset|branch|flavor|variant|class|breed of D? * Y", .isA, 0.9),
        RelationPattern("X is|are like? a|an|another|the Y", .isA, 0.75),
        RelationPattern("X is|are one of D? * Y", .isA, 0.85),
        // Without an article it tells a quality: `which is open source`.
        RelationPattern("X ,? which|that is|are like? a|an|another|the|some * Y", .isA, 0.8, subject: false),
        RelationPattern("X , a|an kind|type|form of Y", .isA, 0.9, subject: false),
        RelationPattern("X is|are D? * example|examples|instance of D? * Y", .exampleOf, 0.9),
        RelationPattern("Y ,? such as D? X+", .exampleOf, 0.8, question: true, subject: false),
        RelationPattern("Y ,? like D? X+", .exampleOf, 0.75, question: true, subject: false, spoilt: .byFillers),
        RelationPattern("Y called|named D? X", .exampleOf, 0.8, question: true, subject: false, spoilt: .byMaker),
        RelationPattern("Y ,? including D? X+", .exampleOf, 0.7, question: true, subject: false),
        RelationPattern("X and|or any? other Y", .exampleOf, 0.8, question: true, subject: false),
    ]

    private static let parts = [
        RelationPattern(
            "X is|are D? * part|component|piece|step|stage|element|phase|layer of|in D? * Y", .partOf, 0.85),
        RelationPattern("X is|are the? first|second|third|last|final|next step|stage|phase of|in D? Y", .partOf, 0.85),
    ]

    private static let contrasts = [
        RelationPattern(
            "X versus|vs what? is|are? like? D? Y", .contrastsWith, 0.85, question: true, subject: false,
            spoilt: .byPlot),
        RelationPattern(
            "difference|differences|distinction|tradeoff|trade-off|comparison|confusion between D? X and|or|versus|vs D? Y",
            .contrastsWith, 0.9, question: true),
        RelationPattern("X rather than D? Y", .contrastsWith, 0.8, question: true, subject: false),
        RelationPattern("X instead of D? Y", .contrastsWith, 0.8, question: true, subject: false),
        RelationPattern("X ,? as opposed to D? Y", .contrastsWith, 0.85, question: true, subject: false),
        RelationPattern("X ,? compared to|with D? Y", .contrastsWith, 0.8, question: true, subject: false),
        RelationPattern("X ,? unlike D? Y", .contrastsWith, 0.8, question: true, subject: false),
        RelationPattern("unlike D? X , D? Y", .contrastsWith, 0.8, question: true),
        RelationPattern("X is|are * different from|than|to D? Y", .contrastsWith, 0.85, question: true),
        RelationPattern("X isn't|aren't D? Y", .contrastsWith, 0.8, denial: true),
        RelationPattern("X is|are not a|an|the? Y", .contrastsWith, 0.8, denial: true),
        RelationPattern("X ,? not D? Y", .contrastsWith, 0.75, denial: true, subject: false),
        RelationPattern("either|whether it's|is|its|in? D? X or D? Y", .contrastsWith, 0.75, question: true),
        RelationPattern("X or D? Y , which one|should|would|do", .contrastsWith, 0.75, question: true, subject: false),
        RelationPattern(
            "X is|are * better|worse|cheaper|faster|slower|bigger|smaller|harder|easier|simpler than D? Y",
            .contrastsWith, 0.8, question: true),
        RelationPattern(
            "instead of D? Y ,? I|we|you|they have|use|need|want|do D? X", .contrastsWith, 0.75, question: true),
        RelationPattern("between X and D? Y", .contrastsWith, 0.6, question: true),
    ]

    private static let uses = [
        RelationPattern("use|using|used|uses|leverage|leveraging D? X for|in D? * Y", .usedFor, 0.8, question: true),
        RelationPattern(
            "use|using|used|uses|leverage|leveraging D? X to V D? * Y", .usedFor, 0.75, question: true),
        RelationPattern("X to do|make|create|build|get|run D? * Y", .usedFor, 0.7, question: true, subject: false),
        RelationPattern("X for D? Y", .usedFor, 0.6, question: true),
        RelationPattern("Y using|via|through D? * X", .usedFor, 0.7, question: true, subject: false),
        RelationPattern("use|using|used|uses D? X as D? * Y", .usedFor, 0.75, question: true),
        RelationPattern("X is|are|be|being used|useful|great|good|helpful|meant for|in D? * Y", .usedFor, 0.85),
        RelationPattern(
            "X is|are|be|being used|useful|great|good|helpful|meant to V D? * Y", .usedFor, 0.8),
        RelationPattern("X lets|allows|enables you|us|people|them to? V D? * Y", .usedFor, 0.75),
    ]

    private static let needs = [
        RelationPattern("before D? X ,? you|we|they need|have to? D? * Y", .requires, 0.85),
        RelationPattern("X requires|require D? * Y", .requires, 0.85),
        RelationPattern("X needs|need D? * Y", .requires, 0.75),
        RelationPattern("X depends|relies|rely|depend heavily? on D? * Y", .requires, 0.85),
        RelationPattern("X is|are based|built on top? of? D? * Y", .requires, 0.8),
        RelationPattern("to do|build|get|make|use|train D? X ,? you|we|they need|have D? * Y", .requires, 0.75),
        RelationPattern("need D? Y to do|build|get|make|use|train D? X", .requires, 0.75),
        RelationPattern("X without D? Y is|doesn't|won't|can't", .requires, 0.7, denial: true),
    ]

    private static let effects = [
        RelationPattern("X improves|improve|boosts|boost|enhances|enhance|increases D? * Y", .improves, 0.85),
        RelationPattern("X reduces|reduce|lowers|prevents|mitigates D? * Y", .improves, 0.8),
        RelationPattern("X helps|help with|improve|reduce D? * Y", .improves, 0.8),
        RelationPattern(
            "X to improve|reduce|boost|increase|lower D? * Y", .improves, 0.75, question: true, subject: false),
        RelationPattern(
            "improve|improving|reduce|reducing|boost D? Y by|with|through|using D? X", .improves, 0.75, question: true),
        RelationPattern("X causes|cause D? * Y", .causes, 0.85),
        RelationPattern("X leads|lead|results|result to|in D? * Y", .causes, 0.8),
        RelationPattern("Y is|are caused by D? * X", .causes, 0.85),
    ]
}
