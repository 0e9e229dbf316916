using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>Gives every document that has any of a field's terms in a range the same score.</summary>
internal sealed class AnyTermScorer : WindowScorer
{
    private readonly ulong[] _bits;
    private readonly float _score;

    internal AnyTermScorer(FieldIndex field, Range terms, int maxDoc, float score)
    {
        _score = score;
        _bits = new ulong[(maxDoc + 63) >> 6];
        var union = new HitBits(_bits);
        for (var term = terms.Start.Value; term < terms.End.Value; term++)
            union.Add(field.DocsOf(term));
    }

    internal override void AddTo(Window window)
    {
        var first = window.Start >> 6;
        var words = Math.Min(window.Matches.Length, _bits.Length - first);
        foreach (var index in new Window.Bits(_bits.AsSpan(first, words)))
            window.Add(index, _score);
    }
}
