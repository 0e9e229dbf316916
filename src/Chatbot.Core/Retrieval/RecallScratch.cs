using Chatbot.Core.Retrieval.Classification;

namespace Chatbot.Core.Retrieval;

/// <summary>What one recall at a time writes on, and the next one over it.</summary>
internal sealed class RecallScratch(ForwardIndex texts, WordIndex words, BankClassifier? classifier)
{
    private readonly FeatureList _features = new(classifier?.Places ?? 1);
    private readonly float[] _logOdds = new float[classifier?.Stride ?? 0];

    public EvidenceTable Evidence { get; } = new(texts.Candidates.Count);

    public GramMarks Grams { get; } = new(texts.Grams.Count);

    public WordQuery Words { get; } = new(words.Count);

    public CandidateCoverage Coverage { get; } = new(texts);

    public Overlap Overlap { get; } = new(texts);

    /// <summary>What the classifier gives each candidate; empty without one.</summary>
    public ReadOnlySpan<float> LogOdds => _logOdds.AsSpan(0, classifier?.Classes ?? 0);

    public void Classify(Query query) => classifier?.Score(query, _features, _logOdds);
}
