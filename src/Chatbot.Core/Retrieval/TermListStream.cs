using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Chatbot.Core.Retrieval;

/// <summary>Gives Lucene terms that are analysed already.</summary>
internal sealed class TermListStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IReadOnlyList<string> _terms;
    private int _next;

    public TermListStream(IReadOnlyList<string> terms)
    {
        _terms = terms;
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (_next == _terms.Count)
            return false;
        _term.SetEmpty().Append(_terms[_next++]);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }
}
