using Chatbot.Core.Knowledge.Reviews;
using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>Reviews that are due, signed texts that were edited, and signed copies that are not what was signed.</summary>
internal static class ReviewDates
{
    public static IEnumerable<KnowledgeProblem> Check(LintContext context) =>
        Texts(context).Concat(context.Knowledge.SignedCopies.SelectMany(copy => Copy(context.Knowledge, copy)));

    private static IEnumerable<KnowledgeProblem> Texts(LintContext context)
    {
        foreach (var (pair, language, text) in context.Texts)
        {
            foreach (var message in Messages(context, context.Reviews.Of(pair, language, text), text.Review))
                yield return LintContext.Warning(text.Location, pair.Id.Value, $"'{language.Code()}' {message}");
        }

        foreach (var notice in context.Knowledge.SafetyNotices)
        {
            foreach (var (language, text) in notice.Texts)
            {
                foreach (var message in Messages(context, context.Reviews.Of(notice, language, text), text.Review))
                    yield return LintContext.Warning(text.Location, notice.Id, $"'{language.Code()}' {message}");
            }
        }

        foreach (var reply in context.Knowledge.StaffReplies.Canned)
        {
            foreach (var (language, text) in reply.Texts)
            {
                foreach (var message in Messages(context, context.Reviews.Of(reply, language, text), text.Review))
                    yield return LintContext.Warning(text.Location, reply.Id, $"'{language.Code()}' {message}");
            }
        }
    }

    private static IEnumerable<string> Messages(LintContext context, TextReview review, Review noted)
    {
        if (review.IsEditedSinceSigning)
            yield return "was edited since it was signed; patients read the signed words until the new ones are signed";
        else if (review.Signature is null && !noted.IsPending)
            yield return "was edited since it was signed, and no copy of the signed words is kept; its questions go to staff until it is signed";

        if (review.Signature?.ValidUntil is not { } until)
            yield break;
        var state = review.On(context.Today, context.GraceDays);
        if (state == ReviewState.Overdue)
            yield return FormattableString.Invariant($"was to be reviewed by {until:yyyy-MM-dd}; after {review.LastDay(context.GraceDays):yyyy-MM-dd} its questions go to staff");
        if (state == ReviewState.Lapsed)
            yield return FormattableString.Invariant($"was to be reviewed by {until:yyyy-MM-dd}; its questions go to staff since {review.LastDay(context.GraceDays):yyyy-MM-dd}");
    }

    private static IEnumerable<KnowledgeProblem> Copy(KnowledgeBase knowledge, SignedCopy copy)
    {
        if (!ReviewBook.IsGenuine(copy))
            yield return LintContext.Error(copy.Location, copy.Id, "is not what was signed, and will not be served; do not edit signed copies, sign the text again");
        if (!knowledge.Pairs.Any(pair => pair.Id.Value == copy.Id && pair.Texts.ContainsKey(copy.Language))
            && knowledge.SafetyNotices.All(notice => notice.Id != copy.Id)
            && knowledge.StaffReplies.Canned.All(reply => reply.Id != copy.Id))
            yield return LintContext.Warning(copy.Location, copy.Id, $"there is no text '{copy.Id}' in '{copy.Language.Code()}' any more; the copy can be deleted");
    }
}
