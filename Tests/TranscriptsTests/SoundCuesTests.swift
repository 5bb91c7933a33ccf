import Testing
import Transcripts

@Suite struct SoundCuesTests {
    @Test(arguments: [
        ("We [laughs] went home.", "We went home."), ("We (both laugh) went home.", "We went home."),
        ("*sighs* We went home.", "We went home."), ("We went home. [music]", "We went home."),
        ("♪ We went home ♪", "We went home"), ("🎵 We went home 🎶", "We went home"),
        ("[applause] We (laughs) went *claps* home", "We went home"),
        // Speech, though in brackets or with asterisks.
        ("We **really** went home.", "We **really** went home."),
        ("We (my sister and all of us) went.", "We (my sister and all of us) went."),
        ("We [my sister and all of us] went.", "We [my sister and all of us] went."),
        ("An array a[] and a call f()", "An array a[] and a call f()"),
        ("Left open (laughs", "Left open (laughs"), ("5 * 4, she said", "5 * 4, she said"),
        ("“So”, she said… – and left", "“So”, she said… – and left"), ("Zoë took a crème", "Zoë took a crème"),
        ("", ""), ("[", "["), ("♪", ""),
    ])
    func `cues leave a text and nothing else does`(text: String, rest: String) {
        #expect(SoundCues.withoutCues(text) == rest)
    }
}
