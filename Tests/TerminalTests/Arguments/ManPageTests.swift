import Terminal
import Testing

@Suite struct ManPageTests {
    private let page = ManPage(
        SampleProgram.root, version: "1.2", sections: [ManPage.Section("Exit status", "0 done\n\n.dotted 'é\\'")])

    @Test(arguments: [
        ".TH STUDY 1 \"\" \"study 1.2\"\n.ad l\n.nh\n", ".SH NAME\nstudy \\- learn from transcripts\n",
        ".SS \"study search\"\n\\fBstudy search\\fR QUERY... [options]\n",
        ".TP\n\\fB\\-n\\fR, \\fB\\-\\-limit\\fR \\fIN\\fR\n",
        "\\fBstudy search \\(aq\\(dqmixture of experts\\(dq\\(aq\\fR\nThe exact phrase\n",
        "\\fB\\-\\-[no\\-]fuzz\\fR\n",
        ".SH EXIT STATUS\n0 done\n.PP\n\\&.dotted \\(aq\\[u00E9]\\e\\(aq\n",
    ])
    func `the manual says everything in roff`(part: String) {
        #expect(page.text.contains(part))
    }

    @Test func `hidden things stay out and no text begins a line with a dot`() {
        #expect(!page.text.contains("now"))
        #expect(!page.text.contains("__complete"))
        let requests = page.text.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
        let known = [".TH", ".SH", ".SS", ".PP", ".TP", ".ad", ".nh"]
        #expect(requests.allSatisfy { known.contains(String($0.prefix(3))) })
    }
}
