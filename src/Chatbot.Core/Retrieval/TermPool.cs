namespace Chatbot.Core.Retrieval;

/// <summary>One string for each term, however often it comes: a bank says a few thousand words again and again. Not for two threads at once.</summary>
internal sealed class TermPool
{
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public TermPool() => _bySpan = _terms.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> term)
    {
        if (_bySpan.TryGetValue(term, out var known))
            return known;
        var added = term.ToString();
        _terms.Add(added);
        return added;
    }
}
