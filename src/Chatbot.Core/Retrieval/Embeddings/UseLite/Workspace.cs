namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>Room for what comes between a sentence and its vector; for one sentence at a time.</summary>
internal sealed class Workspace
{
    public float[] Input { get; } = ForEachToken(UseLiteShape.Input);

    public float[] Hidden { get; } = ForEachToken(UseLiteShape.Width);

    public float[] Normed { get; } = ForEachToken(UseLiteShape.Width);

    public float[] Joined { get; } = ForEachToken(UseLiteShape.Width);

    /// <summary>For queries, keys and values, and then for the inside of the feed-forward network.</summary>
    public float[] Wide { get; } = ForEachToken(UseLiteShape.Inner);

    /// <summary>For the matrix product alone.</summary>
    public float[] Interleaved { get; } = ForEachToken(UseLiteShape.Inner);

    public float[] Scores { get; } = ForEachToken(1);

    private static float[] ForEachToken(int numbers) => new float[UseLiteShape.MaxTokens * numbers];
}
