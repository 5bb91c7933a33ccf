/// A glossary and a talk about bread, nobody's words.
enum Kitchen {
    static let glossary = """
        ---
        study: glossary
        topic: dough
        title: Dough
        ---

        ## Autolyse

        - also: resting stage
        - heard as: auto lease
        - matters: It saves most of the kneading.

        A rest of flour and water before anything else is added.

        - part-of: Bread making — it is the first thing done to the flour.
        - requires: Gluten — what happens in the rest is that it forms.
          - see: bread [00:00:05-00:00:10]

        ## Bread making

        - also: baking bread

        The craft of turning flour and water into loaves.

        ## Gluten

        - also: resting stage net

        The elastic net that two proteins of flour make with water.

        - see: bread [00:00:10]

        ## Sourdough starter

        A culture of yeasts and bacteria that raises dough.

        - requires: Bread making — without dough there is nothing to raise.

        """

    /// Captions of five seconds each.
    static func talk(_ sentences: [String]) -> String { Talk.whisper(sentences) }

    static let sentences = [
        "Today we speak about autolyse and what it does.",
        "You mix flour with water and then you wait for the",
        "gluten to form all by itself in the bowl.",
        "My grandmother kept a sourdough",
        "starter on the shelf above the oven for years.",
        "[music] And so the autolyse [laughs] is part of baking bread for me.",
    ]
}
