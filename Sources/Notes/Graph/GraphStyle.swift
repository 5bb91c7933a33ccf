/// What the picture of a graph looks like: colours for light and dark, dashes and arrows.
enum GraphStyle {
    /// The style sheet, with rules for these topics only.
    static func text(topics: [Int]) -> String {
        func rules(_ palette: [GraphPalette.Colors]) -> String {
            topics.map { topic in
                let colors = palette[topic % palette.count]
                return ".study-graph .t\(topic){--fill:\(colors.fill);--stroke:\(colors.stroke)}"
            }.joined(separator: "\n")
        }
        return """
            <style>
            .study-graph{--page:#ffffff;--ink:#1b1f24;--line:#7b8591;--fill:#f3f4f6;--stroke:#7b8591;\
            font-family:Helvetica,Arial,"Liberation Sans",sans-serif}
            \(rules(GraphPalette.light))
            @media (prefers-color-scheme:dark){
            .study-graph{--page:#12161b;--ink:#e8ebef;--line:#8a95a3;--fill:#242a31;--stroke:#8a95a3}
            \(rules(GraphPalette.dark))
            }
            .study-graph .page{fill:var(--page)}
            .study-graph text{fill:var(--ink)}
            .study-graph .title{font-weight:bold}
            .study-graph .node rect{fill:var(--fill);stroke:var(--stroke);stroke-width:1.2}
            .study-graph .root rect{stroke-width:3}
            .study-graph .mark{fill:var(--stroke)}
            .study-graph .edge{fill:none;stroke:var(--line);stroke-width:1.3}
            .study-graph .requires{stroke-width:2.4}
            .study-graph .used-for{stroke-dasharray:9 4}
            .study-graph .improves{stroke-dasharray:9 3 2 3}
            .study-graph .example-of{stroke-dasharray:4 3}
            .study-graph .related-to{stroke-dasharray:1 4;stroke-linecap:round}
            .study-graph .head{fill:var(--line);stroke:var(--line)}
            .study-graph .hollow{fill:var(--page);stroke:var(--line)}
            .study-graph .stroke{fill:none;stroke:var(--line);stroke-width:1.4}
            .study-graph.dense .edges{opacity:.55}
            </style>
            """
    }

    /// The ends of edges; in pixels, so that a heavy line has no heavier head.
    static let markers = """
        <defs>
        <marker id="filled" \(size(10, 10)) refX="9" refY="5"><path class="head" d="M1 1L9 5L1 9Z"/></marker>
        <marker id="hollow" \(size(12, 12)) refX="11" refY="6"><path class="hollow" d="M1 1L11 6L1 11Z"/></marker>
        <marker id="diamond" \(size(16, 10)) refX="15" refY="5"><path class="hollow" d="M1 5L8 1L15 5L8 9Z"/></marker>
        <marker id="open" \(size(10, 10)) refX="9" refY="5"><path class="stroke" d="M1 1L9 5L1 9"/></marker>
        <marker id="double" \(size(16, 10)) refX="15" refY="5"><path class="head" d="M1 1L8 5L1 9ZM8 1L15 5L8 9Z"/></marker>
        <marker id="plus" \(size(20, 10)) refX="19" refY="5"><path class="stroke" d="M2 5H9M5.5 1.5V8.5"/>\
        <path class="head" d="M11 1L19 5L11 9Z"/></marker>
        <marker id="bar" \(size(4, 12)) refX="2" refY="6"><path class="stroke" d="M2 1V11"/></marker>
        </defs>
        """

    private static func size(_ width: Int, _ height: Int) -> String {
        "markerUnits=\"userSpaceOnUse\" orient=\"auto-start-reverse\" markerWidth=\"\(width)\" markerHeight=\"\(height)\""
    }

    /// Signs of topics, ten pixels wide around the origin.
    static let marks = [
        "M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0 -4.5 0Z", "M-4-4H4V4H-4Z", "M0-5L5 4H-5Z", "M0-5L5 0L0 5L-5 0Z",
        "M0 5L5-4H-5Z", "M-1.6-5H1.6V-1.6H5V1.6H1.6V5H-1.6V1.6H-5V-1.6H-1.6Z", "M-2.5-4.5H2.5L5 0L2.5 4.5H-2.5L-5 0Z",
        "M0-5.4L1.3-1.8L5.1-1.7L2.1 .7L3.2 4.4L0 2.2L-3.2 4.4L-2.1 .7L-5.1-1.7L-1.3-1.8Z",
        "M-4.6-2.4L-2.4-4.6L0-2.2L2.4-4.6L4.6-2.4L2.2 0L4.6 2.4L2.4 4.6L0 2.2L-2.4 4.6L-4.6 2.4L-2.2 0Z",
        "M-5 2.5A5 5 0 0 1 5 2.5Z", "M-5-2H5V2H-5Z", "M-2-5H2V5H-2Z",
    ]
}
