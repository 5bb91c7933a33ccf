/// Talks and notes that we made up.
enum Samples {
    /// Three speakers' captions about bread.
    static let captions = """
        WEBVTT

        00:00:01.000 --> 00:00:06.000
        <v Ada Crumb>Welcome back. Today we ask why dough has to rest before anybody kneads it.

        00:00:06.000 --> 00:00:14.000
        <v Ben Loaf>Flour needs time to take up water. I let it stand for an hour, and the gluten forms by itself.

        00:00:14.000 --> 00:00:21.500
        <v Ada Crumb>And the salt? Many people stir it in at once, and then the dough stays stiff.

        00:00:21.500 --> 00:00:30.000
        <v Ben Loaf>Salt tightens the gluten, so I keep it out until the rest is over. The oven comes much later.

        """

    static let notes = """
        ---
        study: notes
        title: Bread without a machine
        show: The Oven Hour
        date: 2024-03-01
        people:
          - Ada Crumb, host
          - Ben Loaf, guest
        topics: [dough]
        url: https://www.youtube.com/watch?v=abcdefghijk
        marks:
          - video: abcdefghijk
        ---

        ## Why dough has to rest [00:00:06]

        Ben lets the dough stand for an hour before he kneads it.

        - Flour takes up water slowly, so early kneading is work for nothing. [00:00:07]

        Concepts: Autolyse

        ## Salt comes late [00:00:21]

        - Salt tightens the gluten; he stirs it in after the rest. [00:00:22]

        ## Check yourself

        ### Why does Ben wait before he kneads? [00:00:06]

        Because the flour needs time to take up the water.

        Concepts: Autolyse

        """

    static let glossary = """
        ---
        study: glossary
        topic: dough
        title: Dough
        ---

        ## Autolyse

        - also: time to take up water
        - heard as: auto lease
        - matters: It saves most of the kneading.

        A rest of flour and water before anything else is added.

        - requires: Gluten — what happens in the rest is that it forms.
          - see: bread-without-a-machine [00:00:06-00:00:12]
        - see: bread-without-a-machine [00:00:07]

        ## Gluten

        - also: elastic net

        The net that two proteins of flour make with water.

        - see: bread-without-a-machine [00:00:08]

        ## Salt

        A mineral that seasons bread.

        - contrasts-with: Gluten — it tightens what the other loosens.
        - see: bread-without-a-machine [00:00:21]

        ## Starter

        A culture that raises dough.

        ## Dough

        Flour and water, mixed.

        """
}
