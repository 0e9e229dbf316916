namespace Chatbot.Core.Language;

/// <summary>
/// Many patterns of one language, of which an utterance is tested only against those whose first word it holds.
/// Immutable; safe for many threads.
/// </summary>
public sealed class PatternSet<T>
{
    private static readonly List<Row> NoRows = [];
    private static readonly List<(int End, T Meaning)> Nothing = [];

    private readonly Dictionary<string, Row> _byFirstWord = new(StringComparer.Ordinal);
    private readonly WordBeginnings<Row> _byBeginning;
    private readonly WordOpenings _wordOpenings = new();
    private readonly WordOpenings _beginningOpenings = new();

    /// <param name="patterns">Each pattern with what it stands for, in the order in which matches are given.</param>
    public PatternSet(IEnumerable<(TokenPattern Pattern, T Meaning)> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        var entries = patterns.Select((item, order) => new Entry(item.Pattern, item.Meaning, order)).ToArray();
        var begun = new List<(string, Row)>();
        foreach (var starting in entries.SelectMany(entry => entry.Pattern.FirstWords.Distinct().Select(word => (Word: word, Entry: entry))).GroupBy(item => item.Word, item => item.Entry))
        {
            var word = starting.Key;
            if (word.IsPrefix)
                begun.Add((word.Text, new([.. starting])));
            else
                _byFirstWord.Add(word.Text, new([.. starting]));
            (word.IsPrefix ? _beginningOpenings : _wordOpenings).Add(word);
        }

        _byBeginning = new(begun);
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
            foreach (var row in Begun(text, start))
                row.AddIn(text, start, ref found);
        }

        return found is null ? [] : found.OrderBy(entry => entry.Order).Select(entry => (entry.Pattern, entry.Meaning));
    }

    /// <summary>False for most texts that hold no pattern, true for every other.</summary>
    internal bool MayBeIn(PatternText text) => _wordOpenings.MayOpenAny(text.AllOpenings) || _beginningOpenings.MayOpenAny(text.AllOpenings);

    /// <summary>What begins at a word, and where it ends: first what begins with the word, then with its beginning, each in the order given.</summary>
    internal List<(int End, T Meaning)> StartingAt(PatternText text, int start)
    {
        List<(int, T)>? found = null;
        WithFirstWord(text, start)?.AddEnds(text, start, ref found);
        if (Begun(text, start) is { Count: > 0 } begun)
            Together(begun).AddEnds(text, start, ref found);
        return found ?? Nothing;
    }

    private Row? WithFirstWord(PatternText text, int start) =>
        _wordOpenings.MayOpen(text.Whole(start)) ? _byFirstWord.GetValueOrDefault(text.Stem(start)) : null;

    private List<Row> Begun(PatternText text, int start)
    {
        List<Row>? begun = null;
        if (_beginningOpenings.MayOpen(text.Whole(start)))
            _byBeginning.AddOf(text.Whole(start), ref begun);
        return begun ?? NoRows;
    }

    private static Row Together(List<Row> rows) =>
        rows is [var only] ? only : new([.. rows.SelectMany(row => row.Entries).OrderBy(entry => entry.Order)]);

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
