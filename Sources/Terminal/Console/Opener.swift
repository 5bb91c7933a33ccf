/// Hands an address to the browser of the system, if there is one that a person would see.
package enum Opener {
    /// Opens `address` and says whether that may have worked: at a machine without a display there is nothing to try.
    package static func open(_ address: String, environment: [String: String]) -> Bool {
        guard let name = program(environment: environment, isMac: Platform.isMac) else { return false }
        // A browser that was not running yet may stay in the foreground of the opener, so nobody waits for its end.
        return Platform.runDetached([name, address], milliseconds: 2000)
    }

    /// The program that opens addresses, or nil where there is none or no display to open them on.
    static func program(
        environment: [String: String], isMac: Bool,
        exists: (String) -> Bool
    ) -> String? {
        if isMac { return exists("open") ? "open" : nil }
        let isSeen = ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER"].contains { !(environment[$0] ?? "").isEmpty }
        return isSeen && exists("xdg-open") ? "xdg-open" : nil
    }

    private static func program(environment: [String: String], isMac: Bool) -> String? {
        program(environment: environment, isMac: isMac) { Subprogram.exists($0, environment: environment) }
    }
}
