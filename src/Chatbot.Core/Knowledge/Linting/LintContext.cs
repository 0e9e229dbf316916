using Chatbot.Core.Knowledge.Reviews;
using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>What a check looks at: one version, on one day.</summary>
internal sealed record LintContext(KnowledgeBase Knowledge, DateOnly Today, int GraceDays)
{
    public ReviewBook Reviews { get; } = new(Knowledge);

    /// <summary>Every text of every pair.</summary>
    public IEnumerable<(QnaPair Pair, PatientLanguage Language, QnaText Text)> Texts =>
        Knowledge.Pairs.SelectMany(pair => pair.Texts.Select(text => (pair, text.Key, text.Value)));

    /// <summary>The notices that are read with a pair, in its language.</summary>
    public IEnumerable<NoticeText> Notices(IReadOnlyList<string> ids, PatientLanguage language) =>
        ids.Select(id => Knowledge.SafetyNotices.First(notice => notice.Id == id).Texts[language]);

    /// <summary>What a pair must have before anybody signs it; of a draft it is only said.</summary>
    public static KnowledgeProblem Unfinished(QnaPair pair, SourceLocation location, string message) =>
        pair.IsDraft && pair.Texts.Values.All(text => text.Review.IsPending)
            ? Warning(location, pair.Id.Value, $"is a draft and {message}")
            : Error(location, pair.Id.Value, message);

    public static KnowledgeProblem Error(SourceLocation location, string? id, string message) =>
        new(ProblemSeverity.Error, location, id, message);

    public static KnowledgeProblem Warning(SourceLocation location, string? id, string message) =>
        new(ProblemSeverity.Warning, location, id, message);
}
