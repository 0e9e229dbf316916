namespace Chatbot.Core.Retrieval.Classification;

/// <summary>What the classifier says of one query.</summary>
internal sealed class ClassScores(string[] keys, Dictionary<string, int> classOfKey, float[] logOdds)
{
    /// <summary>What a candidate without a single phrasing gets.</summary>
    private const float Unknown = -10;

    /// <summary>Of a bank without a classifier: all alike.</summary>
    public static ClassScores None { get; } = new([], [], []);

    public float LogOdds(string key) => keys.Length == 0 ? 0 : classOfKey.TryGetValue(key, out var at) ? logOdds[at] : Unknown;

    public IEnumerable<string> Best(int most) => Enumerable.Range(0, keys.Length)
        .OrderByDescending(i => logOdds[i])
        .Take(most)
        .Select(i => keys[i]);
}
