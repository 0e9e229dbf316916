namespace Chatbot.Core.Language;

/// <summary>
/// Many patterns of one language, of which an utterance is tested only against those whose first word it holds.
/// Immutable; safe for many threads.
/// </summary>
public sealed class PatternSet<T>
{
    private readonly Dictionary<string, Row> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Row> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Row>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly WordOpenings _wordOpenings = new();
    private readonly WordOpenings _beginningOpenings = new();
    private readonly int _longestBeginning;

    /// <param name="patterns">Each pattern with what it stands for, in the order in which matches are given.</param>
    public PatternSet(IEnumerable<(TokenPattern Pattern, T Meaning)> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        var entries = patterns.Select((item, order) => new Entry(item.Pattern, item.Meaning, order)).ToArray();
        foreach (var starting in entries.SelectMany(entry => entry.Pattern.FirstWords.Distinct().Select(word => (Word: word, Entry: entry))).GroupBy(item => item.Word, item => item.Entry))
        {
            var word = starting.Key;
            (word.IsPrefix ? _byBeginning : _byFirstWord)[word.Text] = new([.. starting]);
            (word.IsPrefix ? _beginningOpenings : _wordOpenings).Add(word);
        }

        _longestBeginning = _byBeginning.Keys.Select(beginning => beginning.Length).DefaultIfEmpty().Max();
        _beginnings = _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Every pattern that is in the text, in the order in which they were given.</summary>
    public IEnumerable<(TokenPattern Pattern, T Meaning)> In(PatternText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MayBeIn(text))
            return [];
        List<Entry>? found = null;
        for (var start = 0; start < text.Count; start++)
        {
            WithFirstWord(text, start)?.AddIn(text, start, ref found);
            for (var length = LongestBeginning(text, start); length > 0; length--)
                Begun(text, start, length)?.AddIn(text, start, ref found);
        }

        return found is null ? [] : found.OrderBy(entry => entry.Order).Select(entry => (entry.Pattern, entry.Meaning));
    }

    /// <summary>False for most texts that hold no pattern, true for every other.</summary>
    internal bool MayBeIn(PatternText text) => _wordOpenings.MayOpenAny(text.AllOpenings) || _beginningOpenings.MayOpenAny(text.AllOpenings);

    /// <summary>What begins at a word, and where it ends: first what begins with the word, then with its beginning, each in the order given.</summary>
    internal IReadOnlyList<(int End, T Meaning)> StartingAt(PatternText text, int start)
    {
        var (same, begun) = (WithFirstWord(text, start), Begun(text, start));
        if (same is null && begun is null)
            return [];
        List<(int, T)>? found = null;
        same?.AddEnds(text, start, ref found);
        begun?.AddEnds(text, start, ref found);
        return found is null ? [] : found;
    }

    private Row? WithFirstWord(PatternText text, int start) =>
        _wordOpenings.MayOpen(text.Whole(start)) ? _byFirstWord.GetValueOrDefault(text.Stem(start)) : null;

    private Row? Begun(PatternText text, int start)
    {
        Row? begun = null;
        for (var length = LongestBeginning(text, start); length > 0; length--)
        {
            if (Begun(text, start, length) is { } row)
                begun = begun is null ? row : new([.. begun.Entries.Concat(row.Entries).OrderBy(entry => entry.Order)]);
        }

        return begun;
    }

    private Row? Begun(PatternText text, int start, int length) =>
        _beginnings.TryGetValue(text.Whole(start).AsSpan(0, length), out var row) ? row : null;

    private int LongestBeginning(PatternText text, int start) =>
        _beginningOpenings.MayOpen(text.Whole(start)) ? Math.Min(text.Whole(start).Length, _longestBeginning) : 0;

    private readonly record struct Entry(TokenPattern Pattern, T Meaning, int Order);

    /// <summary>Patterns that begin alike. The openings of all stand side by side, as of most patterns nothing else is looked at.</summary>
    private sealed class Row(Entry[] entries)
    {
        private readonly (ulong One, ulong Other)[] _laterOpenings = Array.ConvertAll(entries, entry => entry.Pattern.LaterOpenings);

        public Entry[] Entries => entries;

        public void AddIn(PatternText text, int start, ref List<Entry>? found)
        {
            for (var i = 0; i < _laterOpenings.Length; i++)
            {
                if (MayBeIn(text, i) && entries[i].Pattern.StartsAt(text, start) && !IsAmong(found, entries[i].Order))
                    (found ??= []).Add(entries[i]);
            }
        }

        public void AddEnds(PatternText text, int start, ref List<(int End, T Meaning)>? found)
        {
            List<int>? ends = null;
            for (var i = 0; i < _laterOpenings.Length; i++)
            {
                if (!MayBeIn(text, i))
                    continue;
                ends ??= [];
                ends.Clear();
                entries[i].Pattern.AddEnds(text, start, ends);
                foreach (var end in ends)
                    (found ??= []).Add((end, entries[i].Meaning));
            }
        }

        private bool MayBeIn(PatternText text, int i) =>
            (_laterOpenings[i].One & text.Openings) != 0 && (_laterOpenings[i].Other & text.Openings) != 0;

        private static bool IsAmong(List<Entry>? found, int order) => found?.Exists(entry => entry.Order == order) == true;
    }
}
