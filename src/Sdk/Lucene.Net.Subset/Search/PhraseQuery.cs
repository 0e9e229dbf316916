using System.Collections;
using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>
/// Documents that have the terms in this order, next to each other or, with <see cref="Slop"/>, near to it: an
/// occurrence that needs d moves of one position counts 1 / (1 + d).
/// </summary>
public class PhraseQuery : Query, IEnumerable<Term>
{
    private readonly List<Term> _terms = [];
    private readonly List<int> _positions = [];
    private int _slop;

    public virtual int Slop
    {
        get => _slop;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _slop = value;
        }
    }

    /// <summary>Adds a term behind the last one.</summary>
    public virtual void Add(Term term) => Add(term, _positions.Count == 0 ? 0 : _positions[^1] + 1);

    /// <summary>Adds a term at a position of its own, to leave a gap or to have two terms in one place.</summary>
    /// <exception cref="ArgumentException">The term is in another field than the others.</exception>
    public virtual void Add(Term term, int position)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (_terms.Count > 0 && term.Field != _terms[0].Field)
            throw new ArgumentException($"All phrase terms must be in the same field: {term}", nameof(term));
        _terms.Add(term);
        _positions.Add(position);
    }

    public virtual Term[] GetTerms() => [.. _terms];

    public virtual int[] GetPositions() => [.. _positions];

    public IEnumerator<Term> GetEnumerator() => _terms.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString(string f)
    {
        var words = new string[_positions.Count == 0 ? 0 : _positions.Max() + 1];
        for (var i = 0; i < _terms.Count; i++)
        {
            ref var word = ref words[_positions[i]];
            word = word is null ? _terms[i].Text : word + "|" + _terms[i].Text;
        }
        var prefix = _terms.Count == 0 ? "" : FieldPrefix(_terms[0].Field, f);
        var text = string.Join(' ', words.Select(word => word ?? "?"));
        return $"{prefix}\"{text}\"{(Slop == 0 ? "" : $"~{Slop}")}{BoostSuffix}";
    }

    public override bool Equals(object o) =>
        base.Equals(o)
        && o is PhraseQuery other
        && other.Slop == Slop
        && other._terms.SequenceEqual(_terms)
        && other._positions.SequenceEqual(_positions);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(base.GetHashCode());
        hash.Add(Slop);
        foreach (var term in _terms)
            hash.Add(term);
        foreach (var position in _positions)
            hash.Add(position);
        return hash.ToHashCode();
    }

    internal override WindowScorer CreateScorer(IndexScoring scoring, float boost)
    {
        if (_terms.Count == 0 || scoring.Field(_terms[0].Field) is not { } field)
            return null;
        if (_terms.Count > 1 && !field.Field.IsTokenized)
            throw new InvalidOperationException(
                $"field \"{field.Field.Name}\" was indexed without position data; cannot run PhraseQuery (phrase={this})");
        var terms = new PhraseTerm[_terms.Count];
        var idf = 0f;
        for (var i = 0; i < terms.Length; i++)
        {
            if (!field.Field.TryGetTerm(_terms[i].Text, out var number))
                return null;
            terms[i] = new PhraseTerm(field.Field, number, _positions[i]);
            idf += field.Idf(number);
        }
        var weight = field.Weight(boost * Boost, idf);
        return terms.Length == 1
            ? new TermScorer(field, terms[0].Number, weight)
            : new PhraseScorer(field, terms, Slop, weight);
    }
}
