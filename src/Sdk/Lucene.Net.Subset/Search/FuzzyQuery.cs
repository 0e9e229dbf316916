using Lucene.Net.Index;

namespace Lucene.Net.Search;

/// <summary>
/// Documents that have a term within some edits of the given one: insertions, deletions, replacements and, unless
/// turned off, swaps of neighbours. The terms found are scored as the SHOULD parts of a boolean query, each
/// weighted by 1 − edits / (length of the shorter word).
/// </summary>
public class FuzzyQuery : MultiTermQuery
{
    public const int DefaultMaxEdits = 2;
    public const int DefaultPrefixLength = 0;
    public const int DefaultMaxExpansions = 50;
    public const bool DefaultTranspositions = true;

    private readonly int _maxExpansions;

    public FuzzyQuery(Term term)
        : this(term, DefaultMaxEdits)
    {
    }

    public FuzzyQuery(Term term, int maxEdits)
        : this(term, maxEdits, DefaultPrefixLength)
    {
    }

    public FuzzyQuery(Term term, int maxEdits, int prefixLength)
        : this(term, maxEdits, prefixLength, DefaultMaxExpansions, DefaultTranspositions)
    {
    }

    /// <param name="term">The word to come near to.</param>
    /// <param name="maxEdits">At most 2.</param>
    /// <param name="prefixLength">How many characters at the beginning have to be right.</param>
    /// <param name="maxExpansions">How many words to take, the nearest first, then in the order of terms.</param>
    /// <param name="transpositions">Whether a swap of neighbours is one edit rather than two.</param>
    public FuzzyQuery(Term term, int maxEdits, int prefixLength, int maxExpansions, bool transpositions)
        : base(term?.Field)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxEdits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxEdits, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(prefixLength);
        ArgumentOutOfRangeException.ThrowIfNegative(maxExpansions);
        Term = term;
        MaxEdits = maxEdits;
        PrefixLength = prefixLength;
        Transpositions = transpositions;
        _maxExpansions = maxExpansions;
    }

    public virtual Term Term { get; }

    public virtual int MaxEdits { get; }

    public virtual int PrefixLength { get; }

    public virtual bool Transpositions { get; }

    public override string ToString(string field) =>
        $"{FieldPrefix(Field, field)}{Term.Text}~{MaxEdits}{BoostSuffix}";

    public override bool Equals(object obj) =>
        base.Equals(obj)
        && obj is FuzzyQuery other
        && Term.Equals(other.Term)
        && (MaxEdits, PrefixLength, Transpositions, _maxExpansions)
            == (other.MaxEdits, other.PrefixLength, other.Transpositions, other._maxExpansions);

    public override int GetHashCode() => HashCode.Combine(
        base.GetHashCode(), Term, MaxEdits, PrefixLength, Transpositions, _maxExpansions);

    internal override bool TryAddTo(TermClauses clauses, IndexScoring scoring, float boost)
    {
        if (scoring.Field(Field) is not { } field)
            return true;
        foreach (var (number, factor) in Expand(field.Field))
            if (!clauses.TryAdd(field, number, field.Weight(boost * Boost * factor, field.Idf(number))))
                return false;
        return true;
    }

    internal override WindowScorer CreateScorer(IndexScoring scoring, float boost)
    {
        if (scoring.Field(Field) is not { } field)
            return null;
        var parts = new BooleanParts();
        foreach (var (number, factor) in Expand(field.Field))
            parts.TryAdd(
                Occur.SHOULD, new TermScorer(field, number, field.Weight(boost * Boost * factor, field.Idf(number))));
        return parts.Combine(1);
    }

    private List<SimilarTerm> Expand(FieldIndex field)
    {
        var search = new SimilarTermSearch(field, Term.Text, MaxEdits, PrefixLength, Transpositions);
        return search.Best(Math.Min(_maxExpansions, BooleanQuery.MaxClauseCount));
    }
}
