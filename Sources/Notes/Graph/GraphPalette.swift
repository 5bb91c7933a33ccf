/// The colours of topics, by the number of the topic: hues that stay apart on white and on near-black.
enum GraphPalette {
    struct Colors: Sendable {
        let fill: String
        let stroke: String
    }

    static let light: [Colors] = zip(hues, strokes).map { Colors(fill: $0, stroke: $1) }
    static let dark: [Colors] = zip(darkFills, darkStrokes).map { Colors(fill: $0, stroke: $1) }

    private static let hues = [
        "#dceafd", "#fde3d3", "#dcf3de", "#f9dfea", "#ece3fb", "#fbf0c9", "#d5f2f1", "#f1e4da", "#e4e8ee", "#e9f3c8",
        "#fbdcdc", "#dfe1ff",
    ]
    private static let strokes = [
        "#2f6fc4", "#c25a1c", "#2e8540", "#b83a72", "#7447b8", "#96730a", "#14827f", "#8a5a35", "#56626f", "#66801a",
        "#bd3636", "#4c52c9",
    ]
    private static let darkFills = [
        "#16304f", "#4a2811", "#163a1e", "#481a2f", "#2f2150", "#403407", "#0d3a39", "#3d2919", "#2a3139", "#2f3a0d",
        "#4a1818", "#23265c",
    ]
    private static let darkStrokes = [
        "#6fabf5", "#f0935a", "#6cc97e", "#f07fae", "#b292f2", "#dcb63f", "#4cc9c4", "#d09a70", "#9fadbb", "#adcb4e",
        "#f28080", "#9095ff",
    ]
}
