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

    public static KnowledgeProblem Error(SourceLocation location, string? id, string message) =>
        new(ProblemSeverity.Error, location, id, message);

    public static KnowledgeProblem Warning(SourceLocation location, string? id, string message) =>
        new(ProblemSeverity.Warning, location, id, message);
}
