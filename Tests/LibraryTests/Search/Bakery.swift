import Library

/// Made-up talk, notes and a glossary about baking, to search in.
enum Bakery {
    /// A talk of many stretches, each on one thing, so that no word stands in most passages.
    static let talk: String =
        stretches.enumerated().flatMap { index, stretch in
            stretch + [filler[index % filler.count]]
        }.joined(separator: "\n\n") + "\n"

    private static let stretches = [
        [
            "The autolyse is my favourite trick and I tell every beginner about it.",
            "You stir the flour into the water and then you leave the bowl alone for an hour.",
            "Gluten grows by itself while you drink a coffee, so the kneading afterwards is short.",
        ],
        [
            "Sour dough needs a starter, and the starter needs feeding on a schedule.",
            "Mine lives in the fridge and I feed it with rye on Sundays.",
            "If it smells of acetone it is hungry, that is all there is to it.",
        ],
        [
            "Steam in the oven keeps the crust soft for the first minutes.",
            "I throw ice cubes into a hot tray, which is cheaper than any gadget.",
            "Without steam the crust sets early and the loaf cannot grow.",
        ],
        [
            "We measured the temperature of the stone with an infrared gun.",
            "It takes forty minutes until the stone holds enough heat.",
            "Most people put the loaf in far too soon.",
        ],
        [
            "The auto lease, as the captions call it, also saves the mixer in a big bakery.",
            "Our machine used to run for twenty minutes and now it runs for six.",
        ],
        [
            "Salt slows the yeast, so I weigh it to the gram.",
            "Two percent of the flour is the usual dose in our village.",
        ],
    ]

    private static let filler = [
        "My cousin drove the van that day and we laughed about the parking ticket.",
        "There was a market on the square with cheese and honey and somebody played the accordion.",
        "I never liked the wallpaper of that room, but the window went out to the river.",
    ]

    static let glossary = """
        ---
        study: glossary
        topic: dough
        title: Dough
        ---

        ## Autolyse

        - also: flour rest
        - heard as: auto lease

        A rest of wet flour before anything else is added.

        - part-of: Bread making — it comes first.

        ## Bread making

        The whole craft from grain to loaf.
        """

    static let notes = """
        ---
        study: notes
        title: talk
        marks:
          - title: talk
        ---

        About bread.

        ## Ice instead of equipment [line 17]

        - A humid chamber delays hardening of the surface. [line 17-21]
        """
}
