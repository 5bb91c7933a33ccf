import Testing

@testable import Terminal

@Suite struct OpenerTests {
    @Test(
        arguments: [
            ([:], false, nil), (["DISPLAY": ""], false, nil), (["DISPLAY": ":0"], false, "xdg-open"),
            (["WAYLAND_DISPLAY": "wayland-0"], false, "xdg-open"), (["BROWSER": "firefox"], false, "xdg-open"),
            ([:], true, "open"),
        ] as [([String: String], Bool, String?)])
    func `without a display there is nothing to open an address with`(
        environment: [String: String], isMac: Bool, program: String?
    ) {
        #expect(Opener.program(environment: environment, isMac: isMac) { _ in true } == program)
        #expect(Opener.program(environment: environment, isMac: isMac) { _ in false } == nil)
    }

    @Test func `what runs detached has no terminal, and says whether it failed`() {
        #expect(Platform.runDetached(["true"], milliseconds: 20_000))
        #expect(!Platform.runDetached(["false"], milliseconds: 20_000))
        #expect(!Platform.runDetached(["no-such-program-anywhere"], milliseconds: 20_000))
        #expect(
            Platform.runDetached(
                ["sh", "-c", "(echo x >/dev/tty) 2>/dev/null && exit 1; test ! -t 0 -a ! -t 1 -a ! -t 2"],
                milliseconds: 20_000))
    }
}
