import JSON

/// A maker of JSON transcripts, told from the keys that it writes. What the rows say is read the same way
/// for all of them.
protocol JSONLayout: Sendable {
    var name: FormatName { get }

    func claims(_ root: JSONNode, _ list: JSONRows) -> Bool
}
