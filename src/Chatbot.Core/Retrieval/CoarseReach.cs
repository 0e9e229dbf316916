namespace Chatbot.Core.Retrieval;

/// <summary>How long vectors are at most, and how much of them their coarse bytes leave out at most.</summary>
internal readonly record struct CoarseReach(float Length, float Error)
{
    public static CoarseReach Of(ByteVectors vectors)
    {
        var reach = new CoarseReach();
        for (var row = 0; row < vectors.Count; row++)
        {
            var (length, error) = vectors.Lengths(row);
            reach = new(MathF.Max(reach.Length, length), MathF.Max(reach.Error, error));
        }

        return reach;
    }

    /// <summary>How far <see cref="ByteVectors.Estimate"/> is off at most (Cauchy and Schwarz).</summary>
    public float MostOff(CoarseReach others) => (Length * others.Error) + (Error * (others.Length + others.Error));
}
