/// What `--color` says.
package enum ColorChoice: String, Sendable, CaseIterable {
    case auto, always, never

    /// Whether to style: always and never as said; else for a terminal that is not dumb, unless `NO_COLOR` is set.
    package func allowsStyle(isTerminal: Bool, environment: [String: String]) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        }
    }
}
