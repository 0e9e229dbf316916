namespace Chatbot.Core.Retrieval;

/// <summary>How close each candidate's phrasings are to a query in meaning.</summary>
internal sealed class Meanings
{
    private const int TopPhrasings = 3;

    private readonly Dictionary<string, float[]> _topOfKey = new(StringComparer.Ordinal);

    public Meanings((int Document, float Cosine)[] cosines, ForwardIndex texts)
    {
        foreach (var (document, cosine) in cosines)
            Note(texts.Text(document).Key, cosine);
    }

    public static Meanings None { get; } = new([], null!);

    public IEnumerable<string> Best(int most) =>
        _topOfKey.OrderByDescending(top => top.Value[0]).Take(most).Select(top => top.Key);

    /// <summary>The highest cosine of a candidate's phrasings.</summary>
    public float Closest(string key) => _topOfKey.TryGetValue(key, out var top) ? top[0] : 0;

    /// <summary>The mean of the three highest, or of as many as there are.</summary>
    public float Top(string key) =>
        _topOfKey.TryGetValue(key, out var top) ? top.Where(cosine => cosine > float.MinValue).Average() : 0;

    private void Note(string key, float cosine)
    {
        if (!_topOfKey.TryGetValue(key, out var top))
        {
            _topOfKey[key] = top = new float[TopPhrasings];
            Array.Fill(top, float.MinValue);
        }

        for (var i = 0; i < top.Length; i++)
        {
            if (cosine > top[i])
                (top[i], cosine) = (cosine, top[i]);
        }
    }
}
