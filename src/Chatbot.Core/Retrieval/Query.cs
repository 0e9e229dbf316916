namespace Chatbot.Core.Retrieval;

/// <summary>The analysed utterance as given to retrieval.</summary>
internal sealed class Query
{
    /// <param name="terms">All terms in order, with the concepts that they stand for behind them.</param>
    /// <param name="words">The stems of all words, stop words too.</param>
    public Query(string utterance, IReadOnlyList<string> terms, IReadOnlyList<QueryUnit> units, IReadOnlyList<string> words)
    {
        Utterance = utterance;
        Terms = terms;
        Units = units;
        Words = words;
        Grams = CharGrams.Of(utterance);
        TotalWeight = units.Sum(unit => unit.Weight);
        UnknownShare = TotalWeight > 0 ? units.Where(unit => unit.IsUnknown).Sum(unit => unit.Weight) / TotalWeight : 1;
        foreach (var match in units.SelectMany((unit, index) => unit.Matches.Select(match => (match, index))))
            Places.Add((match.match.Number, match.index, match.match.Closeness));
    }

    public string Utterance { get; }

    public IReadOnlyList<string> Terms { get; }

    public IReadOnlyList<QueryUnit> Units { get; }

    public IReadOnlyList<string> Words { get; }

    public CharGrams Grams { get; }

    /// <summary>Sum of the units' weights.</summary>
    public float TotalWeight { get; }

    /// <summary>Share of the weight that lies on words which the bank does not know at all, 0–1.</summary>
    public float UnknownShare { get; }

    /// <summary>For each term number that would match: the unit it matches, and how closely.</summary>
    public List<(int Number, int Unit, float Closeness)> Places { get; } = [];
}
