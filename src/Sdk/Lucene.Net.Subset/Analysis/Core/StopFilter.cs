using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Core;

/// <summary>Removes the words of a set. It compares letter for letter, so it comes after lower-casing.</summary>
public sealed class StopFilter : FilteringTokenFilter
{
    private readonly CharArraySet _stopWords;
    private readonly ICharTermAttribute _term;

    public StopFilter(LuceneVersion matchVersion, TokenStream @in, CharArraySet stopWords)
        : base(matchVersion, @in)
    {
        _stopWords = stopWords;
        _term = AddAttribute<ICharTermAttribute>();
    }

    public static CharArraySet MakeStopSet(LuceneVersion matchVersion, params string[] stopWords) =>
        new(matchVersion, stopWords, false);

    protected override bool Accept() => !_stopWords.Contains(_term.Buffer, 0, _term.Length);
}
