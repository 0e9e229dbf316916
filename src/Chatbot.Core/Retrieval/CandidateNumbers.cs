namespace Chatbot.Core.Retrieval;

/// <summary>Numbers the candidates that have a phrasing, in the order of their first.</summary>
internal sealed class CandidateNumbers
{
    private readonly Dictionary<string, int> _numbers;
    private readonly string[] _keys;

    private CandidateNumbers(string[] keys)
    {
        _keys = keys;
        _numbers = keys.Select((key, i) => (key, i)).ToDictionary(pair => pair.key, pair => pair.i, StringComparer.Ordinal);
    }

    public int Count => _keys.Length;

    public static CandidateNumbers Of(IEnumerable<BankText> phrasings) =>
        new([.. phrasings.Select(text => text.Key).Distinct(StringComparer.Ordinal)]);

    public int? Of(string key) => _numbers.TryGetValue(key, out var number) ? number : null;

    /// <summary>The candidates with the highest scores.</summary>
    public IEnumerable<string> Best(ReadOnlySpan<float> scores, int most)
    {
        Span<int> best = stackalloc int[most];
        var found = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (found == most && scores[i] <= scores[best[found - 1]])
                continue;
            var at = found < most ? found++ : most - 1;
            for (; at > 0 && scores[i] > scores[best[at - 1]]; at--)
                best[at] = best[at - 1];
            best[at] = i;
        }

        return [.. best[..found].ToArray().Select(i => _keys[i])];
    }
}
