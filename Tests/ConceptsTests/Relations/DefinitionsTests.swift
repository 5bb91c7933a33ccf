import Concepts
import Testing

struct DefinitionsTests {
    @Test(arguments: [
        (
            "Right. So [proofing] is basically when the dough rises. Fine.",
            "So proofing is basically when the dough rises."
        ),
        ("[autolyse] means that it rests", "autolyse means that it rests"),
        ("An [autolyse] is a rest of flour and water.", "An autolyse is a rest of flour and water."),
        ("We did [proofing], which is the rising of dough.", "We did proofing, which is the rising of dough."),
        ("[AP] stands for all purpose!", "AP stands for all purpose!"),
    ])
    func `a sentence that says what something is`(_ text: String, _ sentence: String) throws {
        let said = passage(text)
        let sighting = try #require(Definitions.sightings(in: said).first)
        #expect(String(decoding: Array(said.text.utf8)[sighting.bytes], as: UTF8.self) == sentence)
    }

    @Test(arguments: [
        "Is [proofing] a rest?", "[proofing] is important.", "[proofing] is a nice job.",
        "The time of [proofing] is a matter of taste.",
        "[proofing] is not a rest.", "[proofing]", "",
    ])
    func `no sentence that does not`(_ text: String) {
        #expect(Definitions.sightings(in: passage(text)).isEmpty)
    }
}
