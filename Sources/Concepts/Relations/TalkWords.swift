/// Words that the patterns of relations treat by their kind.
enum TalkWords {
    /// Words that can be left out without changing what is claimed.
    static let fillers = words(
        """
        um uh er ah hmm basically essentially actually really literally just also always often usually typically simply
        very pretty quite generally kinda sorta obviously definitely certainly still sort-of kind-of honestly truly
        """)

    /// Two words that only fill.
    static let fillingPairs: Set<String> = ["you know", "i mean", "i think", "i guess", "kind of", "sort of"]

    /// Words after which a full stop ends no sentence.
    static let shortened = words("vs e g i")

    /// Verbs that are words of grammar too.
    static let verbs = words("do have need make get")

    /// Words that judge and do not tell what something is.
    static let judgements = words(WordLists.modifiers)

    /// Words that open no name and continue none.
    static let grammar = words(WordLists.function)

    /// Words before a noun that leave it what it is.
    static let determiners = words(
        "a an the this that these those our your their my its his her some any every each such more less better much all"
    )

    /// Words after which a name is not what the sentence is about: *the quality of X is …*.
    static let prepositions = words(
        """
        of for in with about on to from by at into through over under via per between within without against around
        as than using
        """)

    /// Words before somebody whose thing it is.
    static let origins = words("from at by with")

    /// Words for drawings of one number over another.
    static let plots = words("chart charts graph graphs plot plots plotted curve curves axis axes line lines")

    /// Words that take a name before them and make another thing of it: an *X problem* is no X.
    static let carriers = words(
        "problem problems task tasks issue issues question questions approach thing things company companies")

    /// Words that turn a claim round.
    static let negations = words(
        """
        not no never none neither nor cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't
        shouldn't couldn't hasn't haven't without dont doesnt isnt arent wasnt wont hardly barely
        """)

    /// Words that leave a claim open.
    static let conditions = words(
        "if whether unless until would could might may should maybe perhaps why how")

    static func words(_ list: String) -> Set<String> {
        Set(list.split { $0 == " " || $0.isNewline }.map(String.init))
    }
}
