using System.Runtime.CompilerServices;
using Chatbot.Core.Knowledge.Reviews;
using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Serving;

/// <summary>Decides which texts of one version patients get to read. Made once per version; safe for many threads.</summary>
public sealed class KnowledgeServing
{
    private readonly KnowledgeBase _knowledge;
    private readonly ServingRules _rules;
    private readonly ReviewBook _reviews;
    private readonly Dictionary<string, SafetyNotice> _notices;
    private readonly ConditionalWeakTable<object, TextReview> _known = [];

    public KnowledgeServing(KnowledgeBase knowledge, ServingRules rules)
    {
        _knowledge = knowledge;
        _rules = rules;
        _reviews = new ReviewBook(knowledge);
        _notices = knowledge.SafetyNotices.ToDictionary(notice => notice.Id);
    }

    public PairServing Pair(QnaPair pair, PatientLanguage language, DateOnly today)
    {
        if (pair.Withdrawn is not null)
            return new NotServed(NotServedReason.Withdrawn);
        if (!pair.Texts.TryGetValue(language, out var text))
            return new NotServed(NotServedReason.MissingLanguage);

        var review = Once(text, () => _reviews.Of(pair, language, text));
        if (Refusal(review, today) is { } reason)
            return new NotServed(reason);

        var lastDay = LastDay(review);
        var notices = new List<ServedText>();
        foreach (var id in pair.Notices)
        {
            var notice = NoticeReview(id, language);
            if (Refusal(notice, today) is { } noticeReason)
                return new NotServed(noticeReason, id);
            lastDay = Earlier(lastDay, LastDay(notice));
            notices.Add(Text(id, language, notice, today));
        }

        return new Served(Text(pair.Id.Value, language, review, today), notices, lastDay);
    }

    /// <summary>A notice that is said on its own or with a staff topic; null when it may not be served.</summary>
    public ServedText? Notice(string id, PatientLanguage language, DateOnly today) =>
        (Notice(_notices[id], language, today) as Served)?.Text;

    public PairServing Notice(SafetyNotice notice, PatientLanguage language, DateOnly today)
    {
        var review = NoticeReview(notice.Id, language);
        return Refusal(review, today) is { } reason
            ? new NotServed(reason)
            : new Served(Text(notice.Id, language, review, today), [], LastDay(review));
    }

    /// <summary>A reply that staff send with one press.</summary>
    public PairServing Canned(CannedReply reply, PatientLanguage language, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var review = _reviews.Of(reply, language, reply.Texts[language]);
        return Refusal(review, today) is { } reason
            ? new NotServed(reason)
            : new Served(Text(reply.Id, language, review, today), [], LastDay(review));
    }

    private TextReview NoticeReview(string id, PatientLanguage language)
    {
        var (notice, text) = (_notices[id], _notices[id].Texts[language]);
        return Once(text, () => _reviews.Of(notice, language, text));
    }

    /// <summary>A text's signature is over its hash: it is computed when it is first asked for, and kept as long as the text.</summary>
    private TextReview Once(object text, Func<TextReview> review) => _known.GetValue(text, _ => review());

    private NotServedReason? Refusal(TextReview review, DateOnly today)
    {
        if (_rules.Mode == ServeMode.All)
            return null;
        return review.On(today, _rules.GraceDays) switch
        {
            ReviewState.Pending => NotServedReason.Unsigned,
            ReviewState.Lapsed => NotServedReason.Overdue,
            _ => null,
        };
    }

    private DateOnly? LastDay(TextReview review) =>
        _rules.Mode == ServeMode.All ? null : review.LastDay(_rules.GraceDays);

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) =>
        one is null || other < one ? other ?? one : one;

    private ServedText Text(string id, PatientLanguage language, TextReview review, DateOnly today)
    {
        var newest = _rules.Mode == ServeMode.All;
        var words = newest ? review.Newest : review.SignedWords!;
        return new ServedText
        {
            Id = id,
            Question = words.Question is null ? null : Expand(words.Question),
            Answer = Expand(words.Answer),
            Short = Expand(words.Short),
            Review = newest && review.IsEditedSinceSigning ? ReviewState.Pending : review.On(today, _rules.GraceDays),
            IsOlderVersion = !newest && review.IsEditedSinceSigning,
        };

        string Expand(string text) => ClinicTokens.Expand(text, _knowledge, language);
    }
}
