internal import JSON

/// The note types of our packages.
///
/// Frozen for good: a type with another id or other fields counts as a different one, and notes that Anki has
/// already would not be updated any more. `Extra` is there for what may come; templates and styles may change,
/// with a greater ``version``.
enum NoteType: Int, CaseIterable {
    case basic = 1_759_305_600_101
    case reversed = 1_759_305_600_102
    case cloze = 1_759_305_600_103

    /// Goes up with every change of templates, styles or names.
    static let version = 1

    var name: String {
        switch self {
        case .basic: "study basic"
        case .reversed: "study reversed"
        case .cloze: "study cloze"
        }
    }

    /// The first is what Anki lists notes by.
    var fields: [String] {
        switch self {
        case .basic: ["Front", "Back"] + Self.common
        case .reversed: ["Front", "Back", "Add Reverse"] + Self.common
        case .cloze: ["Text", "Back Extra"] + Self.common
        }
    }

    private static let common = ["Source", "Key", "Kind", "Extra"]

    private var templates: [(name: String, front: String, back: String)] {
        switch self {
        case .basic:
            [("Card 1", Self.shown("{{Front}}"), Self.answer("{{Back}}"))]
        case .reversed:
            [
                ("Card 1", Self.shown("{{Front}}"), Self.answer("{{Back}}")),
                (
                    "Card 2", "{{#Add Reverse}}\(Self.shown("{{Back}}")){{/Add Reverse}}",
                    Self.answer("{{Front}}")
                ),
            ]
        case .cloze:
            [
                (
                    "Cloze", Self.shown("{{cloze:Text}}"),
                    Self.shown("{{cloze:Text}}") + Self.optional("Back Extra", "text") + Self.ending
                )
            ]
        }
    }

    private static func shown(_ field: String) -> String { "<div class=\"text\" dir=\"auto\">\(field)</div>" }

    private static func answer(_ field: String) -> String {
        "{{FrontSide}}<hr id=\"answer\">\(shown(field))\(ending)"
    }

    private static func optional(_ field: String, _ style: String) -> String {
        "{{#\(field)}}<div class=\"\(style)\" dir=\"auto\">{{\(field)}}</div>{{/\(field)}}"
    }

    private static let ending = optional("Extra", "text") + optional("Source", "source")

    private static let style = """
        .card { font-family: system-ui, sans-serif; font-size: 20px; line-height: 1.4; text-align: center; }
        .text { display: inline-block; max-width: 40em; text-align: start; white-space: pre-wrap; tab-size: 4; }
        .source { margin-top: 1.5em; font-size: 14px; }
        .cloze { font-weight: bold; color: #0a58ca; }
        .nightMode .cloze { color: #7fb2ff; }
        """

    /// As it stands in the collection.
    var json: JSONValue {
        [
            "id": .integer(rawValue), "name": .string(name), "type": self == .cloze ? 1 : 0,
            "mod": .integer(1_759_305_600 + Self.version), "usn": -1, "sortf": 0, "did": nil,
            "css": .string(Self.style),
            "latexPre": .string(Self.latexBegin), "latexPost": "\\end{document}", "latexsvg": false,
            "req": .array(templates.indices.map { [.integer($0), "any", [.integer($0)]] }),
            "flds": .array(
                fields.enumerated().map { index, name in
                    [
                        "name": .string(name), "ord": .integer(index), "sticky": false, "rtl": false,
                        "font": "Arial", "size": 20, "media": [],
                    ]
                }),
            "tmpls": .array(
                templates.enumerated().map { index, template in
                    [
                        "name": .string(template.name), "ord": .integer(index), "qfmt": .string(template.front),
                        "afmt": .string(template.back), "did": nil, "bqfmt": "", "bafmt": "",
                    ]
                }),
            "tags": [], "vers": [],
        ]
    }

    /// What Anki's own note types begin LaTeX with.
    private static let latexBegin = """
        \\documentclass[12pt]{article}
        \\special{papersize=3in,5in}
        \\usepackage[utf8]{inputenc}
        \\usepackage{amssymb,amsmath}
        \\pagestyle{empty}
        \\setlength{\\parindent}{0in}
        \\begin{document}
        """
}
