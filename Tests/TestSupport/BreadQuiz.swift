/// A glossary and notes, made up, that yield a few quiz items of every kind.
package enum BreadQuiz {
    package static let notes = """
        ---
        study: notes
        title: Bread
        url: https://www.youtube.com/watch?v=abcdefghijk
        people:
          - Ada Crumb, guest
        ---

        ## Rest [00:01:00]

        Ada Crumb lets her dough rest.

        ## Check yourself

        ### How long does Ada Crumb let her dough rest? [00:02:00]

        - [ ] 10 minutes — too short for the flour to soften.
        - [ ] 20 minutes — half of what she takes.
        - [x] 40 minutes
        - [ ] 90 minutes — by then her oven is hot already.

        She wants the flour to soften.

        Concepts: Autolyse

        ### Why does Ada Crumb wait? [00:02:30]

        Because flour takes up water slowly.

        Concepts: Autolyse
        """

    package static let glossary = """
        ---
        study: glossary
        topic: dough
        ---

        ## Rest

        - also: pause
        - matters: It spares work.

        A stretch of time in which dough is left alone.

        ## Autolyse

        - also: flour pause

        The resting of flour and water, before anything else is added, until gluten forms.

        - part-of: Rest — it is the earliest one.
        - contrasts-with: Proofing — no yeast is at work yet.
        - see: bread [00:01:00]

        ## Proofing

        - also: final rise

        The rising of shaped loaves, before they are baked, until yeast has filled them with gas.

        - requires: Leaven — gas that fills the loaves has to come from yeast or bacteria.
        - see: bread [00:01:10]

        ## Kneading

        The working of dough by hand or machine, before it rises, until it stretches thinly.

        - contrasts-with: Autolyse — it takes force, where waiting takes time.
        - see: bread [00:01:20]

        ## Scoring

        The cutting of a loaf's skin, before it goes into heat, until it can open in one place.

        - see: bread [00:01:30]

        ## Slitting

        The cutting of a loaf's skin with a blade, until it can open in more than one place.

        - see: bread [00:01:35]

        ## Crumb

        The inside of bread.

        - see: bread [00:01:36]

        ## Sales team

        The people who sell loaves over the counter and take orders for the next day.

        - see: bread [00:01:37]

        ## Leaven

        - also: starter

        A culture of yeast and bacteria whose gas makes dough rise.

        - see: bread [00:01:40]

        ## Local Village Network

        - also: LVN

        A group of bakers who buy flour together.

        - see: bread [00:01:50]
        """
}
