namespace Chatbot.Core.Retrieval;

/// <summary>The analysed utterance as given to retrieval.</summary>
internal sealed class Query
{
    /// <param name="terms">All terms in order, with the concepts that they stand for behind them.</param>
    /// <param name="words">The stems of all words, stop words too.</param>
    public Query(string utterance, IReadOnlyList<string> terms, IReadOnlyList<QueryUnit> units, IReadOnlyList<string> words)
    {
        Terms = terms;
        Units = units;
        Words = words;
        Plain = PlainWords.Of(utterance);
        TotalWeight = units.Sum(unit => unit.Weight);
        UnknownShare = TotalWeight > 0 ? units.Where(unit => unit.IsUnknown).Sum(unit => unit.Weight) / TotalWeight : 1;
        for (var unit = 0; unit < units.Count; unit++)
        {
            foreach (var match in units[unit].Matches)
                Places.Add((match.Number, unit, match.Closeness));
        }
    }

    public IReadOnlyList<string> Terms { get; }

    public IReadOnlyList<QueryUnit> Units { get; }

    public IReadOnlyList<string> Words { get; }

    /// <summary>The utterance as <see cref="PlainWords"/> writes it.</summary>
    public string Plain { get; }

    /// <summary>Sum of the units' weights.</summary>
    public float TotalWeight { get; }

    /// <summary>Share of the weight that lies on words which the bank does not know at all, 0–1.</summary>
    public float UnknownShare { get; }

    /// <summary>For each term number that would match: the unit it matches, and how closely.</summary>
    public List<(int Number, int Unit, float Closeness)> Places { get; } = [];
}
