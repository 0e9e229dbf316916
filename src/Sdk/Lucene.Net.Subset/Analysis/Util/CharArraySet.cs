using System.Collections;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Util;

/// <summary>A set of words that can be asked about characters in a buffer, without making a string of them.</summary>
public class CharArraySet : IEnumerable<string>
{
    public static readonly CharArraySet Empty = new(new WordSet([], StringComparer.Ordinal), isReadOnly: true);

    private readonly WordSet _words;

    /// <summary>An empty set, which compares letter for letter or without case.</summary>
    public CharArraySet(LuceneVersion matchVersion, int capacity, bool ignoreCase)
        : this(matchVersion, new List<string>(capacity), ignoreCase)
    {
    }

    public CharArraySet(LuceneVersion matchVersion, IEnumerable<string> collection, bool ignoreCase)
        : this(
            new WordSet(collection, ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal),
            isReadOnly: false)
    {
    }

    private CharArraySet(WordSet words, bool isReadOnly)
    {
        _words = words;
        IsReadOnly = isReadOnly;
    }

    public virtual int Count => _words.Words.Count;

    public virtual bool IsReadOnly { get; }

    public virtual bool Contains(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _words.Contains(text);
    }

    public virtual bool Contains(char[] text, int startIndex, int length) =>
        _words.Contains(text.AsSpan(startIndex, length));

    /// <summary>Adds a word; false if the set had it already.</summary>
    public virtual bool Add(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsReadOnly ? throw new NotSupportedException("The set is read-only.") : _words.Add(text);
    }

    /// <summary>A view of this set that cannot be changed, such as an analyzer may share between threads.</summary>
    public virtual CharArraySet AsReadOnly() => IsReadOnly ? this : new CharArraySet(_words, isReadOnly: true);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => _words.Words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _words.Words.GetEnumerator();

    /// <summary>A copy that changes no more, whatever happens to this set.</summary>
    internal CharArraySet Snapshot() => new(_words.Copy(), isReadOnly: true);
}
