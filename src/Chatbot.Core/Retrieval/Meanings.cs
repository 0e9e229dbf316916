using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval;

/// <summary>How close each candidate's phrasings are to a query in meaning, for the candidates that have any.</summary>
/// <param name="cosines">The highest cosine of each candidate's phrasings.</param>
/// <param name="tops">The mean of the three highest, or of as many as there are.</param>
/// <param name="distinct">The highest cosine less what the phrasing shares with those of other candidates anyhow.</param>
/// <param name="discriminants">See <see cref="Classification.MeaningClassifier"/>.</param>
internal sealed class Meanings(float[] cosines, float[] tops, float[] distinct, float[] discriminants)
{
    private readonly float _leastDistinct = TensorPrimitives.Min<float>(distinct);
    private readonly float _leastDiscriminant = TensorPrimitives.Min<float>(discriminants);

    public ReadOnlySpan<float> Cosines => cosines;

    public ReadOnlySpan<float> Discriminants => discriminants;

    public float Closest(int candidate) => candidate < cosines.Length ? cosines[candidate] : 0;

    public float Top(int candidate) => candidate < tops.Length ? tops[candidate] : 0;

    public float Distinct(int candidate) => candidate < distinct.Length ? distinct[candidate] : _leastDistinct;

    public float Discriminant(int candidate) => candidate < discriminants.Length ? discriminants[candidate] : _leastDiscriminant;
}
