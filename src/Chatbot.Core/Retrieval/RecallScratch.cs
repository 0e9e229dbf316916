using Chatbot.Core.Retrieval.Classification;

namespace Chatbot.Core.Retrieval;

/// <summary>What one recall at a time writes on, and the next one over it.</summary>
internal sealed class RecallScratch(ForwardIndex texts, BankClassifier? classifier)
{
    public EvidenceTable Evidence { get; } = new(texts.Candidates.Count);

    public GramMarks Grams { get; } = new(texts.Grams.Count);

    public FeatureList Features { get; } = new(classifier?.Places ?? 1);

    /// <summary>What the classifier gives each candidate; empty without one.</summary>
    public float[] LogOdds { get; } = new float[classifier?.Classes ?? 0];
}
