using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>
/// Makes banks that the ranker will meet out of those at hand: fewer phrasings for each candidate, and candidates taken
/// away, so that questions about them have no answer.
/// </summary>
internal static class BankVariants
{
    private static readonly int[] PhrasingsKept = [int.MaxValue, 20, 5, 2, 1];
    private static readonly double[] CandidatesRemoved = [0, 0.2, 0.4, 0.6];

    public static IEnumerable<LabelledBank> Of(LabelledBank bank, int seed)
    {
        var most = bank.Texts.GroupBy(text => text.Key, StringComparer.Ordinal).Max(texts => texts.Count());
        foreach (var kept in PhrasingsKept.Where(kept => kept == int.MaxValue || kept < most))
        {
            foreach (var removed in CandidatesRemoved)
                yield return Vary(bank, kept, removed, new Random(seed++));
        }
    }

    private static LabelledBank Vary(LabelledBank bank, int kept, double removed, Random random)
    {
        var texts = new List<BankText>();
        foreach (var candidate in bank.Texts.GroupBy(text => text.Key, StringComparer.Ordinal))
        {
            if (random.NextDouble() < removed)
                continue;
            var phrasings = candidate.Where(text => text.Field == BankField.Phrasing).ToArray();
            random.Shuffle(phrasings);
            texts.AddRange(phrasings.Take(kept));
            texts.AddRange(candidate.Where(text => text.Field != BankField.Phrasing));
        }

        var keys = texts.Select(text => text.Key).ToHashSet(StringComparer.Ordinal);
        return bank with
        {
            Texts = texts,
            Questions = [.. bank.Questions.Select(q => q with { Expected = [.. q.Expected.Where(keys.Contains)] })],
        };
    }
}
