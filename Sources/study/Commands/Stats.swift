import JSON
import Library
import Practice
import Terminal

enum Stats: Command {
    static let spec = CommandSpec(
        "stats", summary: "See what is due, what you recall and what you know",
        discussion: """
            Retention counts reviews with a day or more before them: the share that was recalled, beside the share that \
            was foretold. Mastery is the mean probability of recall now over the cards of a topic; cards in their first \
            steps count half, new ones nothing. Reviews of a cram count nowhere. Quizzes are counted by themselves: answers \
            with a verdict, and the share that was right.

            --json prints {"date","cards":{"due","learning","review","new","suspended"},"now":{"due","learning","new"},"forecast":[{"date","due"}], \
            "retention":{"overall":null|{…},"topics":[{"topic","reviews","measured","predicted"}]}, \
            "activity":[{"date","grades"}],"streak":{"days","longest"},"mastery":[{"topic","mastery","cards","seen"}], \
            "quiz":{"answers","right","topics":[{"topic","answers","right"}],"sittings":[{"date","answers","right"}]}}: \
            cards counts all there are by what they are, now what the next study review would ask within the day's limits; \
            dates are study days, shares lie between 0 and 1, forecast begins today with what is overdue and has 14 \
            days, activity leaves out days without a grade, sittings begin \
            with the oldest.
            """,
        examples: [
            CommandExample("study stats", "As text charts"), CommandExample("study stats --json", "For a script"),
        ], category: "Learn")

    static func run(_ context: Context) throws {
        let library = try context.library()
        let statistics = try context.statistics(library)
        let now = try context.queueCounts(library)
        if context.wantsJSON { return context.console.write(statistics.json(now: now)) }
        context.console.print(StatsPage(statistics, today: now, width: context.console.width).lines)
    }
}
