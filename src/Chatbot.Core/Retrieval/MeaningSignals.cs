namespace Chatbot.Core.Retrieval;

/// <summary>How close one candidate is to a query in meaning.</summary>
/// <param name="Closest">The highest cosine of its phrasings.</param>
/// <param name="Top">The mean of the three highest, or of as many as there are.</param>
/// <param name="Distinct">The highest cosine less what the phrasing shares with those of other candidates anyhow.</param>
/// <param name="Central">The cosine of the mean of its phrasings.</param>
/// <param name="Discriminant">See <see cref="Classification.MeaningClassifier"/>.</param>
internal readonly record struct MeaningSignals(float Closest, float Top, float Distinct, float Central, float Discriminant)
{
    public static MeaningSignals Lowest(MeaningSignals a, MeaningSignals b) => new(
        MathF.Min(a.Closest, b.Closest), MathF.Min(a.Top, b.Top), MathF.Min(a.Distinct, b.Distinct),
        MathF.Min(a.Central, b.Central), MathF.Min(a.Discriminant, b.Discriminant));
}
