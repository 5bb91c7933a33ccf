import Authoring
import Concepts
import Notes
import Testing
import Transcripts

@Suite struct ConceptNoteTests {
    private static let names = NoteNames([
        NoteKey(.concept, "autolyse"): "Autolyse", NoteKey(.concept, "gluten"): "Gluten [net] | dough",
        NoteKey(.source, "bread"): "Bread: without a machine?", NoteKey(.topic, "dough"): "Dough",
    ])
    private static let hostile =
        "# not *bold* [a](b) <b>x</b> `c` | $x$ ==y== %%z%% #tag &amp; https://e.org/a_b?c=1 \\"

    private var note: ConceptNote {
        var outline = SourceOutline()
        let place = PlaceReference(moment: .time(Timestamp(milliseconds: 160_000), end: nil))
        let block = outline.add(place, under: "Why dough has to rest")
        let citation = NoteCitation(
            source: NoteKey(.source, "bread"), title: "Bread: without a machine?", place: place,
            url: "https://example.org/a (b).mp3#t=160", block: block)
        let gluten = ConceptNote.Other("gluten", "Gluten [net] | dough")
        var note = ConceptNote(id: "autolyse", name: "Autolyse")
        note.aliases = ["flour rest", "Gluten (net) - dough", "DOUGH"]
        note.heardAs = ["auto lease", Self.hostile]
        note.topic = (NoteKey(.topic, "dough"), "Dough")
        note.definition = NoteText(Self.hostile)
        note.matters = NoteText("It saves work!Gluten", links: [(14..<20, NoteKey(.concept, "gluten"))])
        note.bonds = [
            ConceptNote.Bond(
                type: .requires, isOutgoing: true, other: gluten, reason: NoteText("it forms by itself."),
                isQuoted: false, citations: [citation])
        ]
        note.accounts = [
            ConceptNote.Account(
                source: NoteKey(.source, "bread"), title: "Bread: without a machine?", detail: "Ada Crumb, 2024",
                claims: [ConceptNote.Claim(text: NoteText("1. Wait."), citation: citation, isQuoted: true)], more: 1)
        ]
        note.contrasts = [
            ConceptNote.Contrast(
                first: ConceptNote.Other("autolyse", "Autolyse"), second: gluten,
                difference: NoteText("one is a | rest").sentence)
        ]
        note.mistakes = [ConceptNote.Mistake(question: "Why?", wrong: "Salt|y", reason: "it comes late")]
        note.questions = [
            NoteQuestion(
                id: "q-1", front: "Why wait?\nA. Flour\nB. Salt", back: "A. Flour\nIt drinks.", citations: [citation]),
            NoteQuestion(id: "q-2", front: "- What?", back: "+ This.", citations: []),
        ]
        return note
    }

    @Test func `a note for Obsidian`() {
        #expect(
            note.markdown(NoteStyle(.obsidian, Self.names)) == """
                ---
                aliases:
                  - "flour rest"
                tags:
                  - study/concept
                  - dough
                ---

                # Autolyse

                Topic: [[Dough]]. Also called: flour rest, Gluten (net) - dough, DOUGH.

                \\# not \\*bold\\* \\[a\\](b) \\<b>x\\</b> \\`c\\` \\| \\$x\\$ \\=\\=y\\=\\= \\%\\%z\\%\\% \\#tag \\&amp; <https://e.org/a_b?c=1> \\\\

                ## Why it matters

                It saves work\\![[Gluten (net) - dough|Gluten]]

                ## How it hangs together

                - **Needs** [[Gluten (net) - dough|Gluten (net) / dough]]: it forms by itself ([Bread: without a machine?, 02:40](https://example.org/a%20%28b%29.mp3#t=160), [[Bread- without a machine#^at-02-40|notes]]).

                ## What the sources say

                ### Bread: without a machine?

                In [[Bread- without a machine|Bread: without a machine?]], Ada Crumb, 2024:

                - “1\\. Wait.” ([02:40](https://example.org/a%20%28b%29.mp3#t=160), [[Bread- without a machine#^at-02-40|notes]]) ^bread-at-02-40

                1 more place speaks of it there.

                ## In contrast

                | This | Other | Difference |
                | --- | --- | --- |
                | Autolyse | [[Gluten (net) - dough\\|Gluten (net) / dough]] | One is a \\| rest. |

                ## Common confusions

                - Machine transcripts write it as “auto lease” or “\\# not \\*bold\\* \\[a\\](b) \\<b>x\\</b> \\`c\\` \\| \\$x\\$ \\=\\=y\\=\\= \\%\\%z\\%\\% \\#tag \\&amp; <https://e.org/a_b?c=1> \\\\”.
                - Why? Not “Salt\\|y”: it comes late.

                ## Questions

                > [!question]- Why wait?
                >
                > - A. Flour
                > - B. Salt
                >
                > > [!success]- Answer
                > > A. Flour
                > >
                > > It drinks.
                >
                > From [Bread: without a machine?, 02:40](https://example.org/a%20%28b%29.mp3#t=160), [[Bread- without a machine#^at-02-40|notes]]

                ^q-1

                > [!question]- - What?
                > \\+ This.

                ^q-2

                """)
    }

    @Test func `the same with relative links`() {
        let text = note.markdown(NoteStyle(.plain, Self.names))
        #expect(text.hasPrefix("# Autolyse\n\nTopic: [Dough](../topics/Dough.md). Also called"))
        #expect(text.contains("- **Needs** [Gluten \\[net\\] \\| dough](Gluten%20%28net%29%20-%20dough.md): it forms"))
        #expect(text.contains("[notes](../sources/Bread-%20without%20a%20machine.md#why-dough-has-to-rest)"))
        #expect(!text.contains("[[") && !text.contains(" ^") && !text.contains("[!"))
        #expect(
            text.contains(
                "## Questions\n\n1. Why wait?\n   - A. Flour\n   - B. Salt\n2. \\- What?\n\n## Answers\n\n1. A. Flour\n"
            ))
    }

    @Test func `what is not there is not linked to`() {
        let text = note.markdown(NoteStyle(.plain, Self.names, present: [NoteKey(.concept, "autolyse")]))
        #expect(text.contains("Topic: Dough."))
        #expect(!text.contains(".md"))
        #expect(text.contains("([02:40](https://example.org"))
    }

    @Test func `places lead to the paragraph about them, or the one before`() {
        var outline = SourceOutline()
        func place(_ text: String) -> PlaceReference { PlaceReference(written: text)! }
        let first = outline.add(place("1:00"), under: "One")
        let second = outline.add(place("part 2, 1:00"), under: "Two: a thing, isn’t it?")
        let third = outline.add(place("part 2, 1:00"), under: "C & D")
        #expect(first.id == "at-01-00" && second.id == "part-2-at-01-00" && third.id == "part-2-at-01-00-2")
        #expect(second.anchor == "two-a-thing-isnt-it" && third.anchor == nil)
        #expect(outline.block(for: place("part 1, 9:00")) == first)
        #expect(outline.block(for: place("part 2, 9:00")) == second)
        #expect(outline.block(for: place("part 2, 0:10")) == second)
        #expect(outline.block(for: place("part 3, 0:10")) == nil)
        var lines = SourceOutline()
        let earlier = lines.add(place("line 5"), under: "One")
        _ = lines.add(place("line 50"), under: "One")
        #expect(lines.block(for: place("line 30-60")) == earlier && earlier.id == "line-5")
    }
}
