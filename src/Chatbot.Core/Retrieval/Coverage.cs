namespace Chatbot.Core.Retrieval;

/// <summary>How much of a query's weight a text holds, and how much of the text's weight the query holds, each 0–1.</summary>
internal readonly record struct Coverage(float OfQuery, float OfText)
{
    /// <summary>The harmonic mean of both (F1).</summary>
    public float Harmonic => OfQuery + OfText == 0 ? 0 : 2 * OfQuery * OfText / (OfQuery + OfText);

    public static float Share(float part, float whole) => whole > 0 ? part / whole : 0;
}
