namespace Chatbot.Core.Retrieval;

/// <summary>What a bank looks like: which signals can be trusted depends on it.</summary>
/// <param name="Candidates">How many there are to choose from.</param>
/// <param name="PhrasingsPerCandidate">The mean.</param>
/// <param name="WordsPerPhrasing">The mean, stop words left out.</param>
public readonly record struct BankShape(int Candidates, float PhrasingsPerCandidate, float WordsPerPhrasing)
{
    /// <summary>0 for banks of one phrasing for each candidate, towards 1 for many.</summary>
    public double Richness { get; } = Math.Pow(1 - (1 / Math.Max(1, PhrasingsPerCandidate)), 1.5);

    internal static BankShape Of(IReadOnlyList<IndexedText> texts)
    {
        var phrasings = texts.Where(text => text.IsPhrasing).ToArray();
        if (phrasings.Length == 0)
            return default;
        var candidates = phrasings.Select(text => text.Text.Key).Distinct(StringComparer.Ordinal).Count();
        return new(candidates, (float)phrasings.Length / candidates, (float)phrasings.Average(text => text.Terms.Count));
    }
}
