namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>Room for what comes between a sentence and its vector; for one sentence at a time.</summary>
/// <param name="tokens">How many the sentence may have.</param>
internal sealed class Workspace(int tokens, LayerShape shape)
{
    public int Tokens => tokens;

    public float[] Input { get; } = new float[tokens * shape.Input];

    public float[] Hidden { get; } = new float[tokens * shape.Width];

    public float[] Normed { get; } = new float[tokens * shape.Width];

    public float[] Joined { get; } = new float[tokens * shape.Width];

    /// <summary>For queries, keys and values, and then for the inside of the feed-forward network.</summary>
    public float[] Wide { get; } = new float[tokens * shape.Widest];

    /// <summary>For the matrix product alone.</summary>
    public float[] Interleaved { get; } = new float[tokens * shape.Widest];

    public float[] Scores { get; } = new float[tokens];
}
