namespace Chatbot.Core.Language;

/// <summary>
/// Many patterns of one language, of which an utterance is tested only against those whose first word it holds.
/// Immutable; safe for many threads.
/// </summary>
public sealed class PatternSet<T>
{
    private static readonly List<Entry> None = [];

    private readonly Dictionary<string, List<Entry>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly WordOpenings _wordOpenings = new();
    private readonly WordOpenings _beginningOpenings = new();
    private int _longestBeginning;

    /// <param name="patterns">Each pattern with what it stands for, in the order in which matches are given.</param>
    public PatternSet(IEnumerable<(TokenPattern Pattern, T Meaning)> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        _beginnings = _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
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
        List<Entry>? found = null;
        for (var start = 0; start < text.Count; start++)
        {
            foreach (var entry in Candidates(text, start))
            {
                if (entry.MayBeIn(text) && entry.Pattern.StartsAt(text, start) && !IsAmong(found, entry.Order))
                    (found ??= []).Add(entry);
            }
        }

        return found is null ? [] : found.OrderBy(entry => entry.Order).Select(entry => (entry.Pattern, entry.Meaning));
    }

    private static bool IsAmong(List<Entry>? found, int order) => found?.Exists(entry => entry.Order == order) == true;

    /// <summary>What begins at a word, and where it ends.</summary>
    internal IReadOnlyList<(int End, T Meaning)> StartingAt(PatternText text, int start)
    {
        var candidates = Candidates(text, start);
        if (candidates.Count == 0)
            return [];
        List<(int, T)>? found = null;
        List<int> ends = [];
        foreach (var entry in candidates)
        {
            if (!entry.MayBeIn(text))
                continue;
            ends.Clear();
            entry.Pattern.AddEnds(text, start, ends);
            foreach (var end in ends)
                (found ??= []).Add((end, entry.Meaning));
        }

        return found is null ? [] : found;
    }

    /// <summary>Those that begin with the word, then those that begin with its beginning, each in the order given.</summary>
    private List<Entry> Candidates(PatternText text, int start)
    {
        var word = text.Whole(start);
        var same = _wordOpenings.MayOpen(word) ? _byFirstWord.GetValueOrDefault(text.Stem(start)) ?? None : None;
        var begun = _beginningOpenings.MayOpen(word) ? Begun(word) : None;
        if (begun.Count == 0)
            return same;
        return same.Count == 0 ? begun : [.. same, .. begun];
    }

    private List<Entry> Begun(ReadOnlySpan<char> word)
    {
        var begun = None;
        for (var length = Math.Min(word.Length, _longestBeginning); length > 0; length--)
        {
            if (_beginnings.TryGetValue(word[..length], out var entries))
                begun = begun.Count == 0 ? entries : [.. begun.Concat(entries).OrderBy(entry => entry.Order)];
        }

        return begun;
    }

    private void Add(PatternWord word, Entry entry)
    {
        (word.IsPrefix ? _beginningOpenings : _wordOpenings).Add(word);
        if (word.IsPrefix)
        {
            if (!_byBeginning.TryGetValue(word.Text, out var begun))
                _byBeginning[word.Text] = begun = [];
            begun.Add(entry);
            _longestBeginning = Math.Max(_longestBeginning, word.Text.Length);
            return;
        }

        if (!_byFirstWord.TryGetValue(word.Text, out var entries))
            _byFirstWord[word.Text] = entries = [];
        entries.Add(entry);
    }

    /// <summary>A value, so that the many that are not in a text are told without a look at their patterns.</summary>
    private readonly struct Entry(TokenPattern pattern, T meaning, int order)
    {
        private readonly ulong _laterOpenings = pattern.LaterOpenings;

        public TokenPattern Pattern => pattern;

        public T Meaning => meaning;

        public int Order => order;

        public bool MayBeIn(PatternText text) => (_laterOpenings & text.Openings) != 0;
    }
}
