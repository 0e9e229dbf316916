namespace Chatbot.Core.Retrieval;

/// <summary>What speaks for one candidate. Shares of the best possible, about 0–1, unless said otherwise.</summary>
public sealed record Signals
{
    /// <summary>BM25 of the best phrasing, divided by the query's score against itself.</summary>
    public required float BestPhrasing { get; init; }

    /// <summary>The mean of that over the candidate's three best phrasings, or as many as it has.</summary>
    public required float TopPhrasings { get; init; }

    /// <summary>BM25 of the best phrasing over all words, stop words too, divided by the query's score against itself.</summary>
    public required float Words { get; init; }

    /// <summary>Share of the query's weight, stop words too, that a phrasing covers.</summary>
    public required float WordCoverage { get; init; }

    /// <summary>What a phrasing and the query have in common of their pairs of neighbouring words, stop words too, 0–1.</summary>
    public required float WordPairs { get; init; }

    /// <summary>BM25 of the answer text, divided by the query's score against itself.</summary>
    public required float Answer { get; init; }

    /// <summary>Share of the query's weight that the best phrasing covers.</summary>
    public required float QueryCoverage { get; init; }

    /// <summary>Share of that phrasing's weight that the query covers.</summary>
    public required float PhrasingCoverage { get; init; }

    /// <summary>Share of the query's weight that any text of the candidate covers.</summary>
    public required float CandidateCoverage { get; init; }

    /// <summary>Character n-gram similarity of the closest phrasing.</summary>
    public required float Characters { get; init; }

    /// <summary>What the classifier fitted on the bank's own phrasings gives the candidate: log-odds.</summary>
    public required float Classifier { get; init; }

    /// <summary>The cosine between the sentence vectors of the query and the closest phrasing; 0 without vectors.</summary>
    public float Meaning { get; init; }

    /// <summary>The mean of that over the three closest phrasings, or as many as the candidate has.</summary>
    public float TopMeaning { get; init; }

    /// <summary>The cosine of the closest phrasing less what that phrasing shares with those of other candidates anyhow.</summary>
    public float DistinctMeaning { get; init; }

    /// <summary>The cosine between the sentence vector of the query and the mean of the candidate's; 0 without vectors.</summary>
    public float CentralMeaning { get; init; }

    /// <summary>What linear discriminant analysis of the bank's sentence vectors gives the candidate: a log-odds, but for a constant.</summary>
    public float Discriminant { get; init; }

    /// <summary>1 / √(number of the candidate's phrasings): how little there is to judge it by.</summary>
    public required float Scarcity { get; init; }
}
