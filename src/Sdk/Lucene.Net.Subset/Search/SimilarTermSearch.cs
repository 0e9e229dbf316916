using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>Finds the terms of a field within a few edits of a word.</summary>
internal sealed class SimilarTermSearch
{
    private readonly FieldIndex _field;
    private readonly string _word;
    private readonly int _maxEdits;
    private readonly int _prefixLength;
    private readonly EditDistance _distance;

    /// <param name="field">Where to look.</param>
    /// <param name="word">The word to come near to.</param>
    /// <param name="maxEdits">How far terms may be.</param>
    /// <param name="prefixLength">How many characters at the beginning have to be equal.</param>
    /// <param name="transpositions">Whether a swap of neighbours is one edit.</param>
    internal SimilarTermSearch(FieldIndex field, string word, int maxEdits, int prefixLength, bool transpositions)
    {
        _field = field;
        _word = word;
        _distance = new EditDistance(word, maxEdits, transpositions);
        // With the whole word as prefix only the word itself is left, not the longer ones.
        _maxEdits = prefixLength >= word.Length ? 0 : maxEdits;
        _prefixLength = Math.Min(prefixLength, _distance.WordLength);
    }

    /// <summary>The nearest terms; of equally near ones, the first in order.</summary>
    internal List<SimilarTerm> Best(int count)
    {
        var found = _maxEdits == 0 ? Same() : Similar();
        if (found.Count <= count)
            return found;
        // The terms come in their own order, which a stable sort keeps among equals.
        return [.. found.OrderByDescending(term => term.Factor).Take(count)];
    }

    private List<SimilarTerm> Same() =>
        _field.TryGetTerm(_word, out var number) ? [new SimilarTerm(number, 1)] : [];

    private List<SimilarTerm> Similar()
    {
        var found = new List<SimilarTerm>();
        var range = _field.TermsWithPrefix(_distance.Prefix(_prefixLength));
        var masks = _field.LetterMasks;
        var mask = LetterMask.Of(_word);
        for (var number = range.Start.Value; number < range.End.Value; number++)
        {
            if (!LetterMask.MayBeWithin(mask, masks[number], _maxEdits))
                continue;
            var edits = _distance.To(_field.Terms[number], out var length);
            if (edits > _maxEdits)
                continue;
            var factor = edits == 0 ? 1 : 1 - (float)edits / Math.Min(length, _distance.WordLength);
            if (factor > 0)
                found.Add(new SimilarTerm(number, factor));
        }
        return found;
    }
}
