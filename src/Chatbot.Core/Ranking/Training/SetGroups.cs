using Chatbot.Core.Language;

namespace Chatbot.Core.Ranking.Training;

/// <summary>
/// Puts together sets that must not judge a model fitted on the other: sets with the same questions, and sets with the
/// same name up to a dash, which are parts or versions of one thing (<c>clinic-en</c>, <c>clinic-es</c>).
/// </summary>
internal static class SetGroups
{
    /// <summary>Two sets belong together when more than this share of the smaller one's questions is in the other.</summary>
    private const double Overlap = 0.5;

    public static IReadOnlyList<IReadOnlyList<LabelledBank>> Of(IReadOnlyList<LabelledBank> banks)
    {
        var questions = banks.Distinct().ToDictionary(bank => bank, Questions);
        var groups = new List<List<LabelledBank>>();
        foreach (var bank in banks)
        {
            var joined = groups.FindAll(group => group.Exists(other => AreRelated(bank, other, questions)));
            groups.RemoveAll(joined.Contains);
            groups.Add([.. joined.SelectMany(group => group), bank]);
        }

        return groups;
    }

    private static bool AreRelated(LabelledBank a, LabelledBank b, Dictionary<LabelledBank, HashSet<string>> questions)
    {
        if (Family(a) == Family(b))
            return true;
        var (smaller, larger) = questions[a].Count < questions[b].Count ? (questions[a], questions[b]) : (questions[b], questions[a]);
        return smaller.Count(larger.Contains) > Overlap * smaller.Count;
    }

    private static string Family(LabelledBank bank) => bank.Name.Split('-')[0];

    private static HashSet<string> Questions(LabelledBank bank) =>
        bank.Questions.Select(question => string.Join(' ', Words.Of(question.Text))).ToHashSet(StringComparer.Ordinal);
}
