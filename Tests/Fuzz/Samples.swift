/// Files about bread, nobody's words, with everything that their formats know.
enum Samples {
    static let talk = """
        [00:00:00.000 --> 00:00:05.000]   Today we speak about autolyse and what it does to dough.
        [00:00:05.000 --> 00:00:10.000]   You mix flour with water, and then gluten forms by itself.
        [00:00:10.000 --> 00:00:16.000]   My grandmother kept a sourdough starter above the oven.
        [00:00:16.000 --> 00:00:22.000]   An oven is a box that is heated, and there are two kinds of it.

        """

    static let notes = """
        ---
        study: notes
        title: Bread without a machine
        show: The Oven Hour
        date: 2024-03-01
        people:
          - Ada Crumb, host
          - Ben Loaf
        url: https://example.org/episodes/12
        topics: [dough, ovens]
        marks:
          - title: Episode 12: Bread
          - video: abcdefghijk
        parts:
          - The dough <https://example.org/v/1>
          - The oven
        ---

        What this is about.

        ## Why dough has to rest [00:02:10]

        Ben waits for an hour.

        - Flour takes up water
          slowly. [2:40]

        Concepts: Autolyse, Gluten

        ## The oven [part 2, 1:02:03-1:03:00]

        Heat.

        ## Check yourself

        ### Why does Ben wait? [00:02:40]

        Because flour needs time.

        Accept: water uptake; hydration
        Concepts: Autolyse

        ### What happens in it? [line 12-14]

        - [ ] Yeast rises — that comes later.
        - [x] Flour takes up water
        - [ ] Salt acts – it is kept out.

        Gluten forms by itself.

        """

    static let glossary = """
        ---
        study: glossary
        topic: dough
        title: Dough
        about: What comes before the oven.
        ---

        <!-- A comment -->
        # Dough

        ## Autolyse

        - also: resting stage
        - heard as: auto lease, otto lease
        - matters: It saves most of the kneading.

        A rest of flour and water before anything else is added.

        - part-of: Bread making — it is the first thing done to the flour.
        - requires: Gluten — what happens in the rest is that it forms.
        - contrasts-with: Sourdough starter – one rests, the other ferments.
        - see: bread-without-a-machine [00:02:10], [part 2, 1:02:03]; talk [line 2]

        ## Bread making

        The craft of turning flour and water into loaves.

        ## Gluten

        The elastic net that two proteins of flour make with water.

        ## Sourdough starter

        A culture of yeasts and bacteria that raises dough.

        - example-of: Bread making — it is how loaves were raised for long.

        """

    static let cards = """
        ---
        study: cards
        topic: dough
        ---

        ## What rests before anybody kneads?

        The dough, for an hour.
        - And the baker.

        Concepts: Autolyse, Gluten

        ## Flour takes up ==water== slowly, and ==salt== stays out.

        ### One more

        Yes.

        """
}
