namespace Chatbot.Core.Language;

/// <summary>
/// Values by how words begin. Those whose first two letters are a word's are compared with it one by one: they are few, and
/// to look up every beginning of the word costs more.
/// </summary>
internal sealed class WordBeginnings<T>
{
    private readonly Dictionary<int, (string Beginning, T Value)[]> _byOpening;

    /// <param name="values">Each beginning once.</param>
    public WordBeginnings(IEnumerable<(string Beginning, T Value)> values) => _byOpening = values
        .GroupBy(value => Opening(value.Beginning))
        .ToDictionary(alike => alike.Key, alike => alike.OrderBy(value => value.Beginning.Length).ToArray());

    /// <summary>Adds the values of all beginnings of a word, the shortest first.</summary>
    public void AddOf(string word, ref List<T>? found)
    {
        if (word.Length > 1)
            AddOf(word, word[0], ref found);
        AddOf(word, Opening(word), ref found);
    }

    private void AddOf(string word, int opening, ref List<T>? found)
    {
        if (!_byOpening.TryGetValue(opening, out var alike))
            return;
        foreach (var (beginning, value) in alike)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                (found ??= []).Add(value);
        }
    }

    private static int Opening(string word) => word.Length > 1 ? word[0] | (word[1] << 16) : word[0];
}
