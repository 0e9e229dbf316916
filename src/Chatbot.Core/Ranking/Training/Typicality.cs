using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>How like the other phrasings of its candidate a phrasing is: the mean share of words in common (Jaccard).</summary>
internal sealed class Typicality
{
    private readonly Dictionary<BankText, double> _typicality = [];

    public Typicality(IReadOnlyList<BankText> texts)
    {
        foreach (var candidate in texts.Where(text => text.Field == BankField.Phrasing).GroupBy(text => text.Key, StringComparer.Ordinal))
        {
            var phrasings = candidate.Select(text => (text, Words: Words.Of(text.Text).ToHashSet(StringComparer.Ordinal))).ToArray();
            foreach (var (text, words) in phrasings)
                _typicality[text] = phrasings.Average(other => Jaccard(words, other.Words));
        }
    }

    /// <summary>0 for a phrasing that was none when this was built: a question in the place of one.</summary>
    public double Of(BankText phrasing) => _typicality.GetValueOrDefault(phrasing);

    private static double Jaccard(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return (double)shared / Math.Max(1, a.Count + b.Count - shared);
    }
}
