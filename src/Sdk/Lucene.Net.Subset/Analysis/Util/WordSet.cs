namespace Lucene.Net.Analysis.Util;

/// <summary>The words of a <see cref="CharArraySet"/>, shared with its read-only views.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _longest;

    public WordSet(IEnumerable<string> words, IEqualityComparer<string> comparer)
    {
        _words = new HashSet<string>(words, comparer);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = _words.Count == 0 ? 0 : _words.Max(word => word.Length);
    }

    public IReadOnlyCollection<string> Words => _words;

    // Most words of a text are longer than any stop word, which settles it without a look at their letters.
    public bool Contains(ReadOnlySpan<char> word) => word.Length <= _longest && _lookup.Contains(word);

    public bool Add(string word)
    {
        _longest = Math.Max(_longest, word.Length);
        return _words.Add(word);
    }

    public WordSet Copy() => new(_words, _words.Comparer);
}
