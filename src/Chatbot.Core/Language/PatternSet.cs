namespace Chatbot.Core.Language;

/// <summary>
/// Many patterns of one language, of which an utterance is tested only against those whose first word it holds.
/// Immutable; safe for many threads.
/// </summary>
public sealed class PatternSet<T>
{
    private readonly Dictionary<string, List<Entry>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<(string Beginning, Entry Entry)> _byBeginning = [];

    /// <param name="patterns">Each pattern with what it stands for, in the order in which matches are given.</param>
    public PatternSet(IEnumerable<(TokenPattern Pattern, T Meaning)> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        var order = 0;
        foreach (var (pattern, meaning) in patterns)
        {
            var entry = new Entry(pattern, meaning, order++);
            foreach (var word in pattern.FirstWords.Distinct())
                Add(word, entry);
        }
    }

    /// <summary>Every pattern that is in the text, in the order in which they were given.</summary>
    public IEnumerable<(TokenPattern Pattern, T Meaning)> In(PatternText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new SortedDictionary<int, Entry>();
        for (var start = 0; start < text.Count; start++)
        {
            foreach (var entry in Candidates(text, start))
            {
                if (!found.ContainsKey(entry.Order) && entry.Pattern.StartsAt(text, start))
                    found[entry.Order] = entry;
            }
        }

        return found.Values.Select(entry => (entry.Pattern, entry.Meaning));
    }

    /// <summary>What begins at a word, and where it ends.</summary>
    internal IEnumerable<(int End, T Meaning)> StartingAt(PatternText text, int start) =>
        from entry in Candidates(text, start)
        from end in entry.Pattern.EndsFrom(text, start)
        select (end, entry.Meaning);

    private IEnumerable<Entry> Candidates(PatternText text, int start)
    {
        foreach (var entry in _byFirstWord.GetValueOrDefault(text.Stem(start)) ?? [])
            yield return entry;
        foreach (var (beginning, entry) in _byBeginning)
        {
            if (text.Whole(start).StartsWith(beginning, StringComparison.Ordinal))
                yield return entry;
        }
    }

    private void Add(PatternWord word, Entry entry)
    {
        if (word.IsPrefix)
        {
            _byBeginning.Add((word.Text, entry));
            return;
        }

        if (!_byFirstWord.TryGetValue(word.Text, out var entries))
            _byFirstWord[word.Text] = entries = [];
        entries.Add(entry);
    }

    private sealed record Entry(TokenPattern Pattern, T Meaning, int Order);
}
