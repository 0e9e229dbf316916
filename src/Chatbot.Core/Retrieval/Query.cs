namespace Chatbot.Core.Retrieval;

/// <summary>The analysed utterance as given to retrieval.</summary>
internal sealed class Query
{
    /// <param name="terms">All terms in order, with the concepts that they stand for behind them.</param>
    /// <param name="words">The stems of all words, stop words too.</param>
    public Query(string utterance, List<string> terms, List<QueryUnit> units, List<string> words)
    {
        Terms = terms;
        Units = units;
        Words = words;
        Plain = PlainWords.Of(utterance);
        var (all, unknown) = (0.0, 0.0);
        foreach (var unit in units)
        {
            all += unit.Weight;
            unknown += unit.IsUnknown ? unit.Weight : 0;
        }

        TotalWeight = (float)all;
        UnknownShare = TotalWeight > 0 ? (float)unknown / TotalWeight : 1;
    }

    public List<string> Terms { get; }

    public List<QueryUnit> Units { get; }

    public List<string> Words { get; }

    /// <summary>The utterance as <see cref="PlainWords"/> writes it.</summary>
    public string Plain { get; }

    /// <summary>Sum of the units' weights.</summary>
    public float TotalWeight { get; }

    /// <summary>Share of the weight that lies on words which the bank does not know at all, 0–1.</summary>
    public float UnknownShare { get; }
}
