using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Subset.Tests.Search;

/// <summary>Ready-made terms, so that a test need not know what an analyzer would make of a text.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly IReadOnlyList<(string Term, int Position)> _terms;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private int _next;

    public TermStream(IReadOnlyList<(string Term, int Position)> terms)
    {
        _terms = terms;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>Words between spaces; "a|b" puts b on the position of a, and "_" leaves a position empty.</summary>
    public static TermStream Of(string text)
    {
        string[] positions = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new TermStream(
        [
            .. positions.SelectMany((words, position) => words.Split('|').Select(word => (word, position)))
                .Where(item => item.word != "_"),
        ]);
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (_next == _terms.Count)
            return false;
        (string term, int position) = _terms[_next];
        _term.SetEmpty().Append(term);
        _increment.PositionIncrement = position - (_next == 0 ? -1 : _terms[_next - 1].Position);
        _next++;
        return true;
    }
}
