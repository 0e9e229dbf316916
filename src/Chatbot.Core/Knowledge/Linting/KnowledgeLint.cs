using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Knowledge.Reviews;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>
/// Everything that is wrong or could be better in a faq-data folder. Errors are what the clinic has decided must not
/// be; a base with errors of lint alone can still be used.
/// </summary>
public static class KnowledgeLint
{
    private static readonly Func<LintContext, IEnumerable<KnowledgeProblem>>[] Checks =
    [
        MissingTranslations.Check,
        PhrasingCounts.Check,
        PhrasingCollisions.Check,
        GreedyPatterns.Check,
        SwallowedPhrasings.Check,
        ChatterTexts.Check,
        ShortLengths.Check,
        Wordings.CheckForbidden,
        Wordings.CheckRequired,
        UnstatedFacts.Check,
        ReadingGrades.Check,
        StaffReplyTexts.Check,
        ReviewDates.Check,
    ];

    public static LintReport Run(KnowledgeReading reading, DateOnly today, int graceDays)
    {
        if (reading.Knowledge is not { } knowledge)
            return new LintReport(reading.Problems, Counts: null);
        var context = new LintContext(knowledge, today, graceDays);
        var problems = reading.Problems.Concat(Checks.SelectMany(check => check(context)))
            .OrderBy(problem => problem.Location.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Location.Line);
        return new LintReport([.. problems], Count(context));
    }

    private static LintCounts Count(LintContext context)
    {
        var reviews = context.Texts.Select(text => context.Reviews.Of(text.Pair, text.Language, text.Text))
            .Concat(context.Knowledge.SafetyNotices.SelectMany(notice =>
                notice.Texts.Select(text => context.Reviews.Of(notice, text.Key, text.Value))))
            .Concat(context.Knowledge.StaffReplies.Canned.SelectMany(reply =>
                reply.Texts.Select(text => context.Reviews.Of(reply, text.Key, text.Value))))
            .ToArray();
        return new LintCounts(
            context.Knowledge.Version,
            context.Knowledge.Pairs.Count,
            reviews.Length,
            reviews.Count(review => review.On(context.Today, context.GraceDays) != ReviewState.Pending && !review.IsEditedSinceSigning));
    }
}
