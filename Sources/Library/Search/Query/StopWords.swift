/// Words that say nothing about a subject: a query goes without them, unless it has no others.
///
/// The function words of English, what an apostrophe leaves (`don't` is cut into `don` and `t`), and the fillers of
/// talk.
enum StopWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words = Set(
        """
        a about above after again against all also am an and any are aren as at be because been
        before being below between both but by can cannot could couldn did didn do does doesn doing
        don down during each either else ever few for from further get gets getting go goes going
        gonna got had hadn has hasn have haven having he her here hers herself him himself his how
        however i if in into is isn it its itself just let like ll may me might more most much must
        my myself no nor not now of off oh ok okay on once one only or other our ours ourselves out
        over own per quite rather re really s same say says see shall she should shouldn so some
        such t than that the their theirs them themselves then there these they thing things this
        those though through thus to too uh um under until up upon us use used using ve very want
        was wasn way we well were weren what when where whether which while who whom whose why will
        with within without won would wouldn yeah yes yet you your yours yourself yourselves
        """.split { $0.isWhitespace }.map(String.init))
}
